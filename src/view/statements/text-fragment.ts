/** Addresses that lead to words of a page: https://wicg.github.io/scroll-to-text-fragment/ */

/** Shorter words may stand anywhere on a page; the browsers' own generator gives them a context, which we don't know. */
const SHORTEST = 20;

/** Longer ones are given by where they begin and end, since a page may have a mark or a link in between. */
const LONGEST = 60;

/** So many words at each end tell it. */
const WORDS_AT_END = 4;

const BEGINS = ':~:text=';

/**
 * @param words of the page, in a row
 * @returns null where the words are too few to be found; the address as it is where it leads to words already
 */
export function addressOfWords(page: string, words: string): string | null {
  if (page.includes(':~:')) return page;
  const exact = trimmed(words.replaceAll(/\s+/gu, ' '));
  if (exact.length < SHORTEST) return null;
  const all = exact.split(' ');
  const ends = [all.slice(0, WORDS_AT_END), all.slice(-WORDS_AT_END)].map((some) => trimmed(some.join(' ')));
  const isLong = exact.length > LONGEST && all.length > 2 * WORDS_AT_END;
  const terms = (isLong ? ends : [exact]).map(encoded).join(',');
  return `${page}${page.includes('#') ? '' : '#'}${BEGINS}${terms}`;
}

/** Without the marks at both ends, which every house sets its own way. */
const trimmed = (words: string): string => words.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A hyphen, a comma and "&" would be a part of the directive. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
