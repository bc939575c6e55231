import { describe, expect, it } from 'vitest';

import { nameWords } from '../../../src/analysis/actors/model/load.ts';
import { readNameModel, tagNames } from '../../../src/analysis/actors/model/model.ts';
import { exampleOf, trainNameModel } from '../../../src/lab/train/names/training.ts';
import { findNamesByRules, searchOf } from '../../../src/analysis/actors/rules.ts';
import { readWords } from '../../../src/analysis/actors/words.ts';
import { findDates } from '../../../src/analysis/dates/dates.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';

/** Names of nobody, whose kind shows by what stands beside them. */
const TEXTS = [
  'Blimf',
  'Zorp',
  'Quenk',
  'Vradd',
  'Plosk',
  'Trimb',
  'Gwelt',
  'Snarv',
  'Yubbo',
  'Drizk',
  'Fombl',
  'Hurng',
].flatMap((name) => [
  { text: `We met Mr ${name} again.`, name, kind: 'person' as const },
  { text: `They live in ${name} now.`, name, kind: 'place' as const },
  { text: `Shares of ${name} fell.`, name, kind: 'organization' as const },
]);

function read(text: string) {
  return readDocument(text, { published: '2019-02-17' });
}

function trained(): Uint8Array {
  const examples = TEXTS.map(({ text, name, kind }) =>
    exampleOf(
      { document: read(text), names: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, kind }] },
      nameWords(),
    ),
  );
  return trainNameModel(examples, nameWords(), () => undefined);
}

describe('training', () => {
  const bytes = trained();

  it('makes the same bytes of the same texts', () => {
    expect(trained()).toEqual(bytes);
  });

  it.each([
    ['We met Mr Grunk again.', 'person'],
    ['They live in Grunk now.', 'place'],
    ['Shares of Grunk fell.', 'organization'],
  ])('learns from what stands beside a name: %s', (text, kind) => {
    const document = read(text);
    const words = readWords(document);
    const search = searchOf(document, words, findDates(document));
    const model = readNameModel(bytes, nameWords());
    const names = tagNames(search, findNamesByRules(search), model);
    expect(names.map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end))).toEqual(['Grunk']);
    expect(names.map((name) => name.kind)).toEqual([kind]);
  });

  it('refuses a model of another format, and one that is cut short', () => {
    const other = bytes.slice();
    other[0] = 99;
    expect(() => readNameModel(other, nameWords())).toThrow('format 99');
    expect(() => readNameModel(bytes.slice(0, bytes.length / 2), nameWords())).toThrow(RangeError);
  });
});
