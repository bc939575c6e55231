/** Which tags the names of actors have, whatever the tagger takes their words for. */
import { expect, test } from 'vitest';

import { withNames } from '../../../src/analysis/attribution/grammar/name-tags.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';

/** The words that are names to the grammar, where the text names these actors. */
function properNouns(text: string, names: string[], isPerson: boolean): string[] {
  const { tokens } = readDocument(text, { published: '2019-02-17' });
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, isPerson }));
  const plain = tokens.map(() => 'ADV' as const);
  const tags = withNames(tokens, plain, spans);
  return tokens.filter((_, index) => tags[index] === 'PROPN').map((token) => token.text);
}

test('every capital of a name is one', () => {
  expect(properNouns('Will Young met Rob von Page.', ['Will Young', 'Rob von Page'], true)).toEqual([
    'Will',
    'Young',
    'Rob',
    'Page',
  ]);
});

test('small words and acronyms are none', () => {
  expect(properNouns('Then Stop the War met NICE.', ['Stop the War', 'NICE'], false)).toEqual(['Stop', 'War']);
});

test('what is a noun in the name of a body stays one', () => {
  const text = 'Young Carers met.';
  const { tokens } = readDocument(text, { published: '2019-02-17' });
  const tags = tokens.map(() => 'ADJ' as const);
  expect(withNames(tokens, tags, [{ start: 0, end: 12, isPerson: false }])).toEqual(tags);
});
