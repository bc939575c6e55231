import { describe, expect, it } from 'vitest';

import { kindsOfWords, WORD_KINDS } from '../../../src/lab/distil/word-kinds.ts';

const COUNT = 60;
/** Words that point one of two ways, every other one a place. */
const VECTORS = Float32Array.from({ length: COUNT * 2 }, (_, at) => {
  const row = Math.floor(at / 2);
  const angle = (row % 2) * 2 + (row % 7) * 0.02;
  return at % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
});
const PLACE = WORD_KINDS.indexOf('place');
const COMMON = WORD_KINDS.indexOf('common');

describe('kinds of words', () => {
  it('go by how a word is used, for words that taught and for words that did not', () => {
    const seeds = new Map(
      Array.from({ length: 40 }, (_, row) => [
        row,
        WORD_KINDS.map((_kind, at) => (at === (row % 2 ? PLACE : COMMON) ? 3 : 0)),
      ]),
    );
    const kinds = kindsOfWords(VECTORS, 2, seeds);
    expect([...kinds.subarray(40)]).toEqual(Array.from({ length: 20 }, (_, row) => (row % 2 ? PLACE : COMMON)));
    expect(kindsOfWords(VECTORS, 2, seeds)).toEqual(kinds);
  });

  it('of a word that is taught wrongly is not what it was taught', () => {
    const seeds = new Map(
      Array.from({ length: COUNT }, (_, row) => [
        row,
        WORD_KINDS.map((_kind, at) => (at === (row % 2 ? PLACE : COMMON) ? 3 : 0)),
      ]),
    );
    seeds.set(
      20,
      WORD_KINDS.map((_, at) => (at === PLACE ? 3 : 0)),
    );
    expect(kindsOfWords(VECTORS, 2, seeds)[20]).toBe(COMMON);
  });
});
