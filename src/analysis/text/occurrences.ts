/** Where exact words stand in a text: as whole words, white space of any length alike. */
import type { Span } from '../schema.ts';

const WORD = /[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}]$/u;

/**
 * Every place of `words` in `text`, in order. "he" doesn't stand in "the", nor "firm" in "firms".
 * @param options.anyInitial takes "The firm" for "the firm" too, as at the start of a sentence
 * @param options.overlapping finds "no no" twice in "no no no"
 */
export function occurrencesOf(words: string, text: string, options: OccurrenceOptions = {}): Span[] {
  const trimmed = words.trim();
  if (trimmed === '') return [];
  return [...text.matchAll(patternOf(trimmed, options))].map(({ index, groups }) => ({
    start: index,
    end: index + (groups?.words ?? '').length,
  }));
}

interface OccurrenceOptions {
  anyInitial?: boolean;
  overlapping?: boolean;
}

function patternOf(words: string, { anyInitial = false, overlapping = false }: OccurrenceOptions): RegExp {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  const initial = anyInitial ? `[${setOf(first.toLowerCase())}${setOf(first.toUpperCase())}]` : escaped(first);
  const body = anySpace(words.slice(first.length));
  const before = WORD.test(first) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = ENDS_WITH_WORD.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  const found = `(?<words>${initial}${body})${after}`;
  return new RegExp(`${before}${overlapping ? `(?=${found})` : found}`, 'gu');
}

/** A pattern, with the flag `u`, for words with white space of any length between them. */
export function anySpace(words: string): string {
  return words.split(/\s+/u).map(escaped).join('\\s+');
}

/** What means itself in a pattern with the flag `u`. */
function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** The same between square brackets. */
function setOf(character: string): string {
  return character.replaceAll(/[\\^\]-]/gu, String.raw`\$&`);
}
