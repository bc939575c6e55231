/** Names and times that are one word to a reader, and stay what they are in the text. */
import { expect, test } from 'vitest';

import { readDocument } from '../../../src/analysis/text/read.ts';
import { respelt } from '../../../src/analysis/text/respelling.ts';

function tokens(text: string): string[] {
  return readDocument(text, { published: '2019-02-17' }).tokens.map(({ start, end }) => text.slice(start, end));
}

test.each<[text: string, ...words: string[]]>([
  ['Erdoğan met Maroš Šefčovič.', 'Erdoğan', 'Šefčovič'],
  ['Lech Wałęsa and Nguyễn Phú Trọng left.', 'Wałęsa', 'Nguyễn', 'Trọng'],
  ['Tülay Hatimoğulları said so.', 'Hatimoğulları'],
  ['Luiz Inácio left.', 'Inácio'],
  ['President Lee Jae-myung met Kim Jong-un and Tsai Ing-wen.', 'Jae-myung', 'Jong-un', 'Ing-wen'],
  ['He died at 7.15am, not 12.05 pm.', '7.15am', '12.05'],
  ['Nvidia (NVDA.O) and Siemens (SIEGN.DE) rose.', 'NVDA.O', 'SIEGN.DE'],
])('%s', (text, ...words) => {
  expect(tokens(text)).toEqual(expect.arrayContaining(words));
  expect(respelt(text)).toHaveLength(text.length);
});

test.each([
  // a town and what it is to a bank; verbs and nouns that are no syllables
  'The Frankfurt-based bank and the Shell-led group left.',
  'The Trump-era law, a Sit-in and a Check-in.',
  // a score, a price and a number
  'They won 7.15 to 3 (see 2.1).',
  'It rose (by U.S. figures).',
  'Señor Müller and Renée said so.',
])('nothing in %j', (text) => {
  expect(respelt(text)).toBe(text);
});

test('the dictionary form of a respelt word is its own', () => {
  const [name] = readDocument('Erdoğan left.', { published: '2019-02-17' }).tokens;
  expect(name?.text).toBe('Erdoğan');
  expect(name?.lemma).toBe('erdoğan');
});
