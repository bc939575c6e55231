/**
 * Whose "his" is in what somebody says of one whom the text doesn't name: in "Jim Roe said | the goalkeeper | had hurt his
 * back" it is the goalkeeper's, or at least nobody can tell.
 */
import { isPersonNoun } from '../lexicon/people-nouns.ts';
import { isSpeaker, JUDGES, UNNAMED_SUBJECTS } from '../lexicon/unnamed-words.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { phraseStart } from './nameless.ts';
import { isSameClause, placeOf } from './pronoun-clauses.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** "told | the court | the pensioner had": so many words at most are told something. */
const LONGEST_ADDRESSEE = 5;

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
