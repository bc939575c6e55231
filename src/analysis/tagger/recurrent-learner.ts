/** What a recurrent tagger's loss gains by each of its parameters, on one window after another. */
import { chainBuffers, forwardBackward } from './chain.ts';
import { lstmBackward } from './lstm.ts';
import { addOuterProduct, addProductBackwards } from './matrix.ts';
import { recurrentBuffers, scoreWindow } from './recurrent-layers.ts';
import type { Dropout } from './recurrent-layers.ts';
import { NOTHING, recurrentLayout, transitionsOf } from './recurrent-shape.ts';
import type { EmbeddingRows, RecurrentTagger } from './recurrent-shape.ts';
import type { Window } from './recurrent-windows.ts';

export interface RecurrentTrainingSet extends EmbeddingRows {
  labels: Uint8Array;
  /** Their sequences are those to learn from: no label in them is masked. */
  windows: readonly Window[];
}

export interface RecurrentLearner {
  /** In the layout of the parameters; those of embeddings that the last window didn't touch are 0. */
  gradients: Float64Array;
  /** Embeddings that the last window touched. */
  touched: readonly number[];
  /** Draws what the next window hides. */
  hide: (random: () => number, length: number, share: number, columns: number) => void;
  /** Works out the gradients of a window's loss, which it returns. */
  learn: (window: Window) => number;
}

export function recurrentLearner(set: RecurrentTrainingSet, tagger: RecurrentTagger): RecurrentLearner {
  const { shape, parameters, forbidden } = tagger;
  const { width, size, labels: K } = shape;
  const { columns } = set;
  const layout = recurrentLayout(shape);
  const longest = set.windows.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const gradients = new Float64Array(layout.total);
  const buffers = recurrentBuffers(shape, longest, true);
  const chain = chainBuffers(longest, K);
  const dropout: Dropout = {
    inputs: new Float64Array(longest * width).fill(1),
    shown: [new Float64Array(longest * size).fill(1), new Float64Array(longest * size).fill(1)],
  };
  // those of the window at hand, without the hidden columns
  const rows = new Int32Array(longest * columns);
  const hidden = new Uint8Array(longest * columns);
  const unary = new Float64Array(longest * K);
  const marginals = new Float64Array(longest * K);
  const pairs = new Float64Array(K * K);
  const errors = new Float64Array(longest * K);
  const shownErrors = new Float64Array(longest * size);
  const inputErrors = new Float64Array(longest * width);
  const isTouched = new Uint8Array(shape.rows);
  const touched: number[] = [];
  return { gradients, touched, hide, learn };

  function hide(random: () => number, length: number, share: number, columnShare: number): void {
    const kept = 1 / (1 - share);
    const draw = (mask: Float64Array, count: number): void => {
      for (let at = 0; at < count; at += 1) mask[at] = random() < share ? 0 : kept;
    };
    draw(dropout.inputs, length * width);
    for (const mask of dropout.shown) draw(mask, length * size);
    for (let at = 0; at < length * columns; at += 1) hidden[at] = random() < columnShare ? 1 : 0;
  }

  function learn(window: Window): number {
    const { start, end, sequences } = window;
    const length = end - start;
    gradients.fill(0, layout.bias);
    for (const row of touched) {
      gradients.fill(0, row * width, (row + 1) * width);
      isTouched[row] = 0;
    }
    touched.length = 0;
    for (let at = 0; at < length * columns; at += 1) {
      rows[at] = hidden[at] === 1 ? NOTHING : (set.rows[start * columns + at] ?? NOTHING);
    }
    scoreWindow(tagger, layout, { rows, columns }, { start: 0, end: length }, buffers, unary, 0, dropout);
    const loss = chainErrors(start, sequences);
    for (let at = 0; at < length * K; at += 1) add(layout.labelBias + (at % K), errors[at] ?? 0);
    inputErrors.fill(0, 0, length * width);
    for (const side of [0, 1] as const) {
      const from = side === 0 ? layout.fromForwards : layout.fromBackwards;
      const shown = { values: buffers.shown[side], from: 0, columns: size };
      const output = { values: errors, from: 0, columns: K };
      addOuterProduct(output, shown, { values: gradients, from, columns: size }, length);
      shownErrors.fill(0, 0, length * size);
      const matrix = { values: parameters, from, columns: size };
      addProductBackwards(output, matrix, { values: shownErrors, from: 0, columns: size }, length);
      for (let at = 0; at < length * size; at += 1) {
        shownErrors[at] = (shownErrors[at] ?? 0) * (dropout.shown[side][at] ?? 0);
      }
      const memory = side === 0 ? layout.forwards : layout.backwards;
      const { inputs, traces } = buffers;
      lstmBackward(parameters, memory, inputs, length, side === 1, traces[side], shownErrors, inputErrors, gradients);
    }
    embeddingGradients(length);
    return loss;
  }

  function add(at: number, value: number): void {
    gradients[at] = (gradients[at] ?? 0) + value;
  }

  /** Expected minus true: of labels to `errors`, of transitions to the gradients. Returns the loss. */
  function chainErrors(start: number, sequences: Window['sequences']): number {
    const transitions = transitionsOf(tagger);
    const { between, start: starts } = transitions;
    let loss = 0;
    errors.fill(0);
    pairs.fill(0);
    for (const { start: first, end } of sequences) {
      const from = first - start;
      loss += forwardBackward(unary, transitions, from, end - start, marginals, chain, pairs);
      for (let token = from; token < end - start; token += 1) {
        const right = set.labels[start + token] ?? 0;
        const before = set.labels[start + token - 1] ?? 0;
        loss -= unary[token * K + right] ?? 0;
        if (token > from) {
          loss -= between[before * K + right] ?? 0;
          add(layout.between + before * K + right, -1);
        } else loss -= starts[right] ?? 0;
        for (let label = 0; label < K; label += 1) {
          const error = (marginals[token * K + label] ?? 0) - (label === right ? 1 : 0);
          errors[token * K + label] = error;
          if (token === from) add(layout.start + label, error);
        }
      }
    }
    for (let pair = 0; pair < K * K; pair += 1) {
      if (forbidden.between[pair] === 0) add(layout.between + pair, pairs[pair] ?? 0);
    }
    return loss;
  }

  function embeddingGradients(length: number): void {
    for (let at = 0; at < length * width; at += 1) {
      // what dropout hid has no gradient; of the rest, the tangent is what was shown without the factor
      const factor = dropout.inputs[at] ?? 0;
      const value = factor === 0 ? 0 : (buffers.inputs[at] ?? 0) / factor;
      inputErrors[at] = (inputErrors[at] ?? 0) * factor * (1 - value * value);
      add(layout.bias + (at % width), inputErrors[at] ?? 0);
    }
    for (let at = 0; at < length * columns; at += 1) {
      const row = rows[at] ?? NOTHING;
      if (row === NOTHING) continue;
      if (isTouched[row] === 0) {
        isTouched[row] = 1;
        touched.push(row);
      }
      const from = Math.floor(at / columns) * width;
      const to = row * width;
      for (let unit = 0; unit < width; unit += 1) {
        gradients[to + unit] = (gradients[to + unit] ?? 0) + (inputErrors[from + unit] ?? 0);
      }
    }
  }
}
