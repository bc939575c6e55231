/** The layers of a recurrent tagger: from what is known of the tokens of a window to the scores of their labels. */
import type { TokenRange } from './chain-tagger.ts';
import { hyperbolic, lstmForward, lstmTrace } from './lstm.ts';
import type { LstmTrace } from './lstm.ts';
import { addProduct } from './matrix.ts';
import { NOTHING } from './recurrent-shape.ts';
import type { EmbeddingRows, RecurrentLayout, RecurrentShape, RecurrentTagger } from './recurrent-shape.ts';

/** What is kept of a window: `inputs` and `shown` are what the next layer sees, after dropout. */
export interface RecurrentBuffers {
  inputs: Float64Array;
  traces: readonly [forwards: LstmTrace, backwards: LstmTrace];
  shown: readonly [forwards: Float64Array, backwards: Float64Array];
}

/** Factor of each input and of each output of the two memories in training; 0 hides it. */
export interface Dropout {
  inputs: Float64Array;
  shown: readonly [forwards: Float64Array, backwards: Float64Array];
}

export function recurrentBuffers(
  { width, size }: RecurrentShape,
  longest: number,
  training: boolean,
): RecurrentBuffers {
  const traces = [lstmTrace(longest, size, training), lstmTrace(longest, size, training)] as const;
  return {
    inputs: new Float64Array(longest * width),
    traces,
    shown: training
      ? [new Float64Array(longest * size), new Float64Array(longest * size)]
      : [traces[0].outputs, traces[1].outputs],
  };
}

/** Writes the score of each label at each token of a window to `unary`, from its beginning or from `to`. */
export function scoreWindow(
  { shape, parameters }: RecurrentTagger,
  layout: RecurrentLayout,
  { rows, columns }: EmbeddingRows,
  { start, end }: TokenRange,
  { inputs, traces, shown }: RecurrentBuffers,
  unary: Float64Array,
  to: number,
  dropout?: Dropout,
): void {
  const { width, size, labels } = shape;
  const length = end - start;
  for (let token = 0; token < length; token += 1) {
    const base = token * width;
    for (let at = 0; at < width; at += 1) inputs[base + at] = parameters[layout.bias + at] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const row = rows[(start + token) * columns + column] ?? NOTHING;
      if (row === NOTHING) continue;
      const from = row * width;
      for (let at = 0; at < width; at += 1) inputs[base + at] = (inputs[base + at] ?? 0) + (parameters[from + at] ?? 0);
    }
    for (let at = base; at < base + width; at += 1) {
      inputs[at] = hyperbolic(inputs[at] ?? 0) * (dropout ? (dropout.inputs[at] ?? 0) : 1);
    }
  }
  for (let at = 0; at < length * labels; at += 1) unary[to + at] = parameters[layout.labelBias + (at % labels)] ?? 0;
  for (const side of [0, 1] as const) {
    const memory = side === 0 ? layout.forwards : layout.backwards;
    const { outputs } = traces[side];
    lstmForward(parameters, memory, inputs, length, side === 1, traces[side]);
    if (dropout) {
      for (let at = 0; at < length * size; at += 1)
        shown[side][at] = (outputs[at] ?? 0) * (dropout.shown[side][at] ?? 0);
    }
    addProduct(
      { values: shown[side], from: 0, columns: size },
      { values: parameters, from: side === 0 ? layout.fromForwards : layout.fromBackwards, columns: size },
      { values: unary, from: to, columns: labels },
      length,
    );
  }
}
