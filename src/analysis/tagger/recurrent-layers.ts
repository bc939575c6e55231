/** The layers of a recurrent tagger: from what is known of the tokens of a window to the scores of their labels. */
import type { TokenRange } from './tagging.ts';
import { NOTHING, recurrentLayout } from './recurrent-shape.ts';
import type { KnownTokens, RecurrentLayout, RecurrentShape } from './recurrent-shape.ts';
import { VECTOR_STEP } from './words.ts';
import { NUMBER } from './workspace.ts';
import type { Address, Block, IntegerBlock, Workspace } from './workspace.ts';

/** What one of the two memories did at each token of a window; `shown` is what of its outputs the next layer sees. */
export interface MemoryTrace {
  gates: Block;
  cells: Block;
  outputs: Block;
  shown: Block;
}

/** What a tagger that only reads has of its memories, as 16-bit steps, and of a window. */
export interface StepBuffers {
  weights: readonly [forwards: Address, backwards: Address];
  /** Of the tokens' inputs. */
  inputs: Address;
  /** Of the outputs of this token and the one before. */
  outputs: Address;
}

/** A tagger's parameters and what is kept of a window, all in one workspace. */
export interface RecurrentBuffers {
  workspace: Workspace;
  shape: RecurrentShape;
  layout: RecurrentLayout;
  parameters: Block;
  /** Indices of embeddings, `columns` a token. */
  rows: IntegerBlock;
  columns: number;
  /** Of the tokens' words, `vector` numbers a token. */
  vectors: Block;
  inputs: Block;
  traces: readonly [forwards: MemoryTrace, backwards: MemoryTrace];
  /** The score of each label, `labels` a token. */
  unary: Block;
  /** Null in training, which works with floats alone. */
  steps: StepBuffers | null;
}

/** Factor of each input and of each output of the two memories in training; 0 hides it. */
export interface Dropout {
  inputs: Float32Array;
  shown: readonly [forwards: Float32Array, backwards: Float32Array];
}

/** Numbers that `recurrentBuffers` takes of a workspace, and in how many blocks. */
export function buffersSize(
  shape: RecurrentShape,
  columns: number,
  longest: number,
): [numbers: number, blocks: number] {
  const { width, vector, size, labels } = shape;
  const floats = recurrentLayout(shape).total + longest * (columns + vector + width + 14 * size + labels);
  const steps = 8 * size * (width + size) + longest * width + 2 * size;
  return [floats + Math.ceil(steps / 2), 17];
}

/**
 * @param longest tokens of the longest window
 * @param training what the next layer sees is then a copy of the memories' outputs, of which some can be hidden
 */
export function recurrentBuffers(
  workspace: Workspace,
  shape: RecurrentShape,
  columns: number,
  longest: number,
  training: boolean,
): RecurrentBuffers {
  const { width, vector, size, labels } = shape;
  const layout = recurrentLayout(shape);
  const weights = 4 * size * (width + size);
  const trace = (): MemoryTrace => {
    const outputs = workspace.take(longest * size);
    return {
      gates: workspace.take(longest * 4 * size),
      cells: workspace.take(longest * size),
      outputs,
      shown: training ? workspace.take(longest * size) : outputs,
    };
  };
  return {
    workspace,
    shape,
    layout,
    parameters: workspace.take(layout.total),
    rows: workspace.takeIntegers(longest * columns),
    columns,
    vectors: workspace.take(longest * vector),
    inputs: workspace.take(longest * width),
    traces: [trace(), trace()],
    unary: workspace.take(longest * labels),
    steps: training
      ? null
      : {
          weights: [workspace.takeSteps(weights), workspace.takeSteps(weights)],
          inputs: workspace.takeSteps(longest * width),
          outputs: workspace.takeSteps(2 * size),
        },
  };
}

/** Gives a tagger that only reads its parameters. */
export function setParameters(
  { workspace, layout, shape, parameters, steps }: RecurrentBuffers,
  given: Float32Array,
): void {
  parameters.values.set(given);
  if (!steps) return;
  const count = 4 * shape.size * (shape.width + shape.size);
  for (const side of [0, 1] as const)
    workspace.kernels.toWeightSteps(addressIn(parameters, layout.memories[side]), steps.weights[side], count);
}

/** Address of a part of the parameters, or of what has their layout. */
export function addressIn(block: Block, part: number): number {
  return block.at + part * NUMBER;
}

/** Puts what is known of a window's tokens where the kernels find it. */
export function showWindow({ rows, columns, vectors }: RecurrentBuffers, known: KnownTokens, window: TokenRange): void {
  const { start, end } = window;
  rows.values.set(known.rows.subarray(start * columns, end * columns));
  const { size, values } = known.vectors;
  for (let token = start; token < end; token += 1) {
    const from = (known.words[token] ?? NOTHING) * size;
    const to = (token - start) * size;
    if (from < 0) vectors.values.fill(0, to, to + size);
    else for (let at = 0; at < size; at += 1) vectors.values[to + at] = (values[from + at] ?? 0) * VECTOR_STEP;
  }
}

/** Writes the score of each label at each of the first `length` tokens of `rows` to `unary`. */
export function scoreWindow(buffers: RecurrentBuffers, length: number, dropout?: Dropout): void {
  const { workspace, shape, layout, parameters, rows, columns, vectors, inputs, traces, unary, steps } = buffers;
  const { kernels } = workspace;
  const { width, vector, size, labels } = shape;
  kernels.embed(
    rows.at,
    columns,
    addressIn(parameters, layout.embeddings),
    addressIn(parameters, layout.bias),
    width,
    inputs.at,
    length,
  );
  const fromVector = addressIn(parameters, layout.fromVector);
  if (vector > 0) kernels.addProduct(vectors.at, fromVector, inputs.at, length, vector, width);
  kernels.bound(inputs.at, length * width);
  if (dropout) hide(inputs.values, inputs.values, dropout.inputs, length * width);
  if (steps) kernels.toSteps(inputs.at, steps.inputs, length * width);
  const bias = parameters.values.subarray(layout.labelBias, layout.labelBias + labels);
  for (let token = 0; token < length; token += 1) unary.values.set(bias, token * labels);
  for (const side of [0, 1] as const) {
    const { gates, cells, outputs, shown } = traces[side];
    const memory = addressIn(parameters, layout.memories[side]);
    const isBack = side === 1;
    if (steps) {
      const bias = memory + 4 * size * (width + size) * NUMBER;
      const [weights, own] = [steps.weights[side], steps.outputs];
      kernels.lstmRead(weights, bias, width, size, steps.inputs, length, isBack, gates.at, cells.at, outputs.at, own);
    } else kernels.lstmForward(memory, width, size, inputs.at, length, isBack, gates.at, cells.at, outputs.at);
    if (dropout) hide(outputs.values, shown.values, dropout.shown[side], length * size);
    kernels.addProduct(shown.at, addressIn(parameters, layout.outputs[side]), unary.at, length, size, labels);
  }
}

function hide(from: Float32Array, to: Float32Array, factors: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) to[at] = (from[at] ?? 0) * (factors[at] ?? 0);
}
