/**
 * A recurrent tagger: what is known of a token, one embedding a column, is summed up; two memories read the text, one
 * from the start and one from the end (a BiLSTM); and the labels are chosen as in a linear chain (Huang, Xu and Yu, 2015).
 */
import type { ByteReader, ByteWriter } from './bytes.ts';
import { chainBuffers, forwardBackward, viterbi } from './chain.ts';
import type { Tagging, TokenRange } from './tagging.ts';
import { buffersSize, recurrentBuffers, scoreWindow, setParameters, showWindow } from './recurrent-layers.ts';
import type { RecurrentBuffers } from './recurrent-layers.ts';
import { recurrentLayout, transitionsOf } from './recurrent-shape.ts';
import type { KnownTokens, RecurrentTagger } from './recurrent-shape.ts';
import { LONGEST_WINDOW, windowsOf } from './recurrent-windows.ts';
import { FORBIDDEN } from './transitions.ts';
import type { Transitions } from './transitions.ts';
import { openWorkspace } from './workspace.ts';

/** Taggers trained alike from different beginnings, ready to read: what they say together is their mean. */
export interface Ensemble {
  members: readonly RecurrentBuffers[];
  transitions: Transitions;
}

/**
 * @param taggers at least one, all of one shape
 * @param columns what is known of a token has so many columns
 */
export function openEnsemble(taggers: readonly RecurrentTagger[], columns: number): Ensemble {
  const members = taggers.map(({ shape, parameters }) => {
    const workspace = openWorkspace(...buffersSize(shape, columns, LONGEST_WINDOW));
    const buffers = recurrentBuffers(workspace, shape, columns, LONGEST_WINDOW, false);
    setParameters(buffers, parameters);
    return buffers;
  });
  const all = taggers.map((tagger) => transitionsOf(tagger, tagger.parameters));
  const mean = (part: (one: Transitions) => Float64Array): Float64Array =>
    Float64Array.from(
      (all[0] ? part(all[0]) : new Float64Array()).keys(),
      (at) => all.reduce((sum, one) => sum + (part(one)[at] ?? 0), 0) / all.length,
    );
  return {
    members,
    transitions: {
      labels: all[0]?.labels ?? 0,
      between: mean(({ between }) => between),
      start: mean(({ start }) => start),
    },
  };
}

/**
 * Labels every token of the given sequences; tokens in none of them keep label 0 and no probabilities.
 * @param length number of tokens of the document
 * @param premiums for each result, what is added to the score of each label at each token: what it is worth to find one
 */
export function tagRecurrently(
  ensemble: Ensemble,
  known: KnownTokens,
  sequences: readonly TokenRange[],
  length: number,
  premiums: readonly (readonly number[])[],
): { marginals: Tagging['marginals']; paths: Tagging['path'][] } {
  const { transitions } = ensemble;
  const { labels } = transitions;
  const unary = scoresOf(ensemble, known, sequences, length);
  const longest = sequences.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const chain = chainBuffers(longest, labels);
  const marginals = new Float64Array(length * labels);
  for (const { start, end } of sequences) forwardBackward(unary, transitions, start, end, marginals, chain);
  return { marginals, paths: premiums.map((premium) => best(unary, transitions, sequences, length, premium)) };
}

/**
 * The labels alone, for who needs no probabilities: `tagRecurrently` with one premium.
 * @param open for each token 1 where it may have another label than 0
 */
export function labelRecurrently(
  ensemble: Ensemble,
  known: KnownTokens,
  sequences: readonly TokenRange[],
  open: Uint8Array,
  premium: readonly number[],
): Tagging['path'] {
  const { transitions } = ensemble;
  const unary = scoresOf(ensemble, known, sequences, open.length);
  open.forEach((may, token) => {
    if (may === 0) unary.fill(FORBIDDEN, token * transitions.labels + 1, (token + 1) * transitions.labels);
  });
  return best(unary, transitions, sequences, open.length, premium);
}

/** The members' mean score of each label at each token, `labels` a token; 0 at tokens in no sequence. */
function scoresOf(
  { members, transitions: { labels } }: Ensemble,
  known: KnownTokens,
  sequences: readonly TokenRange[],
  length: number,
): Float64Array {
  const unary = new Float64Array(length * labels);
  for (const { start, end } of windowsOf(sequences)) {
    for (let from = start; from < end; from += LONGEST_WINDOW) {
      const piece = { start: from, end: Math.min(end, from + LONGEST_WINDOW) };
      for (const member of members) {
        showWindow(member, known, piece);
        scoreWindow(member, piece.end - piece.start);
        const scores = member.unary.values;
        for (let at = 0; at < (piece.end - piece.start) * labels; at += 1) {
          const to = from * labels + at;
          unary[to] = (unary[to] ?? 0) + (scores[at] ?? 0) / members.length;
        }
      }
    }
  }
  return unary;
}

function best(
  unary: Float64Array,
  transitions: Transitions,
  sequences: readonly TokenRange[],
  length: number,
  premium: readonly number[],
): Uint8Array {
  const path = new Uint8Array(length);
  const scores = unary.map((score, at) => score + (premium[at % transitions.labels] ?? 0));
  for (const { start, end } of sequences) path.set(viterbi(scores, transitions, start, end), start);
  return path;
}

/** Parameters are kept in steps of this size: most take one byte, and labels stay the same. */
const STEP = 1 / 256;

export function rounded(parameters: Float32Array): Float32Array {
  return parameters.map((value) => (Math.round(value / STEP) || 0) * STEP);
}

export function writeRecurrents(writer: ByteWriter, taggers: readonly RecurrentTagger[]): void {
  writer.unsigned(taggers.length);
  for (const tagger of taggers) writeRecurrent(writer, tagger);
}

export function readRecurrents(reader: ByteReader): RecurrentTagger[] {
  return Array.from({ length: reader.unsigned() }, () => readRecurrent(reader));
}

/** Writes the tagger; its parameters are `rounded`. */
export function writeRecurrent(writer: ByteWriter, { shape, parameters, forbidden }: RecurrentTagger): void {
  for (const count of [shape.rows, shape.width, shape.vector, shape.size, shape.labels]) writer.unsigned(count);
  for (const score of [...forbidden.between, ...forbidden.start]) writer.byte(score === 0 ? 1 : 0);
  for (const value of parameters) writer.signed(Math.round(value / STEP));
}

export function readRecurrent(reader: ByteReader): RecurrentTagger {
  const [rows, width, vector] = [reader.unsigned(), reader.unsigned(), reader.unsigned()];
  const [size, labels] = [reader.unsigned(), reader.unsigned()];
  const shape = { rows, width, vector, size, labels };
  const score = (): number => (reader.byte() === 1 ? 0 : FORBIDDEN);
  const between = Float64Array.from({ length: labels * labels }, score);
  const start = Float64Array.from({ length: labels }, score);
  const parameters = new Float32Array(recurrentLayout(shape).total);
  for (let at = 0; at < parameters.length; at += 1) parameters[at] = reader.signed() * STEP;
  return { shape, parameters, forbidden: { labels, between, start } };
}
