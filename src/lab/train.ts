/**
 * `npm run train -- FOLDER [reader|judges] [--out FOLDER]`: trains one of the models anew, the same bytes on the same
 * corpora. FOLDER holds `data/`, which is no part of the project; without a corpus the command says so.
 * The reader takes an hour of two cores; the judges of attributions, which learn from what readers marked in sixty articles, a minute.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { wordKnowledge } from '../analysis/reader/load.ts';
import { missingCorpora } from './corpora/name-corpora.ts';
import { trainJudges } from './train/judges/model-file.ts';
import { trainReaderFiles } from './train/reader/model-files.ts';

const MODELS = new URL('../analysis/models/', import.meta.url).pathname;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder = '../shared', name = 'reader'] = positionals;
const out = values.out ?? MODELS;
const [missing] = missingCorpora(folder);
if (missing) fail(`the corpus ${missing} is not in ${folder}`);
for (const corpus of ['polnear/train', 'ud'])
  if (!existsSync(join(folder, 'data', corpus))) fail(`the corpus ${corpus} is not in ${folder}`);
if (name === 'reader') await trainReaderFiles(folder, out, wordKnowledge(), report);
else if (name === 'judges') trainJudges(folder, out, report);
else fail(`there is no model "${name}": reader or judges`);

function report(line: string): void {
  console.error(line);
}

function fail(message: string): never {
  console.error(`train: ${message}`);
  process.exit(1);
}
