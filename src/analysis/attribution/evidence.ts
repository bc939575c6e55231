/**
 * How likely it is that an attribution is right: a logistic function of how sure the reader was of its parts.
 * Right means that content and gold overlap by half (Jaccard of tokens) and that the source is the right one.
 */
import type { Document } from '../document.ts';
import {
  ATTRIBUTION_LABELS,
  CONTENT_BEGIN,
  CONTENT_END,
  CUE_BEGIN,
  CUE_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
} from '../reader/attribution-labels.ts';
import type { TokenRange } from './candidate.ts';
import type { LinkedParts } from './link.ts';

/** What speaks for and against an attribution, by name, in the order of the weights. */
export const EVIDENCE = [
  'always',
  'cue',
  'weakest token of the content',
  'all tokens of the content',
  'beginning of the content',
  'end of the content',
  'quoted',
  'has a source',
  'beginning of the source',
  'weakest token of the source',
  'several contents',
  'length of the content',
  'quoted, and its beginning',
  'distance of the source',
] as const;

/**
 * The evidence in numbers, the first of which is always 1.
 * @param odds of labels, `ATTRIBUTION_LABELS` a token
 */
export function evidenceOf(
  document: Document,
  { cue, contents, source }: LinkedParts,
  odds: Float64Array,
): Float64Array {
  const at = (token: number, label: number): number => odds[token * ATTRIBUTION_LABELS + label] ?? 0;
  const role = (token: number, first: number, last: number): number => {
    let sum = 0;
    for (let label = first; label <= last; label += 1) sum += at(token, label);
    return sum;
  };
  let [weakest, begin, end] = [1, 1, 1];
  let [sum, words, quoted] = [0, 0, 0];
  for (const { first, end: last } of contents) {
    begin = Math.min(begin, at(first, CONTENT_BEGIN));
    end = Math.min(end, last - first > 1 ? at(last - 1, CONTENT_END) : 1);
    for (let token = first; token < last; token += 1) {
      const odd = role(token, CONTENT_BEGIN, CONTENT_END);
      weakest = Math.min(weakest, odd);
      sum += odd;
      words += 1;
      if (/^["“]/u.test(document.tokens[token]?.text ?? '')) quoted = 1;
    }
  }
  let weakestOfSource = 1;
  for (let token = source?.first ?? 0; token < (source?.end ?? 0); token += 1)
    weakestOfSource = Math.min(weakestOfSource, role(token, SOURCE_BEGIN, SOURCE_INSIDE));
  return Float64Array.of(
    1,
    logit(role(cue.first, CUE_BEGIN, CUE_INSIDE)),
    logit(weakest),
    logit(sum / Math.max(1, words)),
    logit(begin),
    logit(end),
    quoted,
    source ? 1 : 0,
    source ? logit(at(source.first, SOURCE_BEGIN)) : 0,
    source ? logit(weakestOfSource) : 0,
    contents.length > 1 ? 1 : 0,
    Math.min(3, Math.log(1 + words)),
    quoted * logit(begin),
    source ? Math.min(1, gap(source, cue) / 10) : 0,
  );
}

function logit(p: number): number {
  return Math.log((p + 0.01) / (1 - p + 0.01));
}

function gap(one: TokenRange, other: TokenRange): number {
  return Math.max(0, one.first < other.first ? other.first - one.end : one.first - other.end);
}

export function probabilityOf(evidence: Float64Array, weights: readonly number[] | Float64Array): number {
  let sum = 0;
  evidence.forEach((value, index) => {
    sum += value * (weights[index] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}
