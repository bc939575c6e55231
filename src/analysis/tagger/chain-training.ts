/**
 * Trains a linear-chain conditional random field over hashed features, one sequence after another,
 * with FTRL-proximal (McMahan and others, 2013): its L1 keeps only the weights that earn their place.
 */
import { chainBuffers, FORBIDDEN, forwardBackward } from './chain.ts';
import type { Transitions } from './chain.ts';
import { randomNumbers, shuffle } from './random.ts';

/** A label that takes no part in training: text that the annotators set aside. */
export const MASKED = 255;

export interface ChainTrainingSet {
  /** Features of all tokens, `offsets[t]`..`offsets[t + 1]` those of token t; each from 0 to `featureCount` - 1. */
  features: Int32Array;
  offsets: Uint32Array;
  featureCount: number;
  labels: Uint8Array;
  /** Token ranges without a masked label. */
  sequences: readonly { start: number; end: number }[];
}

export interface ChainOptions {
  epochs: number;
  /** The weights are the mean of those after each of this many last epochs. */
  averaged: number;
  /** Step size: small ones generalise better here (0.1: 54.6, 0.05: 57.8, 0.03: 58.7 on a held-out fifth). */
  alpha: number;
  l1: number;
  l2: number;
  /** Share of features hidden from each token. */
  dropout: number;
  seed: number;
}

export interface ChainModel extends Transitions {
  /** `labels` numbers a feature. */
  weights: Float32Array;
}

const BETA = 1;
const TRANSITION_RATE = 0.2;
/** Gradients smaller than this are left out, which halves the time and costs nothing measurable. */
const NEGLIGIBLE = 0.01;
/** The same features stay hidden for about this many tokens: drawing anew for each would take longer than training. */
const TOKENS_PER_MASK = 200;
const MASK_SIZE = 65536;

/**
 * @throws RangeError where the number of labels isn't a multiple of four
 * @param forbidden transitions of the result: FORBIDDEN where they may not be, 0 elsewhere
 */
