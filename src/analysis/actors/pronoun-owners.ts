/**
 * Whose "his" is in what somebody says of one whom the text doesn't name: in "Jim Roe said | the goalkeeper | had hurt his
 * back" it is the goalkeeper's, or at least nobody can tell.
 */
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { JUDGED_NOUNS, JUDGING_VERBS } from '../lexicon/judging-words.ts';
import { isPersonNoun } from '../lexicon/people-nouns.ts';
import { KIN } from '../lexicon/relatives.ts';
import { isSpeaker, JUDGES, UNNAMED_SUBJECTS } from '../lexicon/unnamed-words.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { phraseStart } from './nameless.ts';
import { isSameClause, placeOf } from './pronoun-clauses.ts';
import { isReportingVerb, isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

const OWNS: ReadonlySet<string> = new Set(['his', 'her', 'whose', "'s"]);

/** "his | support | for": the noun stands no farther from the preposition. */
const LONGEST_OWNED = 3;

/** "| Peter Wills | and his | lawyer": who stands beside what is his, and not in a list of others. */
export function ownerBeside(words: readonly Word[], { key, index }: Word, mentions: MentionIndex): Draft | null {
  if ((key !== 'his' && key !== 'her') || words[index - 1]?.key !== 'and' || words[index + 1]?.key === 'own')
    return null;
  const owner = mentions.at(index - 2);
  if (owner?.draft.kind !== 'person' || owner.mention.endWord !== index - 1) return null;
  const { firstWord } = owner.mention;
  const [before, earlier] = [words[firstWord - 1], words[firstWord - 2]];
  if (before?.sentence !== words[index]?.sentence) return owner.draft;
  const isListed = before?.text === ',' && /^(?:NOUN|PROPN|PRON)$/u.test(earlier?.pos ?? '');
  // "his support for | Peter Wills | and his | refusal", "Ann's row with …": what is somebody else's goes on
  const owned = words.slice(Math.max(0, firstWord - 1 - LONGEST_OWNED), firstWord - 1);
  const goesOn = before?.pos === 'ADP' && owned.some((word) => OWNS.has(word.key));
  return isListed || goesOn || opensClause(words, index, firstWord) ? null : owner.draft;
}

/** "Jim Roe beat Peter Wills and | his lead | grew": another clause begins there, and not "said Peter Wills and | his lawyer | left". */
function opensClause(words: readonly Word[], possessive: number, owner: number): boolean {
  const { sentence } = words[possessive] ?? {};
  let end = possessive + 1;
  while (/^(?:ADJ|NOUN|NUM)$/u.test(words[end]?.pos ?? '')) end += 1;
  const verb = words[end];
  const acts = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.key.endsWith('ing'));
  if (!acts || verb.sentence !== sentence) return false;
  for (let at = owner - 1; words[at]?.sentence === sentence; at -= 1) {
    const word = words[at];
    if (!word || /^(?:PUNCT|SCONJ|CCONJ)$/u.test(word.pos)) return false;
    if (word.pos === 'AUX') return true;
    if (word.pos === 'VERB') return !word.key.endsWith('ing') && !isReportingVerb(word, sentence);
  }
  return false;
}

/** "his | former head teacher | Ann Lee" */
const LONGEST_ROLE = 4;

/** "told | the court | the pensioner had": so many words at most are told something. */
const LONGEST_ADDRESSEE = 5;

/**
 * Whose relative or colleague somebody is who speaks after another one of his did: "His teacher, Jim Roe, said …. | His |
 * brother, Bo Ng, said …"; null where none did.
 */
export function ownerAsBefore(
  words: readonly Word[],
  { key, index, sentence }: Word,
  mentions: MentionIndex,
  meant: ReadonlyMap<number, Draft>,
): Draft | null {
  const last = words[index - 1]?.sentence;
  if ((key !== 'his' && key !== 'her') || last === undefined || last === sentence) return null;
  let first = index - 1;
  while (words[first - 1]?.sentence === last) first -= 1;
  const isParallel =
    words[first]?.key === key && reportsOf(words, first, mentions) && reportsOf(words, index, mentions);
  return isParallel ? (meant.get(first) ?? null) : null;
}

