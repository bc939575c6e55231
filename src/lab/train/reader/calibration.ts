/**
 * What is chosen on articles that the reader hasn't seen: the premium on cues, and how much weight each piece of evidence
 * for an attribution has.
 */
import type { Document } from '../../../analysis/document.ts';
import { EVIDENCE, evidenceOf, probabilityOf } from '../../../analysis/attribution/evidence.ts';
import { markedParts } from '../../../analysis/attribution/finder.ts';
import type { LinkedParts } from '../../../analysis/attribution/link.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { withReadings } from '../../../analysis/reader/read-document.ts';
import { Reader } from '../../../analysis/reader/reader.ts';
import type { GoldSpans } from './gold-labels.ts';
import { isContentRight, isSourceRight } from './judge.ts';

/** What it may be worth to find a cue. */
const PREMIUMS = [0, 0.15, 0.3, 0.45, 0.6] as const;

export interface Calibration {
  premium: number;
  /** In the order of `EVIDENCE`. */
  weights: number[];
}

interface Judged {
  evidence: Float64Array;
  /** Content and gold overlap by half, and the source is the right one. */
  right: boolean;
  overlaps: boolean;
}

/** The premium with the best mean of two F1: of contents that overlap by four fifths, and end to end. */
export function calibrate(
  articles: readonly { document: Document; gold: GoldSpans }[],
  parameters: Float32Array,
  words: WordKnowledge,
  report: (line: string) => void,
): Calibration {
  let best: Calibration & { score: number } = { premium: 0, weights: [], score: -1 };
  for (const premium of PREMIUMS) {
    const reader = new Reader(parameters, words, premium);
    const judged = articles.flatMap(({ document, gold }) => judge(document, gold, reader));
    const all = judged.length + articles.reduce((sum, { gold }) => sum + contents(gold).length, 0);
    const content = (200 * judged.filter(({ overlaps }) => overlaps).length) / all;
    const endToEnd = (200 * judged.filter(({ right }) => right).length) / all;
    report(`premium ${premium}: content ${content.toFixed(2)}, end to end ${endToEnd.toFixed(2)}`);
    if (content + endToEnd > best.score) best = { premium, weights: fitWeights(judged), score: content + endToEnd };
  }
  return { premium: best.premium, weights: best.weights };
}

function judge(document: Document, gold: GoldSpans, reader: Reader): Judged[] {
  const read = withReadings(document, reader);
  const isRight = (one: LinkedParts): boolean =>
    contents(gold).some((other) => isContentRight(document, one, other, 0.5) && isSourceRight(document, one, other));
  return markedParts(read).map((one) => ({
    evidence: evidenceOf(document, one, read.readings.attributionOdds),
    right: isRight(one),
    overlaps: contents(gold).some((other) => isContentRight(document, one, other, 0.8)),
  }));
}

function contents({ attributions }: GoldSpans): GoldSpans['attributions'] {
  return attributions.filter(({ content }) => content.length > 0);
}

const STEPS = 2000;
const RIDGE = 1e-3;

/** Fits a logistic function by gradient descent. */
function fitWeights(examples: readonly Judged[]): number[] {
  const weights = new Float64Array(EVIDENCE.length);
  const squares = new Float64Array(EVIDENCE.length).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => weight * RIDGE);
    for (const { evidence, right } of examples) {
      const error = (probabilityOf(evidence, weights) - (right ? 1 : 0)) / examples.length;
      evidence.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
      });
    }
    gradient.forEach((value, index) => {
      squares[index] = (squares[index] ?? 0) + value * value;
      weights[index] = (weights[index] ?? 0) - (0.3 * value) / Math.sqrt(squares[index] ?? 0);
    });
  }
  return [...weights];
}
