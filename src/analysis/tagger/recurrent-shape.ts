/** What a recurrent tagger is made of, and where each part of it stands among its parameters. */
import type { Transitions } from './chain.ts';
import { lstmLayout, lstmLength } from './lstm.ts';
import type { LstmLayout } from './lstm.ts';

export interface RecurrentShape {
  /** Number of embeddings. */
  rows: number;
  /** Numbers in an embedding. */
  width: number;
  /** Size of each of the two memories. */
  size: number;
  /** A multiple of four. */
  labels: number;
}

/** Where each part stands among the parameters; `total` is their number. */
export interface RecurrentLayout {
  embeddings: number;
  bias: number;
  forwards: LstmLayout;
  backwards: LstmLayout;
  /** `labels` × `size`, for each of the memories. */
  fromForwards: number;
  fromBackwards: number;
  labelBias: number;
  between: number;
  start: number;
  total: number;
}

export interface RecurrentTagger {
  shape: RecurrentShape;
  parameters: Float64Array;
  /** FORBIDDEN where a label may not follow, else 0. */
  forbidden: Transitions;
}

/** Instead of the index of an embedding: nothing to add. */
export const NOTHING = -1;

/** What is known of the tokens: indices of embeddings or NOTHING, `columns` a token. */
export interface EmbeddingRows {
  rows: Int32Array;
  columns: number;
}

export function recurrentLayout({ rows, width, size, labels }: RecurrentShape): RecurrentLayout {
  const bias = rows * width;
  const forwards = lstmLayout(bias + width, width, size);
  const backwards = lstmLayout(forwards.input + lstmLength(forwards), width, size);
  const fromForwards = backwards.input + lstmLength(backwards);
  const fromBackwards = fromForwards + labels * size;
  const labelBias = fromBackwards + labels * size;
  const between = labelBias + labels;
  const start = between + labels * labels;
  const total = start + labels;
  return { embeddings: 0, bias, forwards, backwards, fromForwards, fromBackwards, labelBias, between, start, total };
}

export function transitionsOf({ shape, parameters, forbidden }: RecurrentTagger): Transitions {
  const layout = recurrentLayout(shape);
  return {
    labels: shape.labels,
    between: forbidden.between.map((score, at) => score + (parameters[layout.between + at] ?? 0)),
    start: forbidden.start.map((score, at) => score + (parameters[layout.start + at] ?? 0)),
  };
}
