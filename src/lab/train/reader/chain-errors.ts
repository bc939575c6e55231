/** What the loss of labels in a linear chain gains by the score of each label, and of each that follows another. */
import type { Stretch } from '../../../analysis/reader/windows.ts';
import { chainBuffers, forwardBackward } from '../../../analysis/tagger/chain.ts';
import type { Transitions } from '../../../analysis/tagger/transitions.ts';

/** Learnt scores of what follows what, or their gradients. */
interface Between {
  between: Float32Array;
  start: Float32Array;
}

export class Chain {
  readonly #forbidden: Transitions;
  readonly #buffers: ReturnType<typeof chainBuffers>;
  readonly #scores: Float64Array;
  readonly #marginals: Float64Array;
  readonly #pairs: Float64Array;

  /** @param longest tokens of the longest window */
  constructor(forbidden: Transitions, longest: number) {
    const { labels } = forbidden;
    this.#forbidden = forbidden;
    this.#buffers = chainBuffers(longest, labels);
    this.#scores = new Float64Array(longest * labels);
    this.#marginals = new Float64Array(longest * labels);
    this.#pairs = new Float64Array(labels * labels);
  }

  /**
   * @param scores of each label at each token of a window
   * @param right the right label of each token
   * @param gradients get what the loss gains, by `weight`
   * @returns the loss
   */
  errors(
    scores: Float32Array,
    right: Uint8Array,
    sequences: readonly Stretch[],
    learnt: Between,
    gradients: Between & { scores: Float32Array },
    weight: number,
  ): number {
    const { labels } = this.#forbidden;
    const between = this.#forbidden.between.map((score, at) => score + (learnt.between[at] ?? 0));
    const start = this.#forbidden.start.map((score, at) => score + (learnt.start[at] ?? 0));
    this.#scores.set(scores.subarray(0, this.#scores.length));
    this.#pairs.fill(0);
    let loss = 0;
    const add = (to: Float32Array, at: number, value: number): void => {
      to[at] = (to[at] ?? 0) + weight * value;
    };
    for (const { first, end } of sequences) {
      // what was cut out of a longer sequence may begin amid a span
      if (!this.#isAllowed(right, first, end)) continue;
      loss += forwardBackward(
        this.#scores,
        { labels, between, start },
        first,
        end,
        this.#marginals,
        this.#buffers,
        this.#pairs,
      );
      for (let token = first; token < end; token += 1) {
        const label = right[token] ?? 0;
        loss -= this.#scores[token * labels + label] ?? 0;
        if (token > first) {
          const pair = (right[token - 1] ?? 0) * labels + label;
          loss -= between[pair] ?? 0;
          add(gradients.between, pair, -1);
        } else loss -= start[label] ?? 0;
        for (let other = 0; other < labels; other += 1) {
          const error = (this.#marginals[token * labels + other] ?? 0) - (other === label ? 1 : 0);
          gradients.scores[token * labels + other] = weight * error;
          if (token === first) add(gradients.start, other, error);
        }
      }
    }
    this.#pairs.forEach((count, pair) => {
      if (this.#forbidden.between[pair] === 0) add(gradients.between, pair, count);
    });
    return weight * loss;
  }

  #isAllowed(right: Uint8Array, first: number, end: number): boolean {
    const { labels, between, start } = this.#forbidden;
    if (start[right[first] ?? 0] !== 0) return false;
    for (let token = first + 1; token < end; token += 1)
      if (between[(right[token - 1] ?? 0) * labels + (right[token] ?? 0)] !== 0) return false;
    return true;
  }
}
