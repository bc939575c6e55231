/**
 * Inference in a linear chain: one label a token, scored by itself (`unary`) and by the label before it.
 * Scores are natural logarithms, unnormalised; `unary` holds `labels` numbers a token, token after token.
 */
import type { Transitions } from './transitions.ts';

/** The best-scoring sequence of labels for tokens `from`..`to`. Ties go to the lower label. */
export function viterbi(unary: Float64Array, transitions: Transitions, from: number, to: number): Uint8Array {
  const { labels, between, start } = transitions;
  const length = to - from;
  const back = new Uint8Array(length * labels);
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1)
    scores[label] = (start[label] ?? 0) + (unary[from * labels + label] ?? 0);
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labels; label += 1) {
      let best = -Infinity;
      let argument = 0;
      for (let previous = 0; previous < labels; previous += 1) {
        const score = (scores[previous] ?? 0) + (between[previous * labels + label] ?? 0);
        if (score > best) {
          best = score;
          argument = previous;
        }
      }
      next[label] = best + (unary[(from + at) * labels + label] ?? 0);
      back[at * labels + label] = argument;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let other = 1; other < labels; other += 1) if ((scores[other] ?? 0) > (scores[label] ?? 0)) label = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = back[at * labels + label] ?? 0;
  }
  return path;
}

/** Buffers of forward–backward, kept between calls. */
export interface ChainBuffers {
  forward: Float64Array;
  backward: Float64Array;
  potential: Float64Array;
  factors: Float64Array;
}

export function chainBuffers(length: number, labels: number): ChainBuffers {
  return {
    forward: new Float64Array(length * labels),
    backward: new Float64Array(length * labels),
    potential: new Float64Array(length * labels),
    factors: new Float64Array(labels * labels),
  };
}

/**
 * Marginal probabilities of every label at every token `from`..`to`, written to `marginals` (same layout as `unary`);
 * with `pairs`, expected counts of transitions are added to it. Returns log Z.
 */
export function forwardBackward(
  unary: Float64Array,
  transitions: Transitions,
  from: number,
  to: number,
  marginals: Float64Array,
  buffers: ChainBuffers,
  pairs?: Float64Array,
): number {
  const { labels: K, between, start } = transitions;
  const { forward, backward, potential, factors } = buffers;
  const length = to - from;
  if (length === 0) return 0;
  let logZ = 0;
  for (let i = 0; i < K * K; i += 1) factors[i] = Math.exp(between[i] ?? 0);
  for (let t = 0; t < length; t += 1) {
    let max = -Infinity;
    const base = (from + t) * K;
    for (let k = 0; k < K; k += 1) if ((unary[base + k] ?? 0) > max) max = unary[base + k] ?? 0;
    logZ += max;
    for (let k = 0; k < K; k += 1) potential[t * K + k] = Math.exp((unary[base + k] ?? 0) - max);
  }
  for (let t = 0; t < length; t += 1) {
    let total = 0;
    for (let k = 0; k < K; k += 1) {
      let sum = 0;
      if (t === 0) sum = Math.exp(start[k] ?? 0);
      else for (let j = 0; j < K; j += 1) sum += (forward[(t - 1) * K + j] ?? 0) * (factors[j * K + k] ?? 0);
      sum *= potential[t * K + k] ?? 0;
      forward[t * K + k] = sum;
      total += sum;
    }
    for (let k = 0; k < K; k += 1) forward[t * K + k] = (forward[t * K + k] ?? 0) / total;
    logZ += Math.log(total);
  }
  for (let k = 0; k < K; k += 1) backward[(length - 1) * K + k] = 1;
  for (let t = length - 2; t >= 0; t -= 1) {
    let total = 0;
    for (let j = 0; j < K; j += 1) {
      let sum = 0;
      for (let k = 0; k < K; k += 1)
        sum += (factors[j * K + k] ?? 0) * (potential[(t + 1) * K + k] ?? 0) * (backward[(t + 1) * K + k] ?? 0);
      backward[t * K + j] = sum;
      total += sum;
    }
    for (let j = 0; j < K; j += 1) backward[t * K + j] = (backward[t * K + j] ?? 0) / total;
  }
  for (let t = 0; t < length; t += 1) {
    let total = 0;
    for (let k = 0; k < K; k += 1) total += (forward[t * K + k] ?? 0) * (backward[t * K + k] ?? 0);
    for (let k = 0; k < K; k += 1)
      marginals[(from + t) * K + k] = ((forward[t * K + k] ?? 0) * (backward[t * K + k] ?? 0)) / total;
  }
  if (pairs) {
    for (let t = 1; t < length; t += 1) {
      let total = 0;
      for (let j = 0; j < K; j += 1)
        for (let k = 0; k < K; k += 1)
          total +=
            (forward[(t - 1) * K + j] ?? 0) *
            (factors[j * K + k] ?? 0) *
            (potential[t * K + k] ?? 0) *
            (backward[t * K + k] ?? 0);
      for (let j = 0; j < K; j += 1)
        for (let k = 0; k < K; k += 1)
          pairs[j * K + k] =
            (pairs[j * K + k] ?? 0) +
            ((forward[(t - 1) * K + j] ?? 0) *
              (factors[j * K + k] ?? 0) *
              (potential[t * K + k] ?? 0) *
              (backward[t * K + k] ?? 0)) /
              total;
    }
  }
  return logZ;
}
