/** The two layers of memories as they are trained: what they say of the tokens of a window, and the way back to all weights. */
import { COLUMNS, TABLES, VECTOR } from '../../../analysis/reader/columns.ts';
import type { KnownTokens } from '../../../analysis/reader/columns.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { AT, INPUT, MEMORIES, SHOWN, SIZE, TABLE_AT } from '../../../analysis/reader/layout.ts';
import { WINDOW } from '../../../analysis/reader/windows.ts';
import { addressIn } from '../../../analysis/tagger/workspace.ts';
import type { Block } from '../../../analysis/tagger/workspace.ts';
import type { Layers } from './layers.ts';

export interface Dropout {
  /** Share of numbers hidden: of the input, and of what each layer shows. */
  numbers: number;
  /** Share of tokens whose word's vector is hidden, and whose word's own embedding is. */
  vectors: number;
  words: number;
}

type Trace = Readonly<Record<'gates' | 'cells' | 'outputs' | 'errors', Block>>;

export class LearningEncoder {
  /** Numbers of a workspace that it takes. */
  static readonly room = WINDOW * (2 * INPUT + 4 * SHOWN + 4 * 7 * SIZE + 4 * SIZE) + SIZE;
  /** What each layer says, `SHOWN` numbers a token, and the errors of it, which the heads add up. */
  readonly shown: readonly [Block, Block];
  readonly shownErrors: readonly [Block, Block];
  readonly #layers: Layers;
  readonly #words: WordKnowledge;
  readonly #input: Block;
  readonly #inputErrors: Block;
  readonly #inputMask = new Float32Array(WINDOW * INPUT);
  readonly #traces: readonly (readonly [Trace, Trace])[];
  readonly #masks = [new Float32Array(WINDOW * SHOWN), new Float32Array(WINDOW * SHOWN)] as const;
  readonly #gateErrors: Block;
  readonly #carried: Block;

  constructor(layers: Layers, words: WordKnowledge) {
    this.#layers = layers;
    this.#words = words;
    const take = (count: number): Block => layers.workspace.take(count);
    this.#input = take(WINDOW * INPUT);
    this.#inputErrors = take(WINDOW * INPUT);
    const trace = (): Trace => ({
      gates: take(WINDOW * 4 * SIZE),
      cells: take(WINDOW * SIZE),
      outputs: take(WINDOW * SIZE),
      errors: take(WINDOW * SIZE),
    });
    this.#traces = [
      [trace(), trace()],
      [trace(), trace()],
    ];
    this.shown = [take(WINDOW * SHOWN), take(WINDOW * SHOWN)];
    this.shownErrors = [take(WINDOW * SHOWN), take(WINDOW * SHOWN)];
    this.#gateErrors = take(WINDOW * 4 * SIZE);
    this.#carried = take(SIZE);
  }

  /** Reads a window, with some of it hidden, and forgets the errors. */
  forward(known: KnownTokens, first: number, length: number, dropout: Dropout, random: () => number): void {
    this.#draw(length, dropout, random);
    this.#show(known, first, length, dropout, random);
    this.#forward(length);
    for (const errors of this.shownErrors) errors.values.fill(0, 0, length * SHOWN);
  }

  #draw(length: number, dropout: Dropout, random: () => number): void {
    const kept = 1 / (1 - dropout.numbers);
    const draw = (mask: Float32Array, count: number): void => {
      for (let at = 0; at < count; at += 1) mask[at] = random() < dropout.numbers ? 0 : kept;
    };
    draw(this.#inputMask, length * INPUT);
    for (const mask of this.#masks) draw(mask, length * SHOWN);
  }

  #show({ rows, vectors }: KnownTokens, first: number, length: number, dropout: Dropout, random: () => number): void {
    const input = this.#input.values;
    const parameters = this.#layers.parameters.values;
    for (let token = 0; token < length; token += 1) {
      let to = token * INPUT;
      this.#words.vectorTo(vectors[first + token] ?? -1, input, to);
      if (random() < dropout.vectors) this.#inputMask.fill(0, to, to + VECTOR);
      to += VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const from = (TABLE_AT[column] ?? 0) + (rows[(first + token) * COLUMNS + column] ?? 0) * width;
        for (let at = 0; at < width; at += 1) input[to + at] = parameters[from + at] ?? 0;
        if (column === 0 && random() < dropout.words) this.#inputMask.fill(0, to, to + width);
        to += width;
      }
    }
    multiply(input, this.#inputMask, length * INPUT);
  }

  #forward(length: number): void {
    const { kernels } = this.#layers.workspace;
    for (const [layer, parts] of MEMORIES.entries()) {
      const [inputs, width] = layer === 0 ? [this.#input, INPUT] : [this.shown[0], SHOWN];
      const shown = this.shown[layer as 0 | 1];
      for (const [side, part] of parts.entries()) {
        const trace = this.#traces[layer]?.[side as 0 | 1];
        if (!trace) continue;
        const { gates, cells, outputs } = trace;
        kernels.lstmForward(
          this.#layers.at(part),
          width,
          SIZE,
          inputs.at,
          length,
          side === 1,
          gates.at,
          cells.at,
          outputs.at,
        );
        for (let token = 0; token < length; token += 1)
          shown.values.set(outputs.values.subarray(token * SIZE, (token + 1) * SIZE), token * SHOWN + side * SIZE);
      }
      multiply(shown.values, this.#masks[layer as 0 | 1], length * SHOWN);
    }
  }

  /** Adds the gradients that follow from the errors of what was shown. */
  backward(known: KnownTokens, first: number, length: number): void {
    const { kernels } = this.#layers.workspace;
    for (const layer of [1, 0] as const) {
      const errors = this.shownErrors[layer].values;
      multiply(errors, this.#masks[layer], length * SHOWN);
      const [inputs, width] = layer === 0 ? [this.#input, INPUT] : [this.shown[0], SHOWN];
      const inputErrors = layer === 0 ? this.#inputErrors : this.shownErrors[0];
      if (layer === 0) inputErrors.values.fill(0, 0, length * INPUT);
      for (const [side, part] of MEMORIES[layer].entries()) {
        const trace = this.#traces[layer]?.[side as 0 | 1];
        if (!trace) continue;
        for (let token = 0; token < length; token += 1) {
          const from = token * SHOWN + side * SIZE;
          trace.errors.values.set(errors.subarray(from, from + SIZE), token * SIZE);
        }
        kernels.lstmBackward(
          this.#layers.at(part),
          width,
          SIZE,
          inputs.at,
          length,
          side === 1,
          trace.gates.at,
          trace.cells.at,
          trace.outputs.at,
          trace.errors.at,
          inputErrors.at,
          addressIn(this.#layers.gradients, AT[part]),
          this.#gateErrors.at,
          this.#carried.at,
        );
      }
    }
    this.#embeddings(known, first, length);
  }

  #embeddings({ rows }: KnownTokens, first: number, length: number): void {
    const errors = this.#inputErrors.values;
    multiply(errors, this.#inputMask, length * INPUT);
    const gradients = this.#layers.gradients.values;
    for (let token = 0; token < length; token += 1) {
      let from = token * INPUT + VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const to = (TABLE_AT[column] ?? 0) + (rows[(first + token) * COLUMNS + column] ?? 0) * width;
        this.#layers.touched.set(to, width);
        for (let at = 0; at < width; at += 1) gradients[to + at] = (gradients[to + at] ?? 0) + (errors[from + at] ?? 0);
        from += width;
      }
    }
  }
}

function multiply(values: Float32Array, factors: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) values[at] = (values[at] ?? 0) * (factors[at] ?? 0);
}