export function trainChain(
  set: ChainTrainingSet,
  forbidden: Transitions,
  options: ChainOptions,
  report?: (epoch: number, logLikelihood: number) => void,
): ChainModel {
  const { features, offsets, labels: gold } = set;
  const { alpha, l1, l2, dropout } = options;
  const K = forbidden.labels;
  if (K % 4 !== 0) throw new RangeError('the number of labels must be a multiple of four');
  const between = forbidden.between.slice();
  const start = forbidden.start.slice();
  // weight, accumulated z and root of the summed squared gradients of one feature side by side
  const stride = 3 * K;
  const parameters = new Float32Array(set.featureCount * stride);
  const squaresBetween = new Float64Array(K * K).fill(1);
  const squaresStart = new Float64Array(K).fill(1);
  const sequences = [...set.sequences];
  const longest = sequences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const widest = offsets.reduce(
    (most, offset, token) => Math.max(most, token > 0 ? offset - (offsets[token - 1] ?? 0) : 0),
    0,
  );
  const unary = new Float64Array(longest * K);
  const marginals = new Float64Array(longest * K);
  const pairs = new Float64Array(K * K);
  const buffers = chainBuffers(longest, K);
  const shown = new Int32Array(longest * widest + 1);
  const shownTo = new Int32Array(longest + 1);
  const mask = new Uint8Array(MASK_SIZE).fill(1);
  const scale = 1 / (1 - dropout);
  const active = new Int32Array(K);
  const gradients = new Float64Array(K);
  const weights = new Float32Array(set.featureCount * K);
  const random = randomNumbers(options.seed);
  let sinceMask = Infinity;

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(sequences, random);
    let logLikelihood = 0;
    for (const sequence of sequences) {
      const length = sequence.end - sequence.start;
      if (dropout > 0 && sinceMask > TOKENS_PER_MASK) {
        for (let at = 0; at < MASK_SIZE; at += 1) mask[at] = random() < dropout ? 0 : 1;
        sinceMask = 0;
      }
      sinceMask += length;
      showFeatures(sequence.start, length);
      score(length);
      pairs.fill(0);
      logLikelihood -= forwardBackward(unary, { labels: K, between, start }, 0, length, marginals, buffers, pairs);
      for (let t = 0; t < length; t += 1) logLikelihood += unary[t * K + (gold[sequence.start + t] ?? 0)] ?? 0;
      for (let t = 0; t < length; t += 1) updateFeatures(t, gold[sequence.start + t] ?? 0);
      updateTransitions(sequence.start, length);
    }
    if (epoch >= options.epochs - options.averaged) addToMean();
    report?.(epoch, logLikelihood);
  }
  return { labels: K, between, start, weights };

  function addToMean(): void {
    for (let feature = 0; feature < set.featureCount; feature += 1) {
      for (let k = 0; k < K; k += 1)
        weights[feature * K + k] =
          (weights[feature * K + k] ?? 0) + (parameters[feature * stride + k] ?? 0) / options.averaged;
    }
  }

  function showFeatures(from: number, length: number): void {
    let count = 0;
    for (let t = 0; t < length; t += 1) {
      for (let at = offsets[from + t] ?? 0; at < (offsets[from + t + 1] ?? 0); at += 1) {
        shown[count] = (features[at] ?? 0) * stride;
        count += mask[at & (MASK_SIZE - 1)] ?? 0;
      }
      shownTo[t + 1] = count;
    }
  }

  /** Four labels at a time: sums in local variables take half as long as sums in an array. */
  function score(length: number): void {
    for (let t = 0; t < length; t += 1) {
      for (let k = 0; k < K; k += 4) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let at = shownTo[t] ?? 0; at < (shownTo[t + 1] ?? 0); at += 1) {
          const base = (shown[at] ?? 0) + k;
          a += parameters[base] ?? 0;
          b += parameters[base + 1] ?? 0;
          c += parameters[base + 2] ?? 0;
          d += parameters[base + 3] ?? 0;
        }
        const to = t * K + k;
        unary[to] = a * scale;
        unary[to + 1] = b * scale;
        unary[to + 2] = c * scale;
        unary[to + 3] = d * scale;
      }
    }
  }

  function updateFeatures(t: number, right: number): void {
    let count = 0;
    for (let k = 0; k < K; k += 1) {
      const gradient = (marginals[t * K + k] ?? 0) - (k === right ? 1 : 0);
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      active[count] = k;
      gradients[count] = gradient;
      count += 1;
    }
    if (count === 0) return;
    for (let at = shownTo[t] ?? 0; at < (shownTo[t + 1] ?? 0); at += 1) {
      for (let a = 0; a < count; a += 1) {
        const w = (shown[at] ?? 0) + (active[a] ?? 0);
        const z = w + K;
        const n = z + K;
        const gradient = gradients[a] ?? 0;
        const before = parameters[n] ?? 0;
        const after = Math.sqrt(before * before + gradient * gradient);
        const sum = (parameters[z] ?? 0) + gradient - ((after - before) / alpha) * (parameters[w] ?? 0);
        parameters[n] = after;
        parameters[z] = sum;
        parameters[w] = Math.abs(sum) <= l1 ? 0 : (Math.sign(sum) * l1 - sum) / ((BETA + after) / alpha + l2);
      }
    }
  }

  /** AdaGrad; a forbidden transition stays forbidden. */
  function updateTransitions(from: number, length: number): void {
    for (let k = 0; k < K; k += 1) {
      if ((start[k] ?? 0) <= FORBIDDEN / 2) continue;
      const gradient = (marginals[k] ?? 0) - (k === gold[from] ? 1 : 0);
      squaresStart[k] = (squaresStart[k] ?? 0) + gradient * gradient;
      start[k] = (start[k] ?? 0) - (TRANSITION_RATE * gradient) / Math.sqrt(squaresStart[k] ?? 0);
    }
    for (let t = 1; t < length; t += 1)
      pairs[(gold[from + t - 1] ?? 0) * K + (gold[from + t] ?? 0)] =
        (pairs[(gold[from + t - 1] ?? 0) * K + (gold[from + t] ?? 0)] ?? 0) - 1;
    for (let pair = 0; pair < K * K; pair += 1) {
      if ((between[pair] ?? 0) <= FORBIDDEN / 2) continue;
      const gradient = pairs[pair] ?? 0;
      squaresBetween[pair] = (squaresBetween[pair] ?? 0) + gradient * gradient;
      between[pair] = (between[pair] ?? 0) - (TRANSITION_RATE * gradient) / Math.sqrt(squaresBetween[pair] ?? 0);
    }
  }
}
