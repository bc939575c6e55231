/**
 * What the reader's network makes of the tokens of a window before any head is asked: what is known of them goes through
 * two layers, each of two memories that read forwards and backwards (a BiLSTM). The large products are of integers.
 */
import { addressIn, NUMBER, openWorkspace } from '../tagger/workspace.ts';
import type { Address, Block, Kernels } from '../tagger/workspace.ts';
import { COLUMNS, TABLES, VECTOR } from './columns.ts';
import type { KnownTokens } from './columns.ts';
import type { WordKnowledge } from './knowledge.ts';
import { AT, countOf, INPUT, MEMORIES, SHOWN, SIZE, TABLE_AT, TOTAL } from './layout.ts';
import type { Part } from './layout.ts';
import { WINDOW } from './windows.ts';
import type { Stretch } from './windows.ts';

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
  readonly #shown: Block;
  readonly #shownSteps: readonly [first: Address, second: Address];
  readonly #gates: Block;
  readonly #cells: Block;
  readonly #outputs: Block;
  readonly #outputSteps: Address;
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
    const perToken = 1.5 * INPUT + 2 * SHOWN + 5 * SIZE;
    const workspace = openWorkspace(Math.ceil(TOTAL + integers / 2 + WINDOW * perToken + 3 * SIZE + room) + 4096, 64);
    this.kernels = workspace.kernels;
    this.take = workspace.take;
    this.#parameters = workspace.take(TOTAL);
    this.#parameters.values.set(parameters);
    const keep = (part: Part, count: number): void => {
      const at = workspace.takeSteps(count);
      this.kernels.toWeightSteps(this.at(part), at, count);
      this.#weights.set(part, at);
    };
    for (const part of integerParts) keep(part, countOf(part));
    for (const part of MEMORIES.flat()) keep(part, memoryWeights(part));
    this.#input = workspace.take(WINDOW * INPUT);
    this.#inputSteps = workspace.takeSteps(WINDOW * INPUT);
    this.#shown = workspace.take(WINDOW * SHOWN);
    this.#shownSteps = [workspace.takeSteps(WINDOW * SHOWN), workspace.takeSteps(WINDOW * SHOWN)];
    this.#gates = workspace.take(WINDOW * 4 * SIZE);
    this.#cells = workspace.take(2 * SIZE);
    this.#outputs = workspace.take(WINDOW * SIZE);
    this.#outputSteps = workspace.takeSteps(2 * SIZE);
  }

  /** Tokens of the window that was read last. */
  get length(): number {
    return this.#length;
  }

  /**
   * Reads a window: what is asked next is of its tokens, and holds until another one is read.
   * @param window at most `WINDOW` tokens of those known
   */
  see(known: KnownTokens, window: Stretch): void {
    this.#length = window.end - window.first;
    this.#show(known, window);
    this.kernels.toSteps(this.#input.at, this.#inputSteps, this.#length * INPUT);
    this.#layer(0, this.#inputSteps, INPUT);
    this.#layer(1, this.#shownSteps[0], SHOWN);
  }

  /** Adds the product of what a layer says of each token with a part's weights to `to`. */
  addProduct(part: Part, layer: 0 | 1, to: Block, outputs: number): void {
    const weights = this.#weights.get(part) ?? 0;
    this.kernels.addStepProduct(this.#shownSteps[layer], weights, to.at, this.#length, SHOWN, outputs);
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
      let to = (token - first) * INPUT;
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
    const { kernels } = this;
    const length = this.#length;
    const shown = this.#shown;
    for (const [side, part] of MEMORIES[layer].entries()) {
      const bias = this.at(part) + (countOf(part) - 4 * SIZE) * NUMBER;
      const [gates, cells, outputs] = [this.#gates.at, this.#cells.at, this.#outputs.at];
      const weights = this.#weights.get(part) ?? 0;
      kernels.lstmRead(
        weights,
        bias,
        width,
        SIZE,
        inputs,
        length,
        side === 1,
        gates,
        cells,
        outputs,
        this.#outputSteps,
      );
      for (let token = 0; token < length; token += 1) {
        const from = token * SIZE;
        shown.values.set(this.#outputs.values.subarray(from, from + SIZE), token * SHOWN + side * SIZE);
      }
    }
    kernels.toSteps(shown.at, this.#shownSteps[layer], length * SHOWN);
  }
}
