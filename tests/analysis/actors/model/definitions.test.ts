import { describe, expect, it } from 'vitest';

import { definitionsIn } from '../../../../src/analysis/actors/model/definitions.ts';
import { spanOf, wordsOf } from '../naming.ts';

const PERSON = 1;
const ORGANIZATION = 2;
const PLACE = 4;

const definitions = (text: string, said: string): Map<string, number> => {
  const words = wordsOf(text);
  return definitionsIn(words, [spanOf(words, said)]);
};

describe('what the text says that a name is', () => {
  it.each([
    ['Bilbro is a Danish chain of shops.', 'Bilbro', 'bilbro', ORGANIZATION],
    ['Bilbro (founded in 1898) was a small newspaper.', 'Bilbro', 'bilbro', ORGANIZATION],
    ['Bilbro, the largest manufacturer in Brazil, left.', 'Bilbro', 'bilbro', ORGANIZATION],
    ['He left the band Bilbro.', 'Bilbro', 'bilbro', ORGANIZATION],
    ['Heydour is a village in the hills.', 'Heydour', 'heydour', PLACE],
    ['He left the village of Heydour.', 'Heydour', 'heydour', PLACE],
    ['Ada Marsh, a critic of the plan, left.', 'Ada Marsh', 'marsh', PERSON],
    ['He met the actor Ada Marsh.', 'Ada Marsh', 'ada', PERSON],
  ])('%s', (text, said, key, bits) => {
    expect(definitions(text, said).get(key)).toBe(bits);
  });

  it.each([
    ['Heydour is old. A village lies there.', 'Heydour'],
    ['Heydour, near the village, is old.', 'Heydour'],
    ['Heydour is the end of a village.', 'Heydour'],
    ['He left the Village of Heydour.', 'Heydour'],
    ['Heydour has a village.', 'Heydour'],
  ])('nothing: %s', (text, said) => {
    expect([...definitions(text, said)]).toEqual([]);
  });
});
