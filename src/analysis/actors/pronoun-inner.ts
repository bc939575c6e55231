/**
 * Pronouns in an inner clause of what somebody says or does, which may mean the subject of that: "Bo Ng thinks | Tom Roe |
 * will win as | he | is rich", "| One | gave him a paper that | she | had signed".
 */
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft, Named } from './mention.ts';
import type { People } from './pronoun-reader.ts';
import { isReportingVerb } from './speech-verbs.ts';
import { strangerAt } from './strangers.ts';
import type { Word } from './words.ts';

/** "thinks that | Senator | Tom Roe" */
const LONGEST_TITLE = 3;

/**
 * Whether "he" in a clause with a conjunction inside a report may be the subject of the report rather than `reporter`: both
 * stand before it.
 */
export function mayBeInner(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  reporter: Draft,
  { subject, people }: { subject: { draft: Draft; mention: Named } | null; people: People },
): boolean {
  if (!subject || subject.draft === reporter || subject.draft.kind !== 'person' || !isInSubordinate(words, word))
    return false;
  if (![null, pronoun].includes(people.genderOf(subject.draft))) return false;
  let at = subject.mention.firstWord - 1;
  for (let steps = 0; steps < LONGEST_TITLE && words[at]?.capital; steps += 1) at -= 1;
  if (words[at]?.key === 'that') at -= 1;
  return isReportingVerb(words[at], word.sentence);
}

/** "as | he | moderates", "because | he | was ill" */
function isInSubordinate(words: readonly Word[], { key, index, sentence }: Word): boolean {
  const before = words[index - 1];
  const isSubject = key === 'he' || key === 'she';
  return isSubject && before?.sentence === sentence && SUBORDINATORS.has(before.key);
}

/** "| One | gave him a paper that | she | had signed": whoever opens the sentence is nobody whom the text named. */
export function mayBeOpeners(words: readonly Word[], { key, index, sentence }: Word, mentions: MentionIndex): boolean {
  if (key !== 'he' && key !== 'she') return false;
  let first = index;
  while (words[first - 1]?.sentence === sentence) first -= 1;
  const opener = OPENERS.has(words[first]?.key ?? '') ? strangerAt(words, first) : null;
  if (!opener || words[opener.endWord]?.pos !== 'VERB') return false;
  // "One told | her | that she was late"
  const isTold = words.slice(opener.endWord, index).some((word) => PERSONAL_PRONOUNS.get(word.key) === key);
  return !isTold && mentions.between(opener.endWord, index).every(({ draft }) => draft.kind !== 'person');
}

/** Of whom nothing but their number is said. */
const OPENERS: ReadonlySet<string> = new Set(['one', 'another', 'someone', 'somebody']);
