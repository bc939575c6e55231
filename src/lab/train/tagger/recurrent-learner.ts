/** What a recurrent tagger's loss gains by each of its parameters, on one window after another. */
import { chainBuffers, forwardBackward } from '../../../analysis/tagger/chain.ts';
import type { Transitions } from '../../../analysis/tagger/transitions.ts';
import {
  addressIn,
  buffersSize,
  recurrentBuffers,
  scoreWindow,
  showWindow,
} from '../../../analysis/tagger/recurrent-layers.ts';
import type { Dropout } from '../../../analysis/tagger/recurrent-layers.ts';
import { NOTHING, recurrentLayout, transitionsOf } from '../../../analysis/tagger/recurrent-shape.ts';
import type { KnownTokens, RecurrentShape } from '../../../analysis/tagger/recurrent-shape.ts';
import type { Window } from '../../../analysis/tagger/recurrent-windows.ts';
import { openWorkspace } from '../../../analysis/tagger/workspace.ts';
import type { Block, Workspace } from '../../../analysis/tagger/workspace.ts';

export interface RecurrentTrainingSet extends KnownTokens {
  labels: Uint8Array;
  /** Their sequences are those to learn from: no label in them is masked. */
  windows: readonly Window[];
}

export interface RecurrentLearner {
  workspace: Workspace;
  parameters: Block;
  /** In the layout of the parameters; those of embeddings that the last window didn't touch are 0. */
  gradients: Block;
  /** Running means of the gradients and of their squares, for who moves the parameters. */
  moments: readonly [means: Block, squares: Block];
  /** Embeddings that the last window touched. */
  touched: readonly number[];
  /** Draws what the next window hides. */
  hide: (random: () => number, length: number, share: number, columns: number) => void;
  /** Works out the gradients of a window's loss, which it returns. */
  learn: (window: Window) => number;
}