/** "| his | brother, Bo Ng, said", "| her | boss Ann Lee said", at the beginning of a sentence */
function reportsOf(words: readonly Word[], owner: number, mentions: MentionIndex): boolean {
  const { sentence } = words[owner] ?? {};
  for (let noun = owner + 1; noun <= owner + LONGEST_ROLE; noun += 1) {
    const key = words[noun]?.key ?? '';
    if (!KIN.has(key) && !isSpeaker(key)) continue;
    const name = words[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
    const named = mentions.at(name);
    if (named?.draft.kind !== 'person' || named.mention.firstWord !== name) continue;
    const { endWord } = named.mention;
    return isReportingVerb(words[words[endWord]?.text === ',' ? endWord + 1 : endWord], sentence);
  }
  return false;
}

/** Whether "his" stands in the clause of a "he" of whom it is open who he is: "as | he | moderates | his | views". */
export function isOpenSubjects(
  words: readonly Word[],
  { key, index, sentence }: Word,
  pronoun: Gender,
  meant: ReadonlyMap<number, Draft>,
): boolean {
  if (key !== 'his' && key !== 'her') return false;
  for (let at = index - 1; words[at]?.sentence === sentence; at -= 1) {
    const word = words[at];
    if (word?.key === pronoun) return SUBORDINATORS.has(words[at - 1]?.key ?? '') && !meant.has(at);
    if (!word || /^(?:PUNCT|SCONJ|CCONJ)$/u.test(word.pos)) return false;
  }
  return false;
}

/** "praised | her | work", "had described | his | acting as", not "his own work": nobody speaks so of what is his own. */
export function isJudged(words: readonly Word[], { key, index, sentence }: Word): boolean {
  const verb = words[index - 1];
  if ((key !== 'his' && key !== 'her') || verb?.sentence !== sentence || !JUDGING_VERBS.has(verb.lemma)) return false;
  let at = index + 1;
  if (words[at]?.key === 'own') return false;
  while (words[at]?.pos === 'ADJ') at += 1;
  return words[at]?.sentence === sentence && JUDGED_NOUNS.has(words[at]?.lemma ?? '');
}

/** Whether a possessive may belong to the subject of its clause, who has no name, rather than to `owner`, who stands before. */
export function mayBeStrangers(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  owner: Draft,
  mentions: MentionIndex,
): boolean {
  if (!/^(?:his|her)$/u.test(word.key) || placeOf(words, word) !== 'other') return false;
  const noun = subjectOf(words, word, mentions);
  if (!noun) return false;
  const gender = genderOfRole(noun.key);
  const isBetween = mentions.between(noun.index, word.index).some(({ draft }) => draft === owner);
  return (gender === null || gender === pronoun) && !isBetween;
}

/** The noun for the subject of the clause in which a word stands, where that is somebody without a name who is spoken of. */
function subjectOf(words: readonly Word[], word: Word, mentions: MentionIndex): Word | null {
  for (let at = word.index - 2; words[at]?.sentence === word.sentence; at -= 1) {
    const noun = words[at];
    if (!noun || !isHuman(noun) || mentions.at(at) || !opensPredicate(words, at + 1)) continue;
    const first = phraseStart(words, at);
    return first < at && isReported(words, first) && isSameClause(words, at + 1, word.index) ? noun : null;
  }
  return null;
}

/** In the singular: "their" is what belongs to several. "The judge" has to do with what is somebody else's: "his appeal". */
function isHuman({ pos, key, lemma, capital }: Word): boolean {
  if (pos !== 'NOUN' || capital || JUDGES.has(key) || (key !== lemma && key.endsWith('s'))) return false;
  return isSpeaker(lemma) || isPersonNoun(lemma) || UNNAMED_SUBJECTS.has(key);
}

/** "the boy | lost", "the boy | allegedly had" */
function opensPredicate(words: readonly Word[], from: number): boolean {
  const at = words[from]?.pos === 'ADV' ? from + 1 : from;
  const verb = words[at];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.key.endsWith('ing'));
}

/** "said | the boy", "said that | the boy", "told the court | the boy" */
function isReported(words: readonly Word[], first: number): boolean {
  const { sentence } = words[first] ?? {};
  if (words[first - 1]?.key === 'that' && words[first - 1]?.sentence === sentence) return true;
  for (let at = first - 1; at >= first - LONGEST_ADDRESSEE && words[at]?.sentence === sentence; at -= 1) {
    if (isSpeechVerb(words[at], sentence)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(words[at]?.pos ?? '')) return false;
  }
  return false;
}
