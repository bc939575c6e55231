/** What it may be worth to find a cue: chosen on articles that the reader hasn't seen. */
import type { Document } from '../../../analysis/document.ts';
import { markedParts } from '../../../analysis/attribution/finder.ts';
import type { LinkedParts } from '../../../analysis/attribution/link.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { withReadings } from '../../../analysis/reader/read-document.ts';
import { Reader } from '../../../analysis/reader/reader.ts';
import type { GoldSpans } from './gold-labels.ts';
import { isContentRight, isSourceRight } from './judge.ts';

/** What it may be worth to find a cue. */
const PREMIUMS = [0, 0.15, 0.3, 0.45, 0.6] as const;

interface Judged {
  /** Content and gold overlap by half, and the source is the right one. */
  right: boolean;
  /** They overlap by four fifths. */
  overlaps: boolean;
}

/** The premium with the best mean of two F1: of contents that overlap by four fifths, and end to end. */
export function bestPremium(
  articles: readonly { document: Document; gold: GoldSpans }[],
  parameters: Float32Array,
  words: WordKnowledge,
  report: (line: string) => void,
): number {
  let best = { premium: 0, score: -1 };
  for (const premium of PREMIUMS) {
    const reader = new Reader(parameters, words, premium);
    const judged = articles.flatMap(({ document, gold }) => judge(document, gold, reader));
    const all = judged.length + articles.reduce((sum, { gold }) => sum + contents(gold).length, 0);
    const content = (200 * judged.filter(({ overlaps }) => overlaps).length) / all;
    const endToEnd = (200 * judged.filter(({ right }) => right).length) / all;
    report(`premium ${premium}: content ${content.toFixed(2)}, end to end ${endToEnd.toFixed(2)}`);
    if (content + endToEnd > best.score) best = { premium, score: content + endToEnd };
  }
  return best.premium;
}

function judge(document: Document, gold: GoldSpans, reader: Reader): Judged[] {
  const read = withReadings(document, reader);
  const isRight = (one: LinkedParts): boolean =>
    contents(gold).some((other) => isContentRight(document, one, other, 0.5) && isSourceRight(document, one, other));
  return markedParts(read, read.readings.marks).map((one) => ({
    right: isRight(one),
    overlaps: contents(gold).some((other) => isContentRight(document, one, other, 0.8)),
  }));
}

function contents({ attributions }: GoldSpans): GoldSpans['attributions'] {
  return attributions.filter(({ content }) => content.length > 0);
}
