/** Days in names and titles: "Saturday Night Live", "USA Today", "the Sunday Times" are none, "Super Tuesday" any. */
import type { Document } from '../../document.ts';
import { NAMED_WEEKDAYS, PAPERS } from '../../lexicon/dates/day-names.ts';
import { tokenAt } from '../find/finder.ts';
import type { Candidate } from '../find/finder.ts';
import { UNKNOWN_DAY } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word, Words } from '../words.ts';

/** Only candidates that begin with one of these can be a part of a name. */
const NAMING: ReadonlySet<WordClass> = new Set<WordClass>(['weekday', 'deictic', 'this']);

export function withoutTitles(document: Document, words: Words, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const first = words.list[candidate.first];
    if (!first || !NAMING.has(first.class) || !isCapital(document, first)) return [candidate];
    const before = words.list[candidate.first - 1];
    if (first.class === 'weekday' && before && NAMED_WEEKDAYS.has(before.lower) && isCapital(document, before)) {
      const meaning = { kind: 'unknown', value: UNKNOWN_DAY } as const;
      return [{ ...candidate, first: candidate.first - 1, meaning }];
    }
    return isTitle(document, words, candidate, first) ? [] : [candidate];
  });
}

function isTitle(document: Document, words: Words, { first, end }: Candidate, word: Word): boolean {
  const [before, last, after] = [words.list[first - 1], words.list[end - 1], words.list[end]];
  if (!before || !last || !after) return false;
  // “Today”, “Fox News Sunday”
  if (isMark(after.class === 'dot' || after.class === 'comma' ? words.list[end + 1] : after))
    return isMark(before) || before.lower === 'news';
  if (word.class === 'weekday') {
    const isAfterCapital = isCapital(document, after);
    // "Saturday Night Live", "Sunday Morning Futures"
    if (last.class === 'partOfDay') return isCapital(document, last) && isAfterCapital;
    return end - first === 1 && isAfterCapital && PAPERS.has(after.lower);
  }
  // ABC's "This Week"
  if (word.class === 'this') return end - first === 2 && isCapital(document, last) && !startsSentence(before);
  // "USA TODAY"
  return before.lower === 'usa';
}

/** A quotation mark, of whichever sort. */
function isMark(word: Word | undefined): boolean {
  return /^["“”'‘’]$/u.test(word?.lower ?? '');
}

function startsSentence({ class: wordClass }: Word): boolean {
  return wordClass === 'break' || wordClass === 'dot';
}

function isCapital({ text }: Document, { start, lower }: Word): boolean {
  return text.charAt(start) !== lower.charAt(0);
}

/** Words of time that have a capital only in a title, or where a sentence begins. */
const SMALL: ReadonlySet<WordClass> = new Set<WordClass>(['deictic', 'reference', 'tonight', 'unit', 'units']);

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
  return meaning.kind === 'duration' && next?.class === 'other' && hasFirstCapital(document, next);
}

/** True where a word of time has a capital in the middle of a sentence. */
function isInTitle(document: Document, words: Words, { first, end }: Candidate): boolean {
  for (let index = first; index < end; index += 1) {
    const word = words.list[index];
    if (word && hasFirstCapital(document, word) && SMALL.has(word.class) && isInMiddle(words, index)) return true;
  }
  return false;
}

/** Behind a word, "s" or comma; behind any other mark a sentence or a quotation may begin. */
function isInMiddle(words: Words, index: number): boolean {
  const before = words.list[index - 1];
  return before !== undefined && (before.class === 'comma' || /^(?:'s|[\p{L}\d])/u.test(before.lower));
}

/** A first capital; "we need it NOW" is only loud. */
function hasFirstCapital({ text }: Document, { start, end }: Word): boolean {
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
