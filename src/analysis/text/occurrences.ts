/** Where exact words stand in a text: as whole words, white space of any length alike. */
import type { Span } from '../schema.ts';

const WORD = /[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}]$/u;

/**
 * Every place of `words` in `text`, in order. "he" doesn't stand in "the", nor "firm" in "firms".
 * @param options.anyInitial takes "The firm" for "the firm" too, as at the start of a sentence
 */
export function occurrencesOf(words: string, text: string, options: { anyInitial?: boolean } = {}): Span[] {
  const trimmed = words.trim();
  if (trimmed === '') return [];
  const pattern = patternOf(trimmed, options.anyInitial ?? false);
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function patternOf(words: string, anyInitial: boolean): RegExp {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  const initial = anyInitial ? `[${setOf(first.toLowerCase())}${setOf(first.toUpperCase())}]` : escaped(first);
  const body = words.slice(first.length).split(/\s+/u).map(escaped).join('\\s+');
  const before = WORD.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = ENDS_WITH_WORD.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${initial}${body}${after}`, 'gu');
}

/** What means itself in a pattern with the flag `u`. */
function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** The same between square brackets. */
function setOf(character: string): string {
  return character.replaceAll(/[\\^\]-]/gu, String.raw`\$&`);
}
