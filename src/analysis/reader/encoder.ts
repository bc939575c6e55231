/**
 * What the reader's network makes of the tokens of some windows before any head is asked: what is known of them goes
 * through two layers, each of two memories that read forwards and backwards (a BiLSTM). The large products are of
 * integers. Windows have nothing to do with each other, and are read side by side because that is faster: see `lstmRead`
 * in `src/lab/kernels/lstm.ts`.
 */
import { addressIn, NUMBER, openWorkspace } from '../tagger/workspace.ts';
import type { Address, Block, IntegerBlock, Kernels } from '../tagger/workspace.ts';
import { COLUMNS, TABLES, VECTOR } from './columns.ts';
import type { KnownTokens } from './columns.ts';
import type { WordKnowledge } from './knowledge.ts';
import { AT, countOf, INPUT, MEMORIES, SHOWN, SIZE, TABLE_AT, TOTAL } from './layout.ts';
import type { Part } from './layout.ts';
import { BATCH } from './windows.ts';
import type { Stretch } from './windows.ts';

/** Bytes of a step. */
const STEP = 2;

export class Encoder {
  readonly kernels: Kernels;
  /** Room for `count` numbers. */
  readonly take: (count: number) => Block;
  readonly #words: WordKnowledge;
  readonly #parameters: Block;
  /** Weights as 16-bit steps, of the parts whose products are of integers. */
  readonly #weights = new Map<Part, Address>();
  readonly #input: Block;
  readonly #inputSteps: Address;
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
    this.#words = words;
    const memoryWeights = (part: Part): number => countOf(part) - 4 * SIZE;
    const integers =
      integerParts.reduce((sum, part) => sum + countOf(part), 0) +
      MEMORIES.flat().reduce((sum, part) => sum + memoryWeights(part), 0);
    const perToken = 1.5 * INPUT + SHOWN + 4 * SIZE + 2;
    const workspace = openWorkspace(Math.ceil(TOTAL + integers / 2 + BATCH * perToken + 4 * SIZE + room) + 4096, 64);
    this.kernels = workspace.kernels;
    this.take = workspace.take;
    this.#parameters = workspace.take(TOTAL);
    this.#parameters.values.set(parameters);
    const toSteps = (from: Address, to: Address, outputs: number, columns: number): Address => {
      this.kernels.toWeightSteps(from, to, outputs, columns);
      return to + outputs * columns * STEP;
    };
    for (const part of integerParts) {
      const at = workspace.takeSteps(countOf(part));
      toSteps(this.at(part), at, countOf(part) / SHOWN, SHOWN);
      this.#weights.set(part, at);
    }
    for (const part of MEMORIES.flat()) {
      const at = workspace.takeSteps(memoryWeights(part));
      const width = memoryWeights(part) / (4 * SIZE) - SIZE;
      const recurrent = toSteps(this.at(part), at, 4 * SIZE, width);
      toSteps(this.at(part) + 4 * SIZE * width * NUMBER, recurrent, 4 * SIZE, SIZE);
      this.#weights.set(part, at);
    }
    this.#input = workspace.take(BATCH * INPUT);
    this.#inputSteps = workspace.takeSteps(BATCH * INPUT);
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
      this.#show(known, window);
      this.#length += window.end - window.first;
    }
    this.kernels.toSteps(this.#input.at, this.#inputSteps, this.#length * INPUT);
    this.#layer(0, this.#inputSteps, INPUT);
    this.#layer(1, this.#shown[0], SHOWN);
  }

  /** Adds the product of what a layer says of each token with a part's weights to `to`. */
  addProduct(part: Part, layer: 0 | 1, to: Block, outputs: number): void {
    const weights = this.#weights.get(part) ?? 0;
    this.kernels.addStepProduct(this.#shown[layer], weights, to.at, this.#length, SHOWN, outputs);
  }

  /** Writes a bias to each of so many rows. */
  fill({ values }: Block, bias: Part, rows: number, width: number): void {
    const part = this.part(bias);
    for (let row = 0; row < rows; row += 1) values.set(part, row * width);
  }

  /** The parameters of a part. */
  part(part: Part): Float32Array {
    return this.#parameters.values.subarray(AT[part], AT[part] + countOf(part));
  }

  at(part: Part): Address {
    return addressIn(this.#parameters, AT[part]);
  }

  #show({ rows, vectors }: KnownTokens, { first, end }: Stretch): void {
    const input = this.#input.values;
    const parameters = this.#parameters.values;
    for (let token = first; token < end; token += 1) {
      let to = (this.#length + token - first) * INPUT;
      this.#words.vectorTo(vectors[token] ?? -1, input, to);
      to += VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const from = (TABLE_AT[column] ?? 0) + (rows[token * COLUMNS + column] ?? 0) * width;
        for (let at = 0; at < width; at += 1) input[to + at] = parameters[from + at] ?? 0;
        to += width;
      }
    }
  }

  #layer(layer: 0 | 1, inputs: Address, width: number): void {
    for (const [side, part] of MEMORIES[layer].entries())
      this.kernels.lstmRead(
        this.#weights.get(part) ?? 0,
        this.at(part) + (countOf(part) - 4 * SIZE) * NUMBER,
        width,
        SIZE,
        inputs,
        this.#length,
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
