/** Trains the reader and writes what the analysis reads: its network, and the premium that was chosen on articles unseen by it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { readWeights, writeWeights } from '../../../analysis/reader/weights.ts';
import { readDocument } from '../../../analysis/text/read.ts';
import { readPolnear } from '../../corpora/polnear.ts';
import type { ReaderOptions } from './epochs.ts';
import { isIn } from './examples.ts';
import type { Fold } from './examples.ts';
import { bestPremium } from './premium.ts';
import { trainReader } from './training.ts';

/** Every tenth article is left out of the training; on these the premium is chosen. */
const ARTICLES_LEFT_OUT: Fold = { of: 10, number: 5 };
/** Every fifth text of each corpus of names is left out; on these names are measured. */
export const NAMES_LEFT_OUT: Fold = { of: 5, number: 2 };

const OPTIONS: ReaderOptions = {
  epochs: 11,
  rate: 0.002,
  weights: { syntax: 1, attribution: 3, names: 2 },
  dropout: { numbers: 0.33, vectors: 0.1, words: 0.25 },
  seed: 1,
};

/** @param folder holds `data/` */
export async function trainReaderFiles(
  folder: string,
  out: string,
  words: WordKnowledge,
  report: (line: string) => void,
): Promise<void> {
  let parameters = new Float32Array();
  await trainReader(folder, { attribution: ARTICLES_LEFT_OUT, names: NAMES_LEFT_OUT }, OPTIONS, report, (_, kept) => {
    parameters = Float32Array.from(kept);
  });
  await writeReaderFiles(folder, out, parameters, words, report);
}

export async function writeReaderFiles(
  folder: string,
  out: string,
  parameters: Float32Array,
  words: WordKnowledge,
  report: (line: string) => void,
): Promise<void> {
  const weights = writeWeights(parameters);
  const unseen = readPolnear(join(folder, 'data', 'polnear', 'train'))
    .filter((_, index) => isIn(ARTICLES_LEFT_OUT, index))
    .map(({ text, ...gold }) => ({ document: readDocument(text, { published: '2016-01-01' }), gold }));
  const premium = bestPremium(unseen, readWeights(weights), words, report);
  await writeFile(join(out, 'reader.json'), `${JSON.stringify({ premium, weights })}\n`);
}
