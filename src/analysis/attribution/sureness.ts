/** How sure the reader was of an attribution's parts. */
import {
  ATTRIBUTION_LABELS,
  CONTENT_BEGIN,
  CONTENT_END,
  CUE_BEGIN,
  CUE_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
} from '../reader/attribution-labels.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import type { Reading } from './reading.ts';

export const SURENESS = [
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

/** In the order of `SURENESS`; probabilities as their logits. */
export function surenessOf({ tokens }: Reading, { cue, content, source, odds }: Candidate): number[] {
  const at = (token: number, label: number): number => odds[token * ATTRIBUTION_LABELS + label] ?? 0;
  const role = (token: number, first: number, last: number): number => {
    let sum = 0;
    for (let label = first; label <= last; label += 1) sum += at(token, label);
    return sum;
  };
  let [weakest, begin, end] = [1, 1, 1];
  let [sum, words, quoted] = [0, 0, 0];
  for (const { first, end: last } of content) {
    begin = Math.min(begin, at(first, CONTENT_BEGIN));
    end = Math.min(end, last - first > 1 ? at(last - 1, CONTENT_END) : 1);
    for (let token = first; token < last; token += 1) {
      const odd = role(token, CONTENT_BEGIN, CONTENT_END);
      weakest = Math.min(weakest, odd);
      sum += odd;
      words += 1;
      if (/^["“]/u.test(tokens[token]?.text ?? '')) quoted = 1;
    }
  }
  let weakestOfSource = 1;
  for (let token = source?.first ?? 0; token < (source?.end ?? 0); token += 1)
    weakestOfSource = Math.min(weakestOfSource, role(token, SOURCE_BEGIN, SOURCE_INSIDE));
  return [
    cue ? logit(role(cue.first, CUE_BEGIN, CUE_INSIDE)) : 0,
    logit(weakest),
    logit(sum / Math.max(1, words)),
    logit(begin),
    logit(end),
    quoted,
    source ? 1 : 0,
    source ? logit(at(source.first, SOURCE_BEGIN)) : 0,
    source ? logit(weakestOfSource) : 0,
    content.length > 1 ? 1 : 0,
    Math.min(3, Math.log(1 + words)),
    quoted * logit(begin),
    source && cue ? Math.min(1, gap(source, cue) / 10) : 0,
  ];
}

/** Of a probability; 0 and 1 are kept from infinity. */
export function logit(p: number): number {
  return Math.log((p + 0.01) / (1 - p + 0.01));
}

function gap(one: TokenRange, other: TokenRange): number {
  return Math.max(0, one.first < other.first ? other.first - one.end : one.first - other.end);
}
