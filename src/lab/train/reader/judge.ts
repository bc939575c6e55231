/** Whether an attribution agrees with a hand-made one: overlap of their words, as the scorers measure it. */
import type { Document } from '../../../analysis/document.ts';
import type { GoldSpans } from './gold-labels.ts';
import type { LinkedParts } from '../../../analysis/attribution/link.ts';
import type { TokenRange } from '../../../analysis/tree/tree.ts';

type Gold = GoldSpans['attributions'][number];
type Ranges = readonly (readonly [start: number, end: number])[];

const HALF = 0.5;

/** @param share the least Jaccard overlap of words */
export function isContentRight(document: Document, linked: LinkedParts, gold: Gold, share: number): boolean {
  const found = rangesOf(document, linked.contents);
  return (
    start(found) < end(gold.content) &&
    start(gold.content) < end(found) &&
    alike(wordsIn(document, found), wordsIn(document, gold.content), share)
  );
}

/** Both name nobody, or their words overlap by half. */
export function isSourceRight(document: Document, linked: LinkedParts, gold: Gold): boolean {
  const found = rangesOf(document, linked.source ? [linked.source] : []);
  return alike(wordsIn(document, found), wordsIn(document, gold.source), HALF);
}

function rangesOf({ tokens }: Document, parts: readonly TokenRange[]): Ranges {
  return parts.map((part) => [tokens[part.first]?.start ?? 0, tokens[part.end - 1]?.end ?? 0]);
}

function start(ranges: Ranges): number {
  return Math.min(...ranges.map(([first]) => first));
}

function end(ranges: Ranges): number {
  return Math.max(...ranges.map(([, last]) => last));
}

function wordsIn({ tokens }: Document, ranges: Ranges): Set<number> {
  return new Set(
    tokens
      .filter(
        (token) => token.pos !== 'PUNCT' && ranges.some(([first, last]) => token.start < last && token.end > first),
      )
      .map((token) => token.index),
  );
}

function alike(one: ReadonlySet<number>, other: ReadonlySet<number>, share: number): boolean {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return one.size + other.size === 0 || both >= share * (one.size + other.size - both);
}
