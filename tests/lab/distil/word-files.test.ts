import { describe, expect, it } from 'vitest';

import { decodeVectors, readCodedVectors } from '../../../src/analysis/tagger/coded-vectors.ts';
import { hashString } from '../../../src/analysis/tagger/hash.ts';
import { readWords, VECTOR_STEP } from '../../../src/analysis/tagger/words.ts';
import { codeVectors } from '../../../src/lab/distil/code-vectors.ts';
import { writeCodedVectors, writeWords } from '../../../src/lab/distil/word-files.ts';
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';

describe('the table of words', () => {
  it('knows after writing and reading what it knew before', () => {
    const names = ['said', 'told', 'the', 'senator'];
    const kinds = Uint16Array.of(1, 1, 2, 3);
    const table = readWords(writeWords(Int32Array.from(names, hashString), kinds));
    expect(names.map((name) => table.kinds[table.row(hashString(name))])).toEqual([...kinds]);
    expect(table.row(hashString('unheard-of'))).toBe(-1);
  });
});

describe('coded vectors', () => {
  const random = randomNumbers(4);
  const size = 8;
  /** Ten directions, each shared by sixty words, and a little of their own. */
  const kinds = Array.from({ length: 10 }, () => Array.from({ length: size }, () => random() * 2 - 1));
  const words = 600;
  const vectors = Float64Array.from(
    { length: words * size },
    (_, at) => (kinds[Math.floor(at / size) % 10]?.[at % size] ?? 0) + random() / 50,
  );
  const coded = codeVectors(vectors, size, 4);

  it('take one byte a part and stay near what was given', () => {
    expect(coded.codes).toHaveLength(words * 4);
    const { values } = decodeVectors(coded);
    expect(values).toHaveLength(vectors.length);
    vectors.forEach((value, at) => {
      expect(Math.abs((values[at] ?? 0) * VECTOR_STEP - value), `number ${at}`).toBeLessThan(0.05);
    });
  });

  it('are found in the order of the table of the same words', () => {
    const hashes = Int32Array.from({ length: words }, (_, word) => hashString(`word ${word}`));
    const read = decodeVectors(readCodedVectors(writeCodedVectors(hashes, coded)));
    const { values } = decodeVectors(coded);
    const table = readWords(writeWords(hashes, new Uint16Array(words)));
    hashes.forEach((hash, word) => {
      const row = table.row(hash);
      const own = values.subarray(word * size, (word + 1) * size);
      expect(read.values.subarray(row * size, (row + 1) * size)).toEqual(own);
    });
  });
});
