/**
 * A recurrent tagger: what is known of a token, one embedding a column, is summed up; two memories read the text, one
 * from the start and one from the end (a BiLSTM); and the labels are chosen as in a linear chain (Huang, Xu and Yu, 2015).
 */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { chainBuffers, FORBIDDEN, forwardBackward, viterbi } from './chain.ts';
import type { Tagging, TokenRange } from './chain-tagger.ts';
import { recurrentBuffers, scoreWindow } from './recurrent-layers.ts';
import { recurrentLayout, transitionsOf } from './recurrent-shape.ts';
import type { EmbeddingRows, RecurrentTagger } from './recurrent-shape.ts';
import { LONGEST_WINDOW, WINDOW, windowsOf } from './recurrent-windows.ts';

/**
 * Labels every token of the given sequences; tokens in none of them keep label 0 and no probabilities.
 * @param length number of tokens of the document
 * @param premiums for each result, what is added to the score of each label at each token: what it is worth to find one
 */
export function tagRecurrently(
  tagger: RecurrentTagger,
  known: EmbeddingRows,
  sequences: readonly TokenRange[],
  length: number,
  premiums: readonly (readonly number[])[],
): { marginals: Tagging['marginals']; paths: Tagging['path'][] } {
  const { labels } = tagger.shape;
  const layout = recurrentLayout(tagger.shape);
  const transitions = transitionsOf(tagger);
  const unary = new Float64Array(length * labels);
  const buffers = recurrentBuffers(tagger.shape, Math.min(LONGEST_WINDOW, Math.max(WINDOW, length)), false);
  for (const { start, end } of windowsOf(sequences)) {
    for (let from = start; from < end; from += LONGEST_WINDOW) {
      const piece = { start: from, end: Math.min(end, from + LONGEST_WINDOW) };
      scoreWindow(tagger, layout, known, piece, buffers, unary, from * labels);
    }
  }
  const longest = sequences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const chain = chainBuffers(longest, labels);
  const marginals = new Float64Array(length * labels);
  for (const { start, end } of sequences) forwardBackward(unary, transitions, start, end, marginals, chain);
  const paths = premiums.map((premium) => {
    const path = new Uint8Array(length);
    const scores = unary.map((score, at) => score + (premium[at % labels] ?? 0));
    for (const { start, end } of sequences) path.set(viterbi(scores, transitions, start, end), start);
    return path;
  });
  return { marginals, paths };
}

/** Parameters are kept in steps of this size: most take one byte, and labels stay the same. */
const STEP = 1 / 256;

export function rounded(parameters: Float64Array): Float64Array {
  return parameters.map((value) => (Math.round(value / STEP) || 0) * STEP);
}

/** Writes the tagger; its parameters are `rounded`. */
export function writeRecurrent(writer: ByteWriter, { shape, parameters, forbidden }: RecurrentTagger): void {
  for (const count of [shape.rows, shape.width, shape.size, shape.labels]) writer.unsigned(count);
  for (const score of [...forbidden.between, ...forbidden.start]) writer.byte(score === 0 ? 1 : 0);
  for (const value of parameters) writer.signed(Math.round(value / STEP));
}

export function readRecurrent(reader: ByteReader): RecurrentTagger {
  const [rows, width, size, labels] = [reader.unsigned(), reader.unsigned(), reader.unsigned(), reader.unsigned()];
  const shape = { rows, width, size, labels };
  const score = (): number => (reader.byte() === 1 ? 0 : FORBIDDEN);
  const between = Float64Array.from({ length: labels * labels }, score);
  const start = Float64Array.from({ length: labels }, score);
  const parameters = new Float64Array(recurrentLayout(shape).total);
  for (let at = 0; at < parameters.length; at += 1) parameters[at] = reader.signed() * STEP;
  return { shape, parameters, forbidden: { labels, between, start } };
}
