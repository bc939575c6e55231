/**
 * `npm run --silent parse -- IN.conllu OUT.conllu`: keeps the tokens of a CoNLL-U file and writes UPOS, HEAD and DEPREL as the
 * reader has them, so that the field's own scorers can measure it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { committedReader } from '../analysis/reader/load.ts';
import { parseTreebank } from './train/reader/parse-treebank.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) fail('usage: parse IN.conllu OUT.conllu');
try {
  writeFileSync(to, parseTreebank(readFileSync(from, 'utf8'), from, committedReader()));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
