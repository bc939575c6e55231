/**
 * Trains the attribution model on PolNeAR's training part: `npm run train -- ../shared [--out FILE]`
 * The corpus is no part of the project; without it the command says so. Takes about twenty minutes on one core.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readKnowledge } from '../analysis/attribution/model/model.ts';
import { trainAttributionModel } from '../analysis/attribution/model/training.ts';
import { readDocument } from '../analysis/text/read.ts';
import { encodeBase64 } from '../analysis/tagger/bytes.ts';
import { readPolnear } from './polnear.ts';

const DATA = new URL('../analysis/attribution/model/', import.meta.url).pathname;

/** Any day will do: no feature depends on it. */
const PUBLISHED = '2016-01-01';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(DATA, 'weights.json') } },
});
const corpus = join(positionals[0] ?? '../shared', 'data', 'polnear', 'train');
if (!existsSync(corpus)) {
  console.error(`train: no corpus at ${corpus}`);
  process.exit(1);
}
const clusters = JSON.parse(readFileSync(join(DATA, 'word-clusters.json'), 'utf8')) as { words: string };
const vectors = JSON.parse(readFileSync(join(DATA, 'word-vectors.json'), 'utf8')) as { vectors: string };
const articles = readPolnear(corpus).map(({ text, ...gold }) => ({
  document: readDocument(text, { published: PUBLISHED }),
  gold,
}));
const model = trainAttributionModel(articles, readKnowledge({ ...clusters, ...vectors }), (line) => {
  console.error(line);
});
writeFileSync(values.out, `${JSON.stringify({ model: encodeBase64(model) })}\n`);
console.error(`${values.out}: ${model.length} bytes from ${articles.length} articles`);
