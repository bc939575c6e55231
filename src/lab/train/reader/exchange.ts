/** Lets two threads that learn side by side add up their gradients, so that both move their parameters alike. */
import { AT, TOTAL } from '../../../analysis/reader/layout.ts';
import type { Layers } from './layers.ts';

export const THREADS = 2;
const DENSE = TOTAL - AT.first;
/** Embeddings that a half of a step touches at most, and their numbers. */
const MOST_TOUCHED = 40_000;
const MOST_NUMBERS = 800_000;
const SLOT = DENSE + MOST_NUMBERS + 2 * MOST_TOUCHED + 1;

/** @returns memory for all threads */
export function exchangeMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * (2 + 2 * THREADS * SLOT));
}

export class Exchange {
  readonly #thread: number;
  readonly #turns: Int32Array;
  readonly #floats: Float32Array;
  readonly #integers: Int32Array;
  #turn = 0;

  constructor(memory: SharedArrayBuffer, thread: number) {
    this.#thread = thread;
    this.#turns = new Int32Array(memory, 0, 2);
    this.#floats = new Float32Array(memory, 8);
    this.#integers = new Int32Array(memory, 8);
  }

  /** Adds the other thread's gradients to one's own; waits for them. */
  share({ gradients, touched }: Layers): void {
    this.#turn += 1;
    const parity = this.#turn % 2;
    const slot = (thread: number): number => (parity * THREADS + thread) * SLOT;
    this.#write(slot(this.#thread), gradients.values, touched);
    Atomics.store(this.#turns, this.#thread, this.#turn);
    Atomics.notify(this.#turns, this.#thread);
    const other = 1 - this.#thread;
    for (let seen = Atomics.load(this.#turns, other); seen < this.#turn; seen = Atomics.load(this.#turns, other))
      Atomics.wait(this.#turns, other, seen);
    this.#add(slot(other), gradients.values, touched);
  }

  #write(slot: number, gradients: Float32Array, touched: Map<number, number>): void {
    this.#floats.set(gradients.subarray(AT.first), slot);
    let list = slot + DENSE + MOST_NUMBERS;
    let numbers = slot + DENSE;
    this.#integers[list] = touched.size;
    for (const [at, width] of touched) {
      this.#integers[list + 1] = at;
      this.#integers[list + 2] = width;
      this.#floats.set(gradients.subarray(at, at + width), numbers);
      list += 2;
      numbers += width;
    }
  }

  #add(slot: number, gradients: Float32Array, touched: Map<number, number>): void {
    for (let at = 0; at < DENSE; at += 1)
      gradients[AT.first + at] = (gradients[AT.first + at] ?? 0) + (this.#floats[slot + at] ?? 0);
    let list = slot + DENSE + MOST_NUMBERS;
    let numbers = slot + DENSE;
    const count = this.#integers[list] ?? 0;
    for (let entry = 0; entry < count; entry += 1) {
      const at = this.#integers[list + 1] ?? 0;
      const width = this.#integers[list + 2] ?? 0;
      for (let number = 0; number < width; number += 1)
        gradients[at + number] = (gradients[at + number] ?? 0) + (this.#floats[numbers + number] ?? 0);
      touched.set(at, width);
      list += 2;
      numbers += width;
    }
  }
}
