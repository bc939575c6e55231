/** Leaves out times in the titles of films, songs and books: "Tomorrow Never Comes", "Five Years", "Both Sides Now". */
import type { Document } from '../../document.ts';
import type { Candidate } from '../find/finder.ts';
import { tokenAt } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word, Words } from '../words.ts';

/** Words of time that have a capital only in a title, or where a sentence begins. */
const SMALL: ReadonlySet<WordClass> = new Set<WordClass>(['deictic', 'reference', 'tonight', 'unit', 'units']);

/** Before "Friday Night" these tell that a day is meant, whatever its letters. */
const BEFORE_DAY: ReadonlySet<WordClass> = new Set<WordClass>([
  'on',
  'early',
  'last',
  'next',
  'preposition',
  'since',
  'this',
  'until',
]);

/** So many tokens on either side tell whether this is a headline: it is short. */
const REACH = 30;

export function withoutWorks(document: Document, words: Words, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (candidate) =>
      !isUndated(candidate.meaning) ||
      isLengthOfName(document, words, candidate) ||
      !isInTitle(document, words, candidate) ||
      isInHeadline(document, words, candidate),
  );
}

/** "the Third Quarter of 2018" has its date, whatever its letters. */
function isUndated(meaning: Meaning): boolean {
  return ['duration', 'reference', 'set', 'shifted', 'time', 'unknown'].includes(meaning.kind);
}

/** "the Seven Years' War", "the Hundred Days Offensive" lasted so long. */
function isLengthOfName(document: Document, words: Words, { end, meaning }: Candidate): boolean {
  const behind = words.list[end];
  const next = /^['’]s?$/u.test(behind?.lower ?? '') ? words.list[end + 1] : behind;
  return meaning.kind === 'duration' && next?.class === 'other' && isCapital(document, next);
}

/** True where a word of time has a capital in the middle of a sentence. */
function isInTitle(document: Document, words: Words, { first, end }: Candidate): boolean {
  for (let index = first; index < end; index += 1) {
    const word = words.list[index];
    if (!word || !isCapital(document, word)) continue;
    if (SMALL.has(word.class) && isInMiddle(words, index)) return true;
    // "Saturday Night and Sunday Morning"
    const isNight = word.class === 'partOfDay' && words.list[index - 1]?.class === 'weekday';
    if (isNight && !BEFORE_DAY.has(words.list[first - 1]?.class ?? 'break') && isInMiddle(words, first)) return true;
  }
  return false;
}

/** Behind a word, "s" or comma; behind any other mark a sentence or a quotation may begin. */
function isInMiddle(words: Words, index: number): boolean {
  const before = words.list[index - 1];
  return before !== undefined && (before.class === 'comma' || /^(?:'s|[\p{L}\d])/u.test(before.lower));
}

/** A first capital; "we need it NOW" is only loud. */
function isCapital({ text }: Document, { start, end }: Word): boolean {
  return /^\p{Lu}(?!\p{Lu})/u.test(text.slice(start, end));
}

/** "Trump Meets Putin Today": not even the verb is small. */
function isInHeadline(document: Document, words: Words, { first }: Candidate): boolean {
  const word = words.list[first];
  const token = word && tokenAt(document, word.start);
  const sentence = document.sentences[token?.sentence ?? -1];
  if (!token || !sentence) return false;
  return !document.tokens
    .slice(Math.max(sentence.firstToken, token.index - REACH), Math.min(sentence.endToken, token.index + REACH))
    .some(({ text, pos }) => (pos === 'VERB' || pos === 'AUX') && /^\p{Ll}/u.test(text));
}
