/** Words of a text by where they stand, and words of a name. */
import type { Span } from '../../analysis/schema.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What a name may stand with or without: "the", "Mr", a genitive's ending. */
const BESIDE_NAMES = /\b(?:the|a|an|mr|mrs|ms|dr|sir|sen|rep|gov|gen)\b\.?|['’]s?\b/gu;

/** Where the words in these spans start. */
export function wordsAt(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(WORD)].map(({ index }) => start + index)),
  );
}

/** In small letters, without titles. */
export function wordsOfName(name: string): Set<string> {
  return new Set(name.toLowerCase().replaceAll(BESIDE_NAMES, ' ').match(WORD));
}

/** "The Harbour Council" is "harbour council". */
export function isSameName(one: string, other: string): boolean {
  return likeness(wordsOfName(one), wordsOfName(other)) === 1;
}

/** What share of all their words both have (Jaccard): 0 where there are none, 1 where they are the same. */
export function likeness<Word>(one: ReadonlySet<Word>, other: ReadonlySet<Word>): number {
  const all = one.union(other).size;
  return all === 0 ? 0 : one.intersection(other).size / all;
}
