/** The words of a text as far as two tellings of one thing have them in common. */
import { COMMON_WORDS } from '../analysis/lexicon/common-words.ts';
import { CARDINALS, MULTIPLIERS } from '../analysis/lexicon/dates/number-words.ts';
import { FUNCTION_WORDS } from '../analysis/lexicon/function-words.ts';
import { REPORTING_CLASS } from '../analysis/lexicon/reporting/reporting-classes.ts';
import type { Span } from '../analysis/schema.ts';

const SHORTEST_STEM = 3;

export interface Word {
  /** In small letters, apostrophes straight, without the genitive's "'s". */
  text: string;
  span: Span;
}

/** "nation's", "vice-president", "5G", "2,093" and "3.5" are one word each. */
export const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** @param offset where `text` stands in the text that the spans count in */
export function wordsIn(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    text: normalForm(found),
    span: { start: offset + index, end: offset + index + found.length },
  }));
}

const normalForm = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?:'s|(?<=s)')$/u, '');

/** Words that turn what is said into its contrary. */
const NEGATORS: ReadonlySet<string> = new Set(
  `not no never nobody nothing none neither nor cannot without nowhere`.split(' '),
);

/** Stems of words that turn what they govern into its contrary: "refused to resign", "wants to avoid excluding it". */
const REVERSERS: ReadonlySet<string> = new Set(
  `refuse fail deny reject oppose avoid stop prevent exception except unless against false untrue end lack`
    .split(' ')
    .map(stemOf),
);

export const isReverser = (stem: string): boolean => REVERSERS.has(stem);

/** Stems of verbs that say nothing beside their object, "posed a threat", and of units of time: "that same month". */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `make made pose take took taken give gave given get got go going gone went come came put let same day week month year`
    .split(' ')
    .map(stemOf),
);

export const isLight = (stem: string): boolean => LIGHT_WORDS.has(stem);

export const isNegator = (word: string): boolean => NEGATORS.has(word) || word.endsWith("n't");

/** "2,093" and "2093", "five" and "5", "35" of "35-year"; null for a word that is no number. "One" may be anybody. */
export function numberIn(word: string): string | null {
  const digits = /^\d+(?:[.,]\d+)*/u.exec(word)?.[0];
  if (digits !== undefined) return /^\d+(?:-|$)/u.test(word) || digits === word ? digits.replaceAll(',', '') : null;
  if (word === 'one' || !(Object.hasOwn(CARDINALS, word) || Object.hasOwn(MULTIPLIERS, word))) return null;
  return String(CARDINALS[word] ?? MULTIPLIERS[word]);
}

/** A word of a closed class, which says little by itself; negators and numbers say much. */
export const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.has(word) && !isNegator(word) && numberIn(word) === null;

/**
 * What the forms of a word have in common: "ban", "bans", "banned" and "banning"; "temporary" and "temporarily".
 * Porter's first steps, without those that make other words of words.
 */
export function stemOf(word: string): string {
  let stem = word;
  const cut = (ending: RegExp, instead = ''): void => {
    const shorter = stem.replace(ending, instead);
    if (shorter.length >= SHORTEST_STEM && /[aeiouy]/u.test(shorter)) stem = shorter;
  };
  if (/[^aeiou]ies$/u.test(stem)) cut(/ies$/u, 'y');
  else if (/(?:ss|x|ch|sh)es$/u.test(stem)) cut(/es$/u);
  else cut(/(?<![sui])s$/u);
  cut(/(?<=[^aeiou])ied$/u, 'y');
  cut(/ily$/u, 'y');
  cut(/ly$/u);
  cut(/(?<!e)ed$/u);
  cut(/ing$/u);
  stem = stem.replace(/(?<=[aeiou])([bdgmnprt])\1$/u, '$1');
  cut(/e$/u);
  return stem.replace(/y$/u, 'i');
}

const STEMS_OF_SAYING: ReadonlySet<string> = new Set([...REPORTING_CLASS.keys()].map(stemOf));

/** "claim", "accus", "comment" */
export const isOfSaying = (stem: string): boolean => STEMS_OF_SAYING.has(stem);

const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON_WORDS].map(stemOf));

/** How much it tells that two texts share a stem: a common word's little, another's more. */
export const weightOfStem = (stem: string): number => (COMMON_STEMS.has(stem) ? 1 : 2);

/** The same for a word of a quotation, of which those of closed classes count a little too. */
export const weightOfWord = (word: string): number =>
  isFunctionWord(word) ? 0.25 : isNegator(word) ? 1 : weightOfStem(stemOf(word));
