/**
 * `npm run train -- FOLDER [attribution|names] [--out FILE]`: trains one of the models anew, the same bytes on the same
 * corpora. FOLDER holds `data/`, which is no part of the project; without a corpus the command says so.
 * Attributions, on PolNeAR's training part, take about twenty minutes of one core; names, on four open corpora, three.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { findActors } from '../analysis/actors/actors.ts';
import { readKnowledge } from '../analysis/attribution/model/model.ts';
import { trainAttributionModel } from './train/attribution/training.ts';
import { actorNames } from '../analysis/attribution/whole-names.ts';
import { findDates } from '../analysis/dates/dates.ts';
import { readDocument } from '../analysis/text/read.ts';
import { encodeBase64 } from '../analysis/tagger/bytes.ts';
import { GUM_FILES, missingCorpora, NAME_CORPORA } from './corpora/name-corpora.ts';
import { readPolnear } from './corpora/polnear.ts';
import { nameModelBytes } from './train/names/name-model.ts';

const FOLDER = new URL('../analysis/models/', import.meta.url).pathname;

/** Any day will do: no feature depends on it. */
const PUBLISHED = '2016-01-01';

const MODELS: Record<string, { file: string; train: (folder: string) => Uint8Array }> = {
  attribution: { file: join(FOLDER, 'attribution-weights.json'), train: trainAttribution },
  names: { file: join(FOLDER, 'name-weights.json'), train: trainNames },
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder = '../shared', name = 'attribution'] = positionals;
const model = MODELS[name];
if (!model) fail(`there is no model "${name}": attribution or names`);
const bytes = model.train(folder);
const out = values.out ?? model.file;
writeFileSync(out, `${JSON.stringify({ model: encodeBase64(bytes) })}\n`);
report(`${out}: ${bytes.length} bytes`);

function trainAttribution(from: string): Uint8Array {
  const corpus = join(from, 'data', 'polnear', 'train');
  if (!existsSync(corpus)) fail(`no corpus at ${corpus}`);
  const clusters = JSON.parse(readFileSync(join(FOLDER, 'word-clusters.json'), 'utf8')) as { words: string };
  const vectors = JSON.parse(readFileSync(join(FOLDER, 'word-vectors.json'), 'utf8')) as { vectors: string };
  const articles = readPolnear(corpus).map(({ text, ...gold }) => {
    const document = readDocument(text, { published: PUBLISHED });
    return { document, names: actorNames(findActors(document, findDates(document))), gold };
  });
  report(`${articles.length} articles`);
  return trainAttributionModel(articles, readKnowledge({ ...clusters, ...vectors }), report);
}

function trainNames(from: string): Uint8Array {
  const [missing] = missingCorpora(from);
  if (missing) fail(`the corpus ${missing} is not in ${from}`);
  return nameModelBytes(from, { corpora: NAME_CORPORA, gum: GUM_FILES }, report);
}

function report(line: string): void {
  console.error(line);
}

function fail(message: string): never {
  console.error(`train: ${message}`);
  process.exit(1);
}
