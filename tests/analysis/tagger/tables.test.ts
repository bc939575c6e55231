import { describe, expect, it } from 'vitest';

import {
  codeVectors,
  decodeVectors,
  readCodedVectors,
  writeCodedVectors,
} from '../../../src/analysis/tagger/coded-vectors.ts';
import { hashString } from '../../../src/analysis/tagger/hash.ts';
import { randomNumbers } from '../../../src/lab/train/tagger/random.ts';
import {
  readVectors,
  readWords,
  rowOrder,
  VECTOR_STEP,
  writeVectors,
  writeWords,
} from '../../../src/analysis/tagger/words.ts';

describe('the table of words', () => {
  it('knows after writing and reading what it knew before', () => {
    const names = ['said', 'told', 'the', 'senator'];
    const clusters = [Uint16Array.of(1, 1, 2, 3), Uint16Array.of(10, 10, 20, 30), Uint16Array.of(500, 501, 502, 1000)];
    const table = readWords(writeWords(Int32Array.from(names, hashString), clusters));
    names.forEach((name, at) => {
      const row = table.row(hashString(name));
      expect(table.clusters.map((clustering) => clustering[row])).toEqual(clusters.map((clustering) => clustering[at]));
    });
    expect(table.row(hashString('unheard-of'))).toBe(-1);
  });

  it('finds the vector of each word', () => {
    const names = ['said', 'told', 'the'];
    const hashes = Int32Array.from(names, hashString);
    const values = Int8Array.of(1, -128, 3, 4, 127, -6);
    const table = readWords(writeWords(hashes, [new Uint16Array(3), new Uint16Array(3), new Uint16Array(3)]));
    const vectors = readVectors(writeVectors(hashes, { size: 2, values }), names.length);
    expect(vectors.size).toBe(2);
    names.forEach((name, at) => {
      const row = table.row(hashString(name));
      expect([...vectors.values.subarray(row * 2, row * 2 + 2)]).toEqual([...values.subarray(at * 2, at * 2 + 2)]);
    });
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
    rowOrder(hashes).forEach((word, row) => {
      const own = values.subarray(word * size, (word + 1) * size);
      expect(read.values.subarray(row * size, (row + 1) * size)).toEqual(own);
    });
  });
});
