/**
 * Which kind of name a word mostly is, from how texts at large use it: a small network reads the word's vector, and is
 * taught by words whose kind is known. A word by which it is taught gets its kind from a network that hasn't seen it,
 * or else the tagger would trust these kinds more than it may.
 */
import { randomNumbers, shuffle } from '../train/tagger/random.ts';

/** An everyday word, first name, surname, place, organisation, people. */
export const WORD_KINDS = ['common', 'first', 'last', 'place', 'organization', 'people'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const KINDS = WORD_KINDS.length;
const HIDDEN = 48;
const FOLDS = 5;
const EPOCHS = 12;
const RATE = 0.05;
const DECAY = 1e-4;
/** Vectors have unit length; spread over a hundred numbers, each would be too small to learn from. */
const SCALE = 5;
/** From these probabilities on a kind is sure, or likely. */
const SURE = 0.9;
const LIKELY = 0.7;

/** How often each word was met as each kind, in the order of `WORD_KINDS`, by its row among the vectors. */
export type Seeds = ReadonlyMap<number, readonly number[]>;

/**
 * One number a word: its likeliest kind where that is sure, else likeliest, whether likely, and runner-up.
 * @param vectors row after row, of unit length
 */
export function kindsOfWords(vectors: Float32Array, dimensions: number, seeds: Seeds): Uint16Array {
  const count = vectors.length / dimensions;
  const foldOf = new Map([...seeds.keys()].map((row, index) => [row, index % FOLDS]));
  const kinds = new Uint16Array(count);
  for (let fold = 0; fold <= FOLDS; fold += 1) {
    const network = new Network(vectors, dimensions);
    network.learn([...seeds].filter(([row]) => foldOf.get(row) !== fold));
    // the last one, which has seen all seeds, is for the words that are none
    for (let row = 0; row < count; row += 1)
      if ((foldOf.get(row) ?? FOLDS) === fold) kinds[row] = numbered(network.read(row));
  }
  return kinds;
}

function numbered(probabilities: Float64Array): number {
  const order = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const [best = 0, second = 0] = order;
  const most = probabilities[best] ?? 0;
  if (most > SURE) return best;
  return KINDS + (best * 2 + (most > LIKELY ? 0 : 1)) * KINDS + second;
}

/** One hidden layer, trained one word after another. */
class Network {
  readonly #vectors: Float32Array;
  readonly #dimensions: number;
  readonly #random = randomNumbers(1);
  readonly #inner: Float64Array;
  readonly #innerBias = new Float64Array(HIDDEN);
  readonly #outer: Float64Array;
  readonly #outerBias = new Float64Array(KINDS);
  readonly #hidden = new Float64Array(HIDDEN);
  readonly #output = new Float64Array(KINDS);

  constructor(vectors: Float32Array, dimensions: number) {
    this.#vectors = vectors;
    this.#dimensions = dimensions;
    const small = (): number => (this.#random() - 0.5) * 0.4;
    this.#inner = Float64Array.from({ length: HIDDEN * dimensions }, small);
    this.#outer = Float64Array.from({ length: KINDS * HIDDEN }, small);
  }

  learn(seeds: (readonly [row: number, counts: readonly number[]])[]): void {
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      shuffle(seeds, this.#random);
      for (const [row, counts] of seeds) this.#step(row, counts, RATE / (1 + 0.3 * epoch));
    }
  }

  /** The probability of each kind; overwritten by the next call. */
  read(row: number): Float64Array {
    const from = row * this.#dimensions;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      let sum = this.#innerBias[unit] ?? 0;
      for (let at = 0; at < this.#dimensions; at += 1)
        sum += (this.#inner[unit * this.#dimensions + at] ?? 0) * (this.#vectors[from + at] ?? 0) * SCALE;
      this.#hidden[unit] = Math.tanh(sum);
    }
    let total = 0;
    for (let kind = 0; kind < KINDS; kind += 1) {
      let sum = this.#outerBias[kind] ?? 0;
      for (let unit = 0; unit < HIDDEN; unit += 1)
        sum += (this.#outer[kind * HIDDEN + unit] ?? 0) * (this.#hidden[unit] ?? 0);
      this.#output[kind] = Math.exp(sum);
      total += Math.exp(sum);
    }
    for (let kind = 0; kind < KINDS; kind += 1) this.#output[kind] = (this.#output[kind] ?? 0) / total;
    return this.#output;
  }

  #step(row: number, counts: readonly number[], rate: number): void {
    const output = this.read(row);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const back = new Float64Array(HIDDEN);
    for (let kind = 0; kind < KINDS; kind += 1) {
      const gradient = (output[kind] ?? 0) - (counts[kind] ?? 0) / all;
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const at = kind * HIDDEN + unit;
        const weight = this.#outer[at] ?? 0;
        back[unit] = (back[unit] ?? 0) + gradient * weight;
        this.#outer[at] = weight - rate * (gradient * (this.#hidden[unit] ?? 0) + DECAY * weight);
      }
      this.#outerBias[kind] = (this.#outerBias[kind] ?? 0) - rate * gradient;
    }
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const slope = (back[unit] ?? 0) * (1 - (this.#hidden[unit] ?? 0) ** 2) * rate;
      for (let dimension = 0; dimension < this.#dimensions; dimension += 1) {
        const at = unit * this.#dimensions + dimension;
        const weight = this.#inner[at] ?? 0;
        const value = (this.#vectors[row * this.#dimensions + dimension] ?? 0) * SCALE;
        this.#inner[at] = weight - slope * value - rate * DECAY * weight;
      }
      this.#innerBias[unit] = (this.#innerBias[unit] ?? 0) - slope;
    }
  }
}
