/**
 * `npm run train -- FOLDER [reader|names] [--out FOLDER]`: trains one of the models anew, the same bytes on the same
 * corpora. FOLDER holds `data/`, which is no part of the project; without a corpus the command says so.
 * The reader takes half an hour of two cores; the tagger of names, on four open corpora, three minutes of one.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { wordKnowledge } from '../analysis/reader/load.ts';
import { encodeBase64 } from '../analysis/tagger/bytes.ts';
import { GUM_FILES, missingCorpora, NAME_CORPORA } from './corpora/name-corpora.ts';
import { nameModelBytes } from './train/names/name-model.ts';
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
else if (name === 'names') trainNames();
else fail(`there is no model "${name}": reader or names`);

function trainNames(): void {
  const bytes = nameModelBytes(folder, { corpora: NAME_CORPORA, gum: GUM_FILES }, report);
  const file = join(out, 'name-weights.json');
  writeFileSync(file, `${JSON.stringify({ model: encodeBase64(bytes) })}\n`);
  report(`${file}: ${bytes.length} bytes`);
}

function report(line: string): void {
  console.error(line);
}

function fail(message: string): never {
  console.error(`train: ${message}`);
  process.exit(1);
}
