/** A treebank with the reader's parts of speech and trees. */
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { committedReader } from '../../src/analysis/reader/load.ts';
import { readConllu } from '../../src/lab/corpora/conllu.ts';
import { parseTreebank } from '../../src/lab/train/reader/parse-treebank.ts';

const FILE = new URL('../fixtures/trees/wikinews.conllu', import.meta.url);
const text = readFileSync(FILE, 'utf8');
const parsed = parseTreebank(text, 'wikinews.conllu', committedReader());

test('keeps tokens, comments and all other columns', () => {
  const others = (conllu: string): string[] =>
    conllu.split('\n').map((line) =>
      line
        .split('\t')
        .filter((_, at) => ![3, 6, 7].includes(at))
        .join('\t'),
    );
  expect(others(parsed)).toEqual(others(text));
});

test('gives most words of news their head and relation', () => {
  const words = (conllu: string) => readConllu(conllu).flatMap((sentence) => sentence.words);
  const gold = words(text);
  const right = words(parsed).filter(
    ({ head, relation }, at) => head === gold[at]?.head && relation.split(':')[0] === gold[at].relation.split(':')[0],
  );
  expect(right.length / gold.length).toBeGreaterThan(0.8);
});

test('bad input is told with file and line', () => {
  expect(() => parseTreebank('1\tHe\the\n', 'bad.conllu', committedReader())).toThrow(/^bad\.conllu:1: /u);
});
