import { describe, expect, it } from 'vitest';

import { ByteReader, ByteWriter } from '../../../src/analysis/tagger/bytes.ts';
import { hashString } from '../../../src/analysis/tagger/hash.ts';
import { addScores, readSparse, sparseWeights, writeSparse } from '../../../src/analysis/tagger/sparse.ts';
import { bindTemplates, extractFeatures, parseTemplates } from '../../../src/analysis/tagger/templates.ts';
import { readVectors, readWords, writeVectors, writeWords } from '../../../src/analysis/tagger/words.ts';

describe('sparse weights', () => {
  const features = Int32Array.of(3, 70, 900_000);
  const weights = Float32Array.of(0.5, -1, 0, 2, 0, 0.25, 0, 0, 0.001, -0.002, 0, 0);

  it('add up over the features that are there', () => {
    const scores = new Float64Array(8);
    addScores(sparseWeights(features, weights, 4), Int32Array.of(8, 3, 70, 5), 1, 3, scores, 4, new Int32Array(3));
    expect([...scores]).toEqual([0, 0, 0, 0, 0.5, -0.75, 0, 2]);
  });

  it('come back without those that round to nothing', () => {
    const writer = new ByteWriter();
    writeSparse(writer, features, weights, 4);
    const table = readSparse(new ByteReader(writer.bytes()));
    expect(table.weights).toHaveLength(8);
    const scores = new Float64Array(4);
    addScores(table, features, 0, 3, scores, 0, new Int32Array(3));
    expect([...scores]).toEqual([0.5, -0.75, 0, 2]);
  });

  it('are refused for a number of labels that cannot be taken four at a time', () => {
    expect(() => sparseWeights(features, new Float32Array(9), 3)).toThrow(RangeError);
  });
});

describe('templates', () => {
  const word = Int32Array.from(['a', 'b', 'c', 'a', 'b'], hashString);
  const features = (templates: string[], start: number, end: number): number[] => {
    const hashes = new Int32Array((end - start) * templates.length);
    extractFeatures(bindTemplates(parseTemplates(templates, ['word']), { word }), start, end, hashes);
    return [...hashes];
  };

  it('give the same feature for the same words', () => {
    const [, second, , , fifth] = features(['word-1 word0'], 0, 5);
    expect(fifth).toBe(second);
  });

  it('give different features for different templates', () => {
    const [one, other] = features(['word0', 'word1'], 3, 5);
    expect(one).not.toBe(other);
  });

  it('do not look beyond the range', () => {
    const [first] = features(['word-1'], 0, 1);
    const [afterC] = features(['word-1'], 3, 4);
    expect(afterC).toBe(first);
  });

  it.each([['wörd0'], ['word'], ['tag0'], ['']])('"%s" is refused', (template) => {
    expect(() => parseTemplates([template], ['word'])).toThrow(SyntaxError);
  });
});

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
