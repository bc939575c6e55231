/**
 * Whom "he" means right behind somebody who is told or asked something: "Hugo Keith asked | Martin Reynolds | whether he
 * accepted it". What is asked is about the one who is asked; what one of a sex tells another may be about either.
 */
import { PRESENTERS } from '../lexicon/roles.ts';
import { JUDGES } from '../lexicon/unnamed-words.ts';
import type { Gender } from './gender.ts';
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import type { People } from './pronoun-reader.ts';
import type { Word } from './words.ts';

const LINKS: ReadonlySet<string> = new Set(['that', 'whether', 'if']);

const TELLS: ReadonlySet<string> = new Set('advise assure inform notify remind tell warn'.split(' '));

/** "asked him if he | could leave": the one who asks wants that. */
const ALLOWS: ReadonlySet<string> = new Set('can could may might'.split(' '));

/** What the judge is, does or will in "told Bo Ng he | was satisfied", "he | believed him", "he | would pass sentence". */
const JUDGED: ReadonlySet<string> = new Set(
  'accept accepted believe believed certain considered doubt find found impose pass reduce satisfied sentence sure'.split(
    ' ',
  ),
);

/** "he | would have to pass": a verb has so many words at most. */
const LONGEST_VERB = 4;

interface Known {
  mentions: MentionIndex;
  people: People;
  /** Whom the pronouns before mean, by their words' indexes. */
  meant: ReadonlyMap<number, Draft>;
  /** The subject before. */
  speaker: Draft | null;
  /** The noun for who tells, where the text doesn't name him. */
  stranger: string | null;
}

interface Addressee {
  /** Null where a pronoun means nobody who is known. */
  draft: Draft | null;
  /** Whether what is said is surely about him, as far as the verb tells. */
  certain: boolean;
}

/**
 * Whom a pronoun means behind an addressee; null where that is open, undefined where it stands behind none, or where the
 * pronoun of one of the two tells.
 */
export function whoIsTold(words: readonly Word[], word: Word, pronoun: Gender, known: Known): Draft | null | undefined {
  const { people, speaker, stranger } = known;
  const addressee = word.key === pronoun ? addresseeBefore(words, word, pronoun, known) : null;
  if (!addressee) return undefined;
  const { draft, certain } = addressee;
  const agrees = (one: Draft): boolean => [null, pronoun].includes(people.genderOf(one));
  if (draft && !agrees(draft)) return undefined;
  if (certain) return draft;
  // "the judge told Bo Ng that he had lied"
  if (stranger !== null && JUDGES.has(stranger)) return isJudges(words, word) ? null : draft;
  if (!speaker || speaker === draft || !agrees(speaker)) return undefined;
  if (people.isJudge(speaker)) return isJudges(words, word) ? null : draft;
  return promises(words, word) ? undefined : null;
}

/** "told Bo Ng that he | would help", but not "he | would be jailed" */
function promises(words: readonly Word[], { index }: Word): boolean {
  const [auxiliary, verb] = [words[index + 1]?.key, words[index + 2]];
  return (auxiliary === 'would' || auxiliary === 'will') && verb?.pos === 'VERB';
}

/** "told | Bo Ng | that he", "asked | him | whether he", "put it to | Bo Ng | that he" */
function addresseeBefore(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  { mentions, meant }: Known,
): Addressee | null {
  const link = words[word.index - 1]?.key ?? '';
  const last = LINKS.has(link) ? word.index - 2 : word.index - 1;
  if (words[last]?.sentence !== word.sentence) return null;
  const named = mentions.at(last);
  const isPronoun = /^(?:him|her)$/u.test(words[last].key) && PERSONAL_PRONOUNS.get(words[last].key) === pronoun;
  const isPerson = named?.draft.kind === 'person' && named.mention.form === 'name';
  if (!isPerson && !isPronoun) return null;
  const draft = isPerson ? named.draft : (meant.get(last) ?? null);
  let at = (isPerson ? named.mention.firstWord : last) - 1;
  // "told the BBC's | Ann Lee", "told presenter | Ann Lee": nobody speaks of those who interview him
  while (words[at]?.capital) at -= 1;
  const before = words[at];
  if (before?.sentence !== word.sentence || before.key === "'s" || PRESENTERS.has(before.key)) return null;
  if (before.key === 'to' && words[at - 1]?.key === 'it' && words[at - 2]?.lemma === 'put')
    return { draft, certain: true };
  const asks = before.lemma === 'ask' && (link === 'whether' || link === 'if');
  if (asks) return { draft, certain: !ALLOWS.has(words[word.index + 1]?.key ?? '') };
  return before.pos === 'VERB' && TELLS.has(before.lemma) ? { draft, certain: false } : null;
}

/** "told Bo Ng that he | believed him", "that he | had no doubt", "that he | would pass sentence" */
function isJudges(words: readonly Word[], word: Word): boolean {
  const next = words.slice(word.index + 1, word.index + 1 + LONGEST_VERB);
  return next.some(({ key, sentence }) => sentence === word.sentence && JUDGED.has(key));
}