export function recurrentLearner(
  set: RecurrentTrainingSet,
  shape: RecurrentShape,
  forbidden: Transitions,
): RecurrentLearner {
  const { width, vector, size, labels: K } = shape;
  const { columns } = set;
  const { total } = recurrentLayout(shape);
  const longest = set.windows.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const [numbers, blocks] = buffersSize(shape, columns, longest);
  const ours = 3 * total + longest * (K + width + 7 * size) + size;
  const workspace = openWorkspace(numbers + ours, blocks + 9);
  const { kernels } = workspace;
  const buffers = recurrentBuffers(workspace, shape, columns, longest, true);
  const { layout, parameters, rows, vectors, inputs, traces, unary } = buffers;
  const gradients = workspace.take(total);
  const moments = [workspace.take(total), workspace.take(total)] as const;
  const errors = workspace.take(longest * K);
  const shownErrors = workspace.take(longest * size);
  const gateErrors = workspace.take(longest * 4 * size);
  const inputErrors = workspace.take(longest * width);
  const carried = workspace.take(size);
  const chain = chainBuffers(longest, K);
  const dropout: Dropout = {
    inputs: new Float32Array(longest * width).fill(1),
    shown: [new Float32Array(longest * size).fill(1), new Float32Array(longest * size).fill(1)],
  };
  const hidden = new Uint8Array(longest * columns);
  const scores = new Float64Array(longest * K);
  const marginals = new Float64Array(longest * K);
  const pairs = new Float64Array(K * K);
  const isTouched = new Uint8Array(shape.rows);
  const touched: number[] = [];
  return { workspace, parameters, gradients, moments, touched, hide, learn };

  function hide(random: () => number, length: number, share: number, columnShare: number): void {
    const kept = 1 / (1 - share);
    const draw = (mask: Float32Array, count: number): void => {
      for (let at = 0; at < count; at += 1) mask[at] = random() < share ? 0 : kept;
    };
    draw(dropout.inputs, length * width);
    for (const mask of dropout.shown) draw(mask, length * size);
    for (let at = 0; at < length * columns; at += 1) hidden[at] = random() < columnShare ? 1 : 0;
  }

  function learn({ start, end, sequences }: Window): number {
    const length = end - start;
    gradients.values.fill(0, layout.bias);
    for (const row of touched) {
      gradients.values.fill(0, row * width, (row + 1) * width);
      isTouched[row] = 0;
    }
    touched.length = 0;
    showWindow(buffers, set, { start, end });
    for (let at = 0; at < length * columns; at += 1) if (hidden[at] === 1) rows.values[at] = NOTHING;
    scoreWindow(buffers, length, dropout);
    const loss = chainErrors(start, length, sequences);
    for (let at = 0; at < length * K; at += 1) add(layout.labelBias + (at % K), errors.values[at] ?? 0);
    inputErrors.values.fill(0, 0, length * width);
    for (const side of [0, 1] as const) {
      const { gates, cells, outputs, shown } = traces[side];
      const layer = layout.outputs[side];
      kernels.addOuterProduct(errors.at, shown.at, addressIn(gradients, layer), length, size, K);
      shownErrors.values.fill(0, 0, length * size);
      kernels.addProductBackwards(errors.at, addressIn(parameters, layer), shownErrors.at, length, size, K);
      for (let at = 0; at < length * size; at += 1) {
        shownErrors.values[at] = (shownErrors.values[at] ?? 0) * (dropout.shown[side][at] ?? 0);
      }
      kernels.lstmBackward(
        addressIn(parameters, layout.memories[side]),
        width,
        size,
        inputs.at,
        length,
        side === 1,
        gates.at,
        cells.at,
        outputs.at,
        shownErrors.at,
        inputErrors.at,
        addressIn(gradients, layout.memories[side]),
        gateErrors.at,
        carried.at,
      );
    }
    embeddingGradients(length);
    return loss;
  }

  function add(at: number, value: number): void {
    gradients.values[at] = (gradients.values[at] ?? 0) + value;
  }

  /** Expected minus true: of labels to `errors`, of transitions to the gradients. Returns the loss. */
  function chainErrors(start: number, length: number, sequences: Window['sequences']): number {
    const transitions = transitionsOf({ shape, forbidden }, parameters.values);
    const { between, start: starts } = transitions;
    let loss = 0;
    scores.set(unary.values.subarray(0, length * K));
    errors.values.fill(0, 0, length * K);
    pairs.fill(0);
    for (const { start: first, end } of sequences) {
      const from = first - start;
      loss += forwardBackward(scores, transitions, from, end - start, marginals, chain, pairs);
      for (let token = from; token < end - start; token += 1) {
        const right = set.labels[start + token] ?? 0;
        const before = set.labels[start + token - 1] ?? 0;
        loss -= scores[token * K + right] ?? 0;
        if (token > from) {
          loss -= between[before * K + right] ?? 0;
          add(layout.between + before * K + right, -1);
        } else loss -= starts[right] ?? 0;
        for (let label = 0; label < K; label += 1) {
          const error = (marginals[token * K + label] ?? 0) - (label === right ? 1 : 0);
          errors.values[token * K + label] = error;
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
      const value = factor === 0 ? 0 : (inputs.values[at] ?? 0) / factor;
      const error = (inputErrors.values[at] ?? 0) * factor * (1 - value * value);
      inputErrors.values[at] = error;
      add(layout.bias + (at % width), error);
    }
    for (let at = 0; at < length * columns; at += 1) {
      const row = rows.values[at] ?? NOTHING;
      if (row === NOTHING || isTouched[row] === 1) continue;
      isTouched[row] = 1;
      touched.push(row);
    }
    const toVector = addressIn(gradients, layout.fromVector);
    if (vector > 0) kernels.addOuterProduct(inputErrors.at, vectors.at, toVector, length, vector, width);
    kernels.addToEmbeddings(rows.at, columns, addressIn(gradients, layout.embeddings), width, inputErrors.at, length);
  }
}
