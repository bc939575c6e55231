/** A trained chain: weights of hashed features and transitions between labels. */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { chainBuffers, FORBIDDEN, forwardBackward, viterbi } from './chain.ts';
import type { Transitions } from './chain.ts';
import { addScores, readSparse, writeSparse } from './sparse.ts';
import type { SparseWeights } from './sparse.ts';
import { extractFeatures } from './templates.ts';
import type { Template } from './templates.ts';

export interface ChainTagger {
  weights: SparseWeights;
  transitions: Transitions;
}

/** A sequence: tokens `start`..`end`. */
export interface TokenRange {
  start: number;
  end: number;
}

export interface Tagging {
  /** Probability of each label at each token, `labels` a token. */
  marginals: Float64Array;
  /** The best sequence of labels. */
  path: Uint8Array;
}

/**
 * Labels every token of the given sequences; tokens in none of them keep label 0 and no probabilities.
 * @param length number of tokens of the document
 * @param premium added to the score of each label at each token: what it is worth to find one
 */
export function tagSequences(
  tagger: ChainTagger,
  templates: readonly Template[],
  sequences: readonly TokenRange[],
  length: number,
  premium?: readonly number[],
): Tagging {
  const { labels } = tagger.transitions;
  const width = templates.length;
  const longest = sequences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const features = new Int32Array(longest * width);
  const found = new Int32Array(width);
  const unary = new Float64Array(longest * labels);
  const local = new Float64Array(longest * labels);
  const buffers = chainBuffers(longest, labels);
  const marginals = new Float64Array(length * labels);
  const path = new Uint8Array(length);
  for (const { start, end } of sequences) {
    const count = end - start;
    extractFeatures(templates, start, end, features);
    unary.fill(0, 0, count * labels);
    for (let token = 0; token < count; token += 1) {
      addScores(tagger.weights, features, token * width, width, unary, token * labels, found);
    }
    forwardBackward(unary, tagger.transitions, 0, count, local, buffers);
    marginals.set(local.subarray(0, count * labels), start * labels);
    if (premium) {
      for (let at = 0; at < count * labels; at += 1) unary[at] = (unary[at] ?? 0) + (premium[at % labels] ?? 0);
    }
    path.set(viterbi(unary, tagger.transitions, 0, count), start);
  }
  return { marginals, path };
}

/** @param features distinct, in any order, with `labels` weights each */
export function writeChainTagger(
  writer: ByteWriter,
  features: Int32Array,
  weights: Float32Array,
  transitions: Transitions,
): void {
  const { labels, between, start } = transitions;
  writer.unsigned(labels);
  for (const score of [...between, ...start]) writer.float(score);
  const order = Int32Array.from(features.keys()).sort((one, other) => (features[one] ?? 0) - (features[other] ?? 0));
  const sorted = new Float32Array(weights.length);
  order.forEach((row, at) => {
    sorted.set(weights.subarray(row * labels, (row + 1) * labels), at * labels);
  });
  writeSparse(
    writer,
    order.map((row) => features[row] ?? 0),
    sorted,
    labels,
  );
}

export function readChainTagger(reader: ByteReader): ChainTagger {
  const labels = reader.unsigned();
  const between = Float64Array.from({ length: labels * labels }, () => reader.float());
  const start = Float64Array.from({ length: labels }, () => reader.float());
  return { transitions: { labels, between, start }, weights: readSparse(reader) };
}

/** Transitions that only say what may follow what. */
export function allowedTransitions(labels: number, allowed: (from: number, to: number) => boolean): Transitions {
  const between = new Float64Array(labels * labels);
  const start = new Float64Array(labels);
  for (let to = 0; to < labels; to += 1) {
    for (let from = 0; from < labels; from += 1) if (!allowed(from, to)) between[from * labels + to] = FORBIDDEN;
    // a sequence starts as after the label for nothing
    if (!allowed(0, to)) start[to] = FORBIDDEN;
  }
  return { labels, between, start };
}
