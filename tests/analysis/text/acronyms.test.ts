/** Acronyms that are words in small letters: which capitals are a body's, and how they are read. */
import { expect, test } from 'vitest';

import { introducedAcronyms, withoutAcronyms } from '../../../src/analysis/text/acronyms.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';

/** The words of a text that are read as acronyms, though they are words in small letters. */
const acronymsIn = (text: string): string[] =>
  readDocument(text, { published: '2019-02-17' }).tokens.flatMap((token) =>
    /\p{Lu}/u.test(token.lower) ? [text.slice(token.start, token.end)] : [],
  );

test.each<[text: string, ...acronyms: string[]]>([
  ['The flu is over, the WHO said.', 'WHO'],
  ['WHO warns of the flu', 'WHO'],
  ["The UN WHO office and the WHO's chief spoke.", 'WHO', 'WHO'],
  ['The drug costs too much, NICE said.', 'NICE'],
  // introduced by the text, and from then on
  ['The Board of Estate Sales Trade (BEST) met. Then BEST left.', 'BEST', 'BEST'],
  // Islamic State, where no verb can stand
  ['Hours later, IS said so. It was claimed by IS.', 'IS', 'IS'],
  ['They say that IS fighters left.', 'IS'],
  // whatever speaks
  ['Costs rose, CLAIM said.', 'CLAIM'],
])('%s', (text, ...acronyms) => {
  expect(acronymsIn(text)).toEqual(acronyms);
});

test.each([
  'Who said that? The man who left.',
  'WHO IS IT? ANN LEE ASKED.',
  'It was NOT me, I NEVER said so, and I ALSO have doubts.',
  'He said the BEST men had left.',
  'They sold US corn, it said.',
  'A nice (very nice) day.',
  'It IS true, and what IS claimed is so.',
])('nothing in %j', (text) => {
  expect(acronymsIn(text)).toEqual([]);
  expect(withoutAcronyms(text, introducedAcronyms(text))).toBe(text);
});

test('an acronym is a name to the tagger, and stays as it stands in the text', () => {
  const [, acronym] = readDocument('The WHO left.', { published: '2019-02-17' }).tokens;
  expect(acronym).toMatchObject({ text: 'WHO', lower: 'WHO', lemma: 'WHO', pos: 'PROPN' });
});
