/**
 * How likely it is that an attribution is right: a logistic function of what tagger and rules thought of its parts.
 * Right means that content and gold overlap by half (Jaccard of tokens) and that the source is the right one.
 */
import type { Document } from '../../document.ts';
import type { ByteReader, ByteWriter } from '../../tagger/bytes.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { CONTENT_BEGIN, CONTENT_END, CUE_BEGIN, LABELS, SOURCE_BEGIN } from './labels.ts';
import type { LinkedParts, Part } from './link.ts';

const K = LABELS.length;

export const EVIDENCE_SIZE = 22;

/**
 * What speaks for and against an attribution; the first number is always 1.
 * @param rule the rules' attribution with the same cue
 * @param tagged false where the tagger didn't find it, so that `linked` is the rules' own
 */
export function evidenceOf(
  document: Document,
  linked: LinkedParts,
  marginals: Float64Array,
  rule: Candidate | null,
  tagged: boolean,
): Float64Array {
  const at = (token: number, label: number): number => marginals[token * K + label] ?? 0;
  const role = (token: number, first: number, last: number): number => {
    let sum = 0;
    for (let label = first; label <= last; label += 1) sum += at(token, label);
    return sum;
  };
  const { cue, contents, source } = linked;
  const cueSure = role(cue.start, CUE_BEGIN, CUE_BEGIN + 1);
  let weakest = 1;
  let begin = 1;
  let end = 1;
  let sum = 0;
  let words = 0;
  let quoted = 0;
  for (const content of contents) {
    begin = Math.min(begin, at(content.start, CONTENT_BEGIN));
    end = Math.min(end, content.end - content.start > 1 ? at(content.end - 1, CONTENT_END) : 1);
    for (let token = content.start; token < content.end; token += 1) {
      const p = role(token, CONTENT_BEGIN, CONTENT_END);
      weakest = Math.min(weakest, p);
      sum += p;
      words += 1;
      if (/^["“]/u.test(document.tokens[token]?.text ?? '')) quoted = 1;
    }
  }
  const sourceSure = source ? at(source.start, SOURCE_BEGIN) : 0;
  const sourceWeakest = source ? weakestSource(source) : 0;
  return Float64Array.of(
    1,
    logit(cueSure),
    logit(weakest),
    logit(sum / Math.max(1, words)),
    logit(begin),
    logit(end),
    quoted,
    source ? 1 : 0,
    source ? logit(sourceSure) : 0,
    source ? logit(sourceWeakest) : 0,
    contents.length > 1 ? 1 : 0,
    Math.min(3, Math.log(1 + words)),
    quoted * logit(begin),
    source ? Math.min(1, gap(source, cue) / 10) : 0,
    ...agreementOf(linked, rule, tagged),
  );

  function weakestSource(part: Part): number {
    let lowest = 1;
    for (let token = part.start; token < part.end; token += 1)
      lowest = Math.min(lowest, role(token, SOURCE_BEGIN, SOURCE_BEGIN + 1));
    return lowest;
  }
}

/** Whether the rules found it too, how far they are trusted in this, and how far content and source are the same. */
function agreementOf({ contents, source }: LinkedParts, rule: Candidate | null, tagged: boolean): number[] {
  if (!rule) return [0, 0, 0, 0, 0, 0, 0, 0];
  const trust = logit(confidenceOf(rule));
  if (!tagged) return [0, 0, 0, 0, 0, 0, 1, trust];
  const shared = overlap(contents, rule.content) / union(contents, rule.content);
  const sameSource = source && rule.source ? overlap([source], [rule.source]) > 0 : !source && !rule.source;
  return [1, trust, shared, shared >= 0.8 ? 1 : 0, shared >= 0.8 ? trust : 0, sameSource ? 1 : 0, 0, 0];
}

function logit(p: number): number {
  return Math.log((p + 0.01) / (1 - p + 0.01));
}

function overlap(parts: readonly Part[], ranges: readonly TokenRange[]): number {
  let shared = 0;
  for (const { start, end } of parts) {
    for (const { first, end: last } of ranges) shared += Math.max(0, Math.min(end, last) - Math.max(start, first));
  }
  return shared;
}

function union(parts: readonly Part[], ranges: readonly TokenRange[]): number {
  const size =
    parts.reduce((sum, { start, end }) => sum + end - start, 0) +
    ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  return size - overlap(parts, ranges);
}

function gap(one: Part, other: Part): number {
  return Math.max(0, one.start < other.start ? other.start - one.end : one.start - other.end);
}

export function probabilityOf(evidence: Float64Array, weights: Float64Array): number {
  let sum = 0;
  evidence.forEach((value, index) => {
    sum += value * (weights[index] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

const STEPS = 2000;
const RIDGE = 1e-3;

/** Fits the weights by gradient descent on attributions of articles that the tagger had not seen. */
export function fitConfidence(examples: readonly { evidence: Float64Array; right: boolean }[]): Float64Array {
  const weights = new Float64Array(EVIDENCE_SIZE);
  const squares = new Float64Array(EVIDENCE_SIZE).fill(1e-8);
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
  return weights;
}

export function writeConfidence(writer: ByteWriter, weights: Float64Array): void {
  for (const weight of weights) writer.float(weight);
}

export function readConfidence(reader: ByteReader): Float64Array {
  return Float64Array.from({ length: EVIDENCE_SIZE }, () => reader.float());
}
