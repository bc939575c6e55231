/** What a result of the search shows of a text: the words around what was searched for, with dots where it is cut. */

export interface ExcerptPart {
  words: string;
  isFound: boolean;
}

/** What ends a sentence, and so an excerpt that isn't cut. */
const ENDS = /[.!?…][”’"')\]]*$/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** @param found words as they stand in the text, in small letters */
export function markedParts(text: string, found: ReadonlySet<string>): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!found.has(word.toLowerCase())) continue;
    if (index > at) parts.push({ words: text.slice(at, index), isFound: false });
    parts.push({ words: word, isFound: true });
    at = index + word.length;
  }
  if (at < text.length) parts.push({ words: text.slice(at), isFound: false });
  return parts;
}

/** The words that are marked in an excerpt, in small letters, as `markedParts` takes them. */
export const foundWords = (marked: readonly string[]): Set<string> =>
  new Set(marked.flatMap((words) => words.toLowerCase().match(WORD) ?? []));

/**
 * @param excerpt a stretch of the text, which may begin with the title that stands above it, or within it
 * @returns it without the title, with dots on both sides where the text goes on in the middle of a sentence
 */
export function withDots(excerpt: string, title: string, text: string): string {
  const words = excerpt.trim();
  const start = text.indexOf(words);
  const titleEnd = text.startsWith(title) ? title.length : 0;
  const isTop = start >= 0 && start < titleEnd;
  const body = isTop ? words.slice(titleEnd - start).replace(/^[.\s]+/u, '') : words;
  if (body === '') return '';
  const before = text.slice(0, Math.max(0, start)).trimEnd();
  const isBegun = isTop || before === '' || ENDS.test(before);
  return `${isBegun ? '' : '… '}${body}${ENDS.test(body) ? '' : '\u00a0…'}`;
}
