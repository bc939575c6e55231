/**
 * What the reader's network makes of the tokens of some windows before any head is asked: what is known of them goes
 * through two layers, each of two memories that read forwards and backwards (a BiLSTM). The large products are of
 * integers. Windows have nothing to do with each other, and are read side by side because that is faster: see `lstmRead`
 * in `src/lab/kernels/lstm.ts`.
 */
import { addressIn, NUMBER, openWorkspace } from '../tagger/workspace.ts';
import type { Address, Block, IntegerBlock, Kernels } from '../tagger/workspace.ts';
import type { KnownTokens } from './columns.ts';
import { FormSums } from './form-sums.ts';
import type { WordKnowledge } from './knowledge.ts';
import { AT, countOf, MEMORIES, SHOWN, SIZE, TOTAL } from './layout.ts';
import type { Part } from './layout.ts';
import { BATCH } from './windows.ts';
import type { Stretch } from './windows.ts';

/** Bytes of a step. */
const STEP = 2;

export class Encoder {
  readonly kernels: Kernels;
  /** Room for `count` numbers. */
  readonly take: (count: number) => Block;
  readonly #parameters: Block;
  /** Weights as 16-bit steps, of the parts whose products are of integers. */
  readonly #weights = new Map<Part, Address>();
  /** The same of what the memories have to do with their own outputs. */
  readonly #recurrent = new Map<Part, Address>();
  readonly #formSums: FormSums;
  readonly #shown: readonly [first: Address, second: Address];
  /** Where each window begins among the rows, and its length. */
  readonly #stretches: IntegerBlock;
  #windows = 0;
  readonly #gates: Block;
  readonly #cells: Block;
  #length = 0;

  /**
   * @param parameters `TOTAL` numbers
   * @param integerParts the heads' parts whose products are of integers
   * @param room for so many numbers of the heads
   */
  constructor(parameters: Float32Array, words: WordKnowledge, integerParts: readonly Part[], room: number) {
    const memoryWeights = (part: Part): number => countOf(part) - 4 * SIZE;
    const integers =
      integerParts.reduce((sum, part) => sum + countOf(part), 0) +
      MEMORIES.flat().reduce((sum, part) => sum + memoryWeights(part), 0);
    const perToken = SHOWN + 4 * SIZE + 2;
    const numbers = TOTAL + integers / 2 + BATCH * perToken + 4 * SIZE + FormSums.room + room;
    const workspace = openWorkspace(Math.ceil(numbers) + 4096, 64);
    this.kernels = workspace.kernels;
    this.take = workspace.take;
    this.#parameters = workspace.take(TOTAL);
    this.#parameters.values.set(parameters);
    const keep = (from: Address, outputs: number, columns: number): Address => {
      const at = workspace.takeSteps(outputs * columns);
      this.kernels.toWeightSteps(from, at, outputs, columns);
      return at;
    };
    for (const part of integerParts) this.#weights.set(part, keep(this.at(part), countOf(part) / SHOWN, SHOWN));
    for (const part of MEMORIES.flat()) {
      const width = memoryWeights(part) / (4 * SIZE) - SIZE;
      this.#weights.set(part, keep(this.at(part), 4 * SIZE, width));
      this.#recurrent.set(part, keep(this.at(part) + 4 * SIZE * width * NUMBER, 4 * SIZE, SIZE));
    }
    const first = MEMORIES[0].map((part) => this.#weights.get(part) ?? 0);
    this.#formSums = new FormSums(workspace, this.#parameters.values, words, first);
    this.#shown = [workspace.takeSteps(BATCH * SHOWN), workspace.takeSteps(BATCH * SHOWN)];
    this.#stretches = workspace.takeIntegers(2 * BATCH);
    this.#gates = workspace.take(BATCH * 4 * SIZE);
    this.#cells = workspace.take(4 * SIZE);
  }

  /** Tokens of the windows that were read last. */
  get length(): number {
    return this.#length;
  }

  /**
   * Reads windows: what is asked next is of their tokens, window after window, and holds until others are read.
   * @param windows at most `BATCH` tokens of those known
   */
  see(known: KnownTokens, windows: readonly Stretch[]): void {
    this.#length = 0;
    this.#windows = windows.length;
    for (const [at, window] of windows.entries()) {
      this.#stretches.values.set([this.#length, window.end - window.first], 2 * at);
      this.#length += window.end - window.first;
    }
    this.#formSums.see(known, windows);
    for (const layer of [0, 1] as const)
      for (const [side, part] of MEMORIES[layer].entries()) this.#remember(layer, side, part);
  }

  /** Adds the product of what a layer says of each token with a part's weights to `to`. */
  addProduct(part: Part, layer: 0 | 1, to: Block, outputs: number): void {
    const weights = this.#weights.get(part) ?? 0;
    this.kernels.addStepProduct(this.#shown[layer], weights, to.at, this.#length, SHOWN, outputs, false);
  }

  /** Writes a bias to each of so many rows. */
  fill(to: Block, bias: Part, rows: number, width: number): void {
    this.kernels.fillRows(this.at(bias), to.at, rows, width);
  }

  /** The parameters of a part. */
  part(part: Part): Float32Array {
    return this.#parameters.values.subarray(AT[part], AT[part] + countOf(part));
  }

  at(part: Part): Address {
    return addressIn(this.#parameters, AT[part]);
  }

  /** Reads the rows in one direction. */
  #remember(layer: 0 | 1, side: number, part: Part): void {
    const { kernels } = this;
    const bias = this.at(part) + (countOf(part) - 4 * SIZE) * NUMBER;
    if (layer === 0) this.#formSums.gates(side, bias, this.#gates.at, this.#length);
    else {
      kernels.fillRows(bias, this.#gates.at, this.#length, 4 * SIZE);
      this.addProduct(part, 0, this.#gates, 4 * SIZE);
    }
    kernels.lstmRead(
      this.#recurrent.get(part) ?? 0,
      SIZE,
      this.#stretches.at,
      this.#windows,
      side === 1,
      this.#gates.at,
      this.#cells.at,
      this.#shown[layer] + side * SIZE * STEP,
      SHOWN * STEP,
    );
  }
}
