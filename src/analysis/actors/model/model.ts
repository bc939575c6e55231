/** The trained tagger of names: a linear chain over stretches of capitals. */
import { ByteReader } from '../../tagger/bytes.ts';
import { readChainTagger } from '../../tagger/chain-tagger.ts';
import type { ChainTagger } from '../../tagger/chain-tagger.ts';
import { viterbi } from '../../tagger/chain.ts';
import { addScores } from '../../tagger/sparse.ts';
import type { Run, Search } from '../find.ts';
import type { NamesFound } from '../rules.ts';
import type { Word } from '../words.ts';
import { cellsOf } from './columns.ts';
import { extractFeatures, FEATURE_COUNT } from './features.ts';
import type { Forms } from './forms.ts';
import { LABEL_COUNT, namesIn, OUTSIDE } from './labels.ts';
import type { LabelledName } from './labels.ts';
import { scopeOf } from './scope.ts';

export interface NameModel {
  /** What it is worth to find a name: taken off the score of each word's being none. */
  premium: number;
  forms: Forms;
  tagger: ChainTagger;
}

/** Changes whenever features or format do, so that an old model file is refused. */
export const MODEL_FORMAT = 1;

/** Labels that the end of a stretch can't have: it is nothing. */
const NEVER = -1e4;

/**
 * Reads the model; takes some tens of milliseconds, so it is done once.
 * @throws RangeError where the model is of another format or cut short
 */
export function readNameModel(bytes: Uint8Array, forms: Forms): NameModel {
  const reader = new ByteReader(bytes);
  const format = reader.unsigned();
  if (format !== MODEL_FORMAT) throw new RangeError(`the model has format ${format}, expected ${MODEL_FORMAT}`);
  return { forms, tagger: readChainTagger(reader), premium: reader.float() };
}

export function stretchesOf({ words, dates }: Search): Run[] {
  return scopeOf(words, dates);
}

/** The names in a text, in text order. */
export function tagNames(search: Search, rules: NamesFound, { forms, tagger, premium }: NameModel): LabelledName[] {
  const { words, capitals } = search;
  const stretches = stretchesOf(search);
  const values = cellsOf(words, stretches, capitals, rules, forms);
  const features = featuresOf(words, stretches, values);
  const labels = label(tagger, stretches, features, premium);
  const names: LabelledName[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const length = stretch.end - stretch.first;
    for (const name of namesIn(labels.subarray(at, at + length), length))
      names.push({ first: stretch.first + name.first, end: stretch.first + name.end, kind: name.kind });
    at += length;
  }
  return names;
}

/** The features of all words in scope, `FEATURE_COUNT` a word. */
export function featuresOf(words: readonly Word[], stretches: readonly Run[], values: Int32Array): Int32Array {
  const total = stretches.reduce((sum, { first, end }) => sum + end - first, 0);
  const features = new Int32Array(total * FEATURE_COUNT);
  let at = 0;
  for (const stretch of stretches) {
    extractFeatures(words, stretch, values, features, at * FEATURE_COUNT);
    at += stretch.end - stretch.first;
  }
  return features;
}

/** The best label of a word that is a stretch by itself: most are. */
function only(unary: Float64Array, { transitions: { labels, between, start } }: ChainTagger): number {
  let best = -Infinity;
  let argument = OUTSIDE;
  for (let label = 0; label < labels; label += 1) {
    const score = (start[label] ?? 0) + (unary[label] ?? 0) + (between[label * labels + OUTSIDE] ?? 0);
    if (score > best) {
      best = score;
      argument = label;
    }
  }
  return argument;
}

/** The best labels of all words in scope, stretch after stretch. */
export function label(
  tagger: ChainTagger,
  stretches: readonly Run[],
  features: Int32Array,
  premium: number,
): Uint8Array {
  const longest = stretches.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const found = new Int32Array(FEATURE_COUNT);
  const unary = new Float64Array((longest + 1) * LABEL_COUNT);
  const labels = new Uint8Array(features.length / FEATURE_COUNT);
  let from = 0;
  for (const { first, end } of stretches) {
    const length = end - first;
    unary.fill(0, 0, length * LABEL_COUNT);
    for (let at = 0; at < length; at += 1) {
      unary[at * LABEL_COUNT + OUTSIDE] = -premium;
      addScores(tagger.weights, features, (from + at) * FEATURE_COUNT, FEATURE_COUNT, unary, at * LABEL_COUNT, found);
    }
    if (length === 1) {
      labels[from] = only(unary, tagger);
      from += 1;
      continue;
    }
    // the end of a stretch is nothing, so that no name is left open
    unary.fill(NEVER, length * LABEL_COUNT, (length + 1) * LABEL_COUNT);
    unary[length * LABEL_COUNT + OUTSIDE] = 0;
    labels.set(viterbi(unary, tagger.transitions, 0, length + 1).subarray(0, length), from);
    from += length;
  }
  return labels;
}
