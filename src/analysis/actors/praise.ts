/**
 * "Her teacher, Sue Marsh, said | she | was “a star”": whoever is said to be something there is the one to whom the
 * speaker is a teacher, a brother or a lawyer.
 */
import { KIN } from '../lexicon/relatives.ts';
import { isSpeaker } from '../lexicon/unnamed-words.ts';
import { isAccused, LAWYERS } from './accused.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Described } from './descriptions.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import type { People } from './pronoun-reader.ts';
import { subjectBeforeAside } from './reporters.ts';
import { isReportingVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** "his | longtime defence | lawyer, Bo Ng" */
const LONGEST_ROLE = 5;

const IS: ReadonlySet<string> = new Set(['is', 'was']);
const HAS: ReadonlySet<string> = new Set(['has', 'had']);

/** "she was | a star", "he was “| my best friend”" */
const NAMES_WHAT: ReadonlySet<string> = new Set('a an the one my our like'.split(' '));

/** "she was the | first | to see him": so a speaker tells of herself. */
const TELLS_OF_ONESELF: ReadonlySet<string> = new Set(['first', 'last', 'only', 'one', 'person']);

/** Of what a lawyer says he does, it may be his client who does it: "said he | would appeal". */
const OPEN: ReadonlySet<string> = new Set('was is has had would will did does'.split(' '));

interface Known {
  mentions: MentionIndex;
  /** Whom the pronouns before mean, by their words' indexes. */
  meant: ReadonlyMap<number, Draft>;
  people: People;
}

/** Whom the pronoun means; null where that is open, undefined where nobody speaks of somebody to whom he belongs. */
export function whoIsPraised(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  { mentions, meant, people }: Known,
): Draft | null | undefined {
  const speaker = word.key === pronoun ? speakerBefore(words, word, mentions) : null;
  const noun = speaker && nounBefore(words, speaker);
  const owner = noun && ownerOf(words, noun, mentions, meant);
  if (!owner || owner === speaker.draft || owner.kind !== 'person') return undefined;
  if (![null, pronoun].includes(people.genderOf(owner))) return undefined;
  const own = genderOfRole(noun.key) ?? people.genderOf(speaker.draft);
  if (own !== null && own !== pronoun) return owner;
  if (isPraise(words, word)) return owner;
  if (!LAWYERS.has(noun.key)) return undefined;
  if (isAccused(words, word.index + 1)) return owner;
  return OPEN.has(words[word.index + 1]?.key ?? '') ? null : undefined;
}

/** "she | was a star", "he | had been “one of the best”", "she | would be missed", but not "she | was glad" and "he | was the first to see it" */
export function isPraise(words: readonly Word[], { index, sentence }: Word): boolean {
  let at = index + 1;
  const isMissed = words[at]?.key === 'would' && words[at + 1]?.key === 'be';
  if (isMissed && [words[at + 2], words[at + 3]].some((word) => word?.key === 'missed')) return true;
  if (HAS.has(words[at]?.key ?? '') && words[at + 1]?.key === 'been') at += 2;
  else if (IS.has(words[at]?.key ?? '')) at += 1;
  else return false;
  while (/^["“‘'`]+$/u.test(words[at]?.text ?? '')) at += 1;
  const [what, next] = [words[at], words[at + 1]];
  if (what?.sentence !== sentence || !NAMES_WHAT.has(what.key)) return false;
  return what.key === 'one' ? next?.key === 'of' : !TELLS_OF_ONESELF.has(next?.key ?? '');
}

/** "her teacher, | Sue Marsh |, said she", "her teacher | Sue Marsh | said that she" */
export function speakerBefore(words: readonly Word[], word: Word, mentions: MentionIndex): Described | null {
  const verb = words[words[word.index - 1]?.key === 'that' ? word.index - 2 : word.index - 1];
  if (!isReportingVerb(verb, word.sentence)) return null;
  let at = verb.index - 1;
  while (/^(?:ADV|AUX)$/u.test(words[at]?.pos ?? '')) at -= 1;
  const isBehindComma = words[at]?.text === ',';
  if (isBehindComma) at -= 1;
  // "Bo Ng, in a letter written by his lawyer, | Ann Lee |, said"
  const opener = isBehindComma ? (mentions.at(at)?.mention.firstWord ?? at) - 1 : -1;
  if (words[opener]?.text === ',') at = subjectBeforeAside(words, opener, mentions) ?? at;
  const speaker = words[at]?.sentence === word.sentence ? mentions.at(at) : null;
  return speaker?.draft.kind === 'person' && speaker.mention.form === 'name' ? speaker : null;
}

function nounBefore(words: readonly Word[], { mention: { firstWord } }: Described): Word | null {
  const noun = words[words[firstWord - 1]?.text === ',' ? firstWord - 2 : firstWord - 1];
  const isRole =
    noun?.sentence === words[firstWord]?.sentence && (KIN.has(noun?.key ?? '') || isSpeaker(noun?.key ?? ''));
  return isRole ? (noun ?? null) : null;
}

/** "| her | teacher", "| Ann Lee |'s teacher" */
function ownerOf(
  words: readonly Word[],
  noun: Word,
  mentions: MentionIndex,
  meant: ReadonlyMap<number, Draft>,
): Draft | null {
  for (let at = noun.index - 1; at >= noun.index - LONGEST_ROLE && words[at]?.sentence === noun.sentence; at -= 1) {
    const key = words[at]?.key ?? '';
    if (key === "'s") return mentions.at(at - 1)?.draft ?? null;
    if (key === 'his' || key === 'her') return meant.get(at) ?? null;
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PUNCT)$/u.test(words[at]?.pos ?? '') || words[at]?.text === ',') return null;
  }
  return null;
}
