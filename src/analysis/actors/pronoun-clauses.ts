/** How a pronoun stands in its clause, which says who it cannot be. */
import { RELATIVES } from '../lexicon/clause-words.ts';
import type { Word } from './words.ts';

/** "about | him", "from | her": what these tie to a verb is somebody else than its subject. */
const TIES: ReadonlySet<string> = new Set('about against at by for from of than to toward towards upon'.split(' '));

const ACCUSATIONS: ReadonlySet<string> = new Set(
  'accusation action allegation bid campaign case charge claim complaint evidence lawsuit motion plot suit'.split(' '),
);
const NEARNESS: ReadonlySet<string> = new Set('close closest dear familiar important known loyal nearest'.split(' '));

/** "met with | him", "looked behind | her": here it may be its subject, too. */
const BESIDES: ReadonlySet<string> = new Set(
  'above after around before behind below beneath beside between near on over under with'.split(' '),
);

/** "took the dog with | him", "put her bag behind | her": here it is. */
const CARRIES: ReadonlySet<string> = new Set('bring carry drag have keep leave pull put take'.split(' '));

/** "took | the two big dogs | with": at most so many words. */
const LONGEST_OBJECT = 5;

/** Further apart than this it is taken for two. */
const LONGEST_CLAUSE = 30;

/** "thanked | him", "a song about | him"; "met with | him", "looked behind | him"; anywhere else. */
export type Place = 'object' | 'beside' | 'other';

/** Where "him" or "her" stands; "her" of "her plan" is elsewhere. */
export function placeOf(words: readonly Word[], word: Word): Place {
  if (word.key !== 'him' && word.key !== 'her') return 'other';
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  const owns = word.key === 'her' && after?.sentence === word.sentence && isOwned(after, before);
  if (owns || before?.sentence !== word.sentence) return 'other';
  if (TIES.has(before.key) && isOfSubject(words[before.index - 1])) return 'other';
  if (before.pos === 'VERB' || TIES.has(before.key)) return 'object';
  return BESIDES.has(before.key) && !carriesObject(words, before.index) ? 'beside' : 'other';
}

/** "faces charges | against her", "issues important | to him": mostly the subject's. */
function isOfSubject(tied: Word | undefined): boolean {
  return tied !== undefined && (ACCUSATIONS.has(tied.lemma) || NEARNESS.has(tied.key));
}

/** "her | 80th birthday"; behind a preposition the tagger may take a noun for a verb: "for her | push". */
function isOwned(after: Word, before: Word | undefined): boolean {
  if (after.pos === 'VERB') return before?.pos === 'ADP';
  if (/^\d/u.test(after.text)) return true;
  return !/^(?:ADP|ADV|AUX|CCONJ|DET|PART|PRON|PUNCT|SCONJ)$/u.test(after.pos);
}

/** "took the dog | with", "put her bag | behind" */
function carriesObject(words: readonly Word[], to: number): boolean {
  let at = to - 1;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/u.test(words[at]?.pos ?? '') && at > to - LONGEST_OBJECT) at -= 1;
  const isOwn = words.slice(at + 1, to).some(({ key }) => key === 'his' || key === 'her');
  return at < to - 1 && (isOwn || CARRIES.has(words[at]?.lemma ?? ''));
}

/**
 * Whether no clause begins between a subject that ends before word `from` and word `to`: "| wrote a song about |", "| sat
 * down and wrote to |", but not "| said the deal was good for |". What stands between commas after "who" is left out.
 */
export function isSameClause(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false;
  let groups = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word?.key === 'that' && word.pos !== 'DET') return false;
    if (RELATIVES.has(word?.key ?? '')) {
      // "Ann Lee, an aide who | accompanied her": right behind the subject it stands for that
      if (groups > 0) return false;
      if (words[at - 1]?.text === ',') at = closingComma(words, at, to);
    } else if (opensGroup(words, at)) groups += 1;
  }
  return groups <= 1;
}

/** The comma at which the relative clause from word `at` on ends; `at` where it goes on to word `to`. */
function closingComma(words: readonly Word[], at: number, to: number): number {
  for (let comma = at; comma < to; comma += 1) if (words[comma]?.text === ',') return comma;
  return at;
}

/** A verb that doesn't go on with another: "| wanted to write", "and wrote", "after meeting" begin nothing. */
function opensGroup(words: readonly Word[], at: number): boolean {
  const [before, verb] = [words[at - 1], words[at]];
  if (verb?.pos !== 'VERB' && verb?.pos !== 'AUX') return false;
  if (before?.key === 'to') return !/^(?:VERB|AUX|ADJ)$/u.test(words[at - 2]?.pos ?? '');
  if (before?.key === "'s") return true;
  // "said it | would be hard | to replace him"
  const isEmpty = before?.key === 'it' && verb.pos === 'AUX';
  if (isEmpty && (words[at + 1]?.pos === 'ADJ' || (words[at + 1]?.key === 'be' && words[at + 2]?.pos === 'ADJ')))
    return false;
  // "after | meeting", "saw him | bleeding"
  if (verb.key.endsWith('ing') && /^(?:ADP|SCONJ|PUNCT|PRON)$/u.test(before?.pos ?? '')) return false;
  // "Ann Lee | later told"
  const joined = before?.pos === 'ADV' ? words[at - 2] : before;
  return !/^(?:VERB|AUX|ADV|PART|CCONJ)$/u.test(joined?.pos ?? '');
}
