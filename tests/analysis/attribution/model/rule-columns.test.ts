/** What the rules say of each token, as the tagger reads it. */
import { expect, test } from 'vitest';

import { readGrammar } from '../../../../src/analysis/attribution/grammar/reading.ts';
import { LABELS } from '../../../../src/analysis/attribution/model/labels.ts';
import { ruleColumns } from '../../../../src/analysis/attribution/model/rule-columns.ts';
import { findByRules } from '../../../../src/analysis/attribution/rules.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

function columnsOf(text: string) {
  const reading = readGrammar(readDocument(text, { published: '2019-02-17' }));
  const columns = ruleColumns(findByRules(reading), reading.tokens.length);
  const words = (column: Int32Array, value: number) =>
    reading.tokens.filter(({ index }) => column[index] === value).map((token) => token.text);
  return { columns, words, label: (name: (typeof LABELS)[number]) => words(columns.R, LABELS.indexOf(name)) };
}

test('the parts of an attribution', () => {
  const { label } = columnsOf('Ms Lee said that it was over.');
  expect(label('source-begin')).toEqual(['Ms']);
  expect(label('source-inside')).toEqual(['Lee']);
  expect(label('cue-begin')).toEqual(['said']);
  expect(label('content-begin')).toEqual(['that']);
  expect(label('content-inside')).toEqual(['it', 'was']);
  expect(label('content-end')).toEqual(['over']);
});

test('a report inside a report is set apart', () => {
  const { columns, label, words } = columnsOf('Ms Lee said that Mr Ng claimed it was over.');
  expect(label('cue-begin')).toEqual(['said']);
  expect(words(columns.inner, LABELS.indexOf('cue-begin'))).toEqual(['claimed']);
});

test('a quotation that nobody says', () => {
  const { columns, words } = columnsOf('It was a “serious blow” to the bank.');
  expect(words(columns.alone, 1)).toEqual(['“', 'serious', 'blow', '”']);
});

test('nothing is said of what is no attribution', () => {
  const { columns } = columnsOf('The bank closed on Monday.');
  for (const column of Object.values(columns)) expect(column.every((value) => value === 0)).toBe(true);
});
