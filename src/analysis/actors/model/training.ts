/** Trains the tagger of names: the same bytes on the same articles. */
import type { Document } from '../../document.ts';
import { findDates } from '../../dates/dates.ts';
import { ByteWriter } from '../../tagger/bytes.ts';
import { allowedTransitions, writeChainTagger } from '../../tagger/chain-tagger.ts';
import { trainChain } from '../../tagger/chain-training.ts';
import type { ChainModel, ChainOptions } from '../../tagger/chain-training.ts';
import { indexFeatures } from '../../tagger/feature-index.ts';
import type { Run } from '../find.ts';
import { findNamesByRules, searchOf } from '../rules.ts';
import { readWords } from '../words.ts';
import type { Word } from '../words.ts';
import { cellsOf } from './columns.ts';
import { FEATURE_COUNT } from './features.ts';
import type { Forms } from './forms.ts';
import { allowed, LABEL_COUNT, labelIn, OUTSIDE } from './labels.ts';
import type { NameKind } from './labels.ts';
import { featuresOf, MODEL_FORMAT, stretchesOf } from './model.ts';

/** A name that annotators marked: UTF-16 offsets. */
export interface GoldName {
  start: number;
  end: number;
  kind: NameKind;
}

export interface TrainingText {
  document: Document;
  names: readonly GoldName[];
}

const OPTIONS: ChainOptions = { epochs: 12, averaged: 6, alpha: 0.03, l1: 0.3, l2: 0.5, dropout: 0.3, seed: 1 };
/** Fitted where the corpus that is scored was left out: more finds more, and is wrong more often. */
const PREMIUM = 0.4;
/** A feature must be seen in this many texts. */
const LEAST = 3;

export interface Example {
  stretches: readonly Run[];
  features: Int32Array;
  /** What each word in scope should be, stretch after stretch. */
  labels: Uint8Array;
}

/** The words of a text that the tagger looks at, with their features and what they should be. */
export function exampleOf({ document, names }: TrainingText, forms: Forms): Example {
  const words = readWords(document);
  const search = searchOf(document, words, findDates(document));
  const stretches = stretchesOf(search);
  const values = cellsOf(words, stretches, search.capitals, findNamesByRules(search), forms);
  const gold = goldLabels(words, names);
  return {
    stretches,
    features: featuresOf(words, stretches, values),
    labels: Uint8Array.from(stretches.flatMap(({ first, end }) => cutTo(gold, first, end))),
  };
}

interface Gold {
  first: Int32Array;
  end: Int32Array;
  kind: (NameKind | undefined)[];
}

function goldLabels(words: readonly Word[], names: readonly GoldName[]): Gold {
  const gold: Gold = {
    first: new Int32Array(words.length).fill(-1),
    end: new Int32Array(words.length).fill(-1),
    kind: Array.from({ length: words.length }),
  };
  let at = 0;
  for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
    while (at < words.length && (words[at]?.end ?? 0) <= start) at += 1;
    let stop = at;
    while (stop < words.length && (words[stop]?.start ?? 0) < end) stop += 1;
    for (let index = at; index < stop; index += 1) {
      gold.first[index] = at;
      gold.end[index] = stop;
      gold.kind[index] = kind;
    }
    at = stop;
  }
  return gold;
}

/** Labels of a stretch, a name that goes beyond it cut. */
function cutTo({ first, end, kind }: Gold, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => {
    const at = from + offset;
    const name = kind[at];
    return name ? labelIn(name, at, Math.max(from, first[at] ?? at), Math.min(to, end[at] ?? at)) : 0;
  });
}

/** @returns the bytes that `readNameModel` reads */
export function trainNameModel(examples: readonly Example[], report: (line: string) => void): Uint8Array {
  const { hashes, model } = train(examples, report);
  const writer = new ByteWriter();
  writer.unsigned(MODEL_FORMAT);
  writeChainTagger(writer, hashes, model.weights, model);
  writer.float(PREMIUM);
  return writer.bytes();
}

function train(
  examples: readonly Example[],
  report: (line: string) => void,
): { hashes: Int32Array; model: ChainModel } {
  const index = indexFeatures(
    examples.map(({ features }) => features),
    FEATURE_COUNT,
    LEAST,
  );
  // each stretch is followed by a word that is nothing, so that no name is left open
  const words = index.offsets.length - 1;
  const ends = examples.reduce((sum, { stretches }) => sum + stretches.length, 0);
  const offsets = new Uint32Array(words + ends + 1);
  const labels = new Uint8Array(words + ends);
  const sequences: { start: number; end: number }[] = [];
  let to = 0;
  let from = 0;
  for (const example of examples) {
    let own = 0;
    for (const { first, end } of example.stretches) {
      const start = to;
      for (let word = first; word < end; word += 1) {
        labels[to] = example.labels[own] ?? OUTSIDE;
        to += 1;
        from += 1;
        own += 1;
        offsets[to] = index.offsets[from] ?? 0;
      }
      to += 1;
      offsets[to] = index.offsets[from] ?? 0;
      sequences.push({ start, end: to });
    }
  }
  const set = { features: index.features, offsets, featureCount: index.hashes.length, labels, sequences };
  const model = trainChain(set, allowedTransitions(LABEL_COUNT, allowed), OPTIONS, (epoch) => {
    report(`epoch ${epoch + 1} of ${OPTIONS.epochs}`);
  });
  return { hashes: index.hashes, model };
}
