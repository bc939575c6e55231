/** Trains the reader and writes what the analysis reads: its network, and what was chosen on articles unseen by it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EVIDENCE } from '../../../analysis/attribution/evidence.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { readWeights, writeWeights } from '../../../analysis/reader/weights.ts';
import { readDocument } from '../../../analysis/text/read.ts';
import { readPolnear } from '../../corpora/polnear.ts';
import { calibrate } from './calibration.ts';
import type { ReaderOptions } from './epochs.ts';
import { trainReader } from './training.ts';

/** Every tenth article is left out of the training; on these the premium and the weights of evidence are fitted. */
export const LEFT_OUT = { of: 10, number: 5 } as const;

const OPTIONS: ReaderOptions = {
  epochs: 7,
  rate: 0.002,
  weights: { syntax: 1, attribution: 3, names: 2 },
  dropout: { numbers: 0.33, vectors: 0.1, words: 0.25 },
  seed: 1,
};

/** Decimals of the weights of evidence. */
const DECIMALS = 4;

/** @param folder holds `data/` */
export async function trainReaderFiles(
  folder: string,
  out: string,
  words: WordKnowledge,
  report: (line: string) => void,
): Promise<void> {
  let parameters = new Float32Array();
  await trainReader(folder, { fold: LEFT_OUT, names: [] }, OPTIONS, report, (_, kept) => {
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
    .filter((_, index) => index % LEFT_OUT.of === LEFT_OUT.number)
    .map(({ text, ...gold }) => ({ document: readDocument(text, { published: '2016-01-01' }), gold }));
  const chosen = calibrate(unseen, readWeights(weights), words, report);
  const evidence = Object.fromEntries(
    EVIDENCE.map((name, at) => [name, Number((chosen.weights[at] ?? 0).toFixed(DECIMALS))]),
  );
  await writeFile(join(out, 'reader.json'), `${JSON.stringify({ premium: chosen.premium, weights })}\n`);
  await writeFile(join(out, 'attribution.json'), `${JSON.stringify({ weights: evidence }, null, 2)}\n`);
}
