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
  // of a given name behind a surname the second part may be anything that is no word
  ['Ms Kang Kyung-wha met Hwang Kyo-ahn and Joseph Wu Jau-shieh.', 'Kyung-wha', 'Kyo-ahn', 'Jau-shieh'],
  ['Prayuth Chan-ocha and Chow Hang-tung left.', 'Chan-ocha', 'Hang-tung'],
  ['He died at 7.15am, not 12.05 pm.', '7.15am', '12.05'],
  ['They lost N21.3bn, R4.5bn and US$3.25bn.', 'N21.3bn', 'R4.5bn'],
  ['GPT-4.5 and v1.2.3 of B.1.1.7', 'v1.2.3', 'B.1.1.7'],
  ['Nvidia (NVDA.O) and Siemens (SIEGN.DE) rose.', 'NVDA.O', 'SIEGN.DE'],
])('%s', (text, ...words) => {
  expect(tokens(text)).toEqual(expect.arrayContaining(words));
  expect(respelt(text)).toHaveLength(text.length);
});

test.each([
  // a town and what it is to a bank; verbs and nouns that are no syllables
  'The Frankfurt-based bank and the Shell-led group left.',
  'The Trump-era law, a Sit-in and a Check-in.',
  'A Hong Kong-based firm, a New Jersey-born man, the White House-led talks and a White House-run fund.',
  'The Ulsan-ocha and the Mad Max-esque race; President Macri-elect.',
  // full stops behind which no figure stands, and abbreviations of other things
  'It was the G20. It cost $4.5m in Q4. See No. 5 and the U.S. Army.',
  'He met Bo Det. and others at Ste. Anne.',
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
