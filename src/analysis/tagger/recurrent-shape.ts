/** What a recurrent tagger is made of, and where each part of it stands among its parameters. */
import type { Transitions } from './transitions.ts';
import type { WordVectors } from './words.ts';

/** As the kernels want it, `width` and `size` are multiples of eight, `vector` and `labels` of four. */
export interface RecurrentShape {
  /** Number of embeddings. */
  rows: number;
  /** Numbers in an embedding. */
  width: number;
  /** Numbers in the vector that is known of a word; 0 where none are. */
  vector: number;
  /** Size of each of the two memories. */
  size: number;
  labels: number;
}

/** Where each part stands among the parameters; `total` is their number. */
export interface RecurrentLayout {
  embeddings: number;
  bias: number;
  /** `width` × `vector` */
  fromVector: number;
  /** Of each memory `4 size × width`, `4 size × size` and `4 size` numbers. */
  memories: readonly [forwards: number, backwards: number];
  /** `labels` × `size`, for each of the memories. */
  outputs: readonly [forwards: number, backwards: number];
  labelBias: number;
  between: number;
  start: number;
  total: number;
}

export interface RecurrentTagger {
  shape: RecurrentShape;
  parameters: Float32Array;
  /** FORBIDDEN where a label may not follow, else 0. */
  forbidden: Transitions;
}

/** Instead of the index of an embedding: nothing to add. */
export const NOTHING = -1;

/** What is known of the tokens. */
export interface KnownTokens {
  /** Indices of embeddings or NOTHING, `columns` a token. */
  rows: Int32Array;
  columns: number;
  /** For each token the position of its word in `vectors`, or NOTHING. */
  words: Int32Array;
  vectors: WordVectors;
}

export function recurrentLayout({ rows, width, vector, size, labels }: RecurrentShape): RecurrentLayout {
  const bias = rows * width;
  const fromVector = bias + width;
  const forwards = fromVector + width * vector;
  const memory = 4 * size * (width + size + 1);
  const backwards = forwards + memory;
  const fromForwards = backwards + memory;
  const fromBackwards = fromForwards + labels * size;
  const labelBias = fromBackwards + labels * size;
  const between = labelBias + labels;
  const start = between + labels * labels;
  return {
    embeddings: 0,
    bias,
    fromVector,
    memories: [forwards, backwards],
    outputs: [fromForwards, fromBackwards],
    labelBias,
    between,
    start,
    total: start + labels,
  };
}

export function transitionsOf(
  { shape, forbidden }: Pick<RecurrentTagger, 'shape' | 'forbidden'>,
  parameters: Float32Array,
): Transitions {
  const layout = recurrentLayout(shape);
  return {
    labels: shape.labels,
    between: forbidden.between.map((score, at) => score + (parameters[layout.between + at] ?? 0)),
    start: forbidden.start.map((score, at) => score + (parameters[layout.start + at] ?? 0)),
  };
}
