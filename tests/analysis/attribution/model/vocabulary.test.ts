import { describe, expect, test } from 'vitest';

import { ByteReader, ByteWriter } from '../../../../src/analysis/tagger/bytes.ts';
import { NO_VECTORS, wordTable } from '../../../../src/analysis/tagger/words.ts';
import { COLUMNS } from '../../../../src/analysis/attribution/model/columns.ts';
import { RULE_COLUMNS } from '../../../../src/analysis/attribution/model/rule-columns.ts';
import { knownTokens, SHOWN, vocabularyFrom } from '../../../../src/analysis/attribution/model/vocabulary.ts';
import type { Columns } from '../../../../src/analysis/attribution/model/vocabulary.ts';
import { readVocabulary, writeVocabulary } from '../../../../src/analysis/tagger/vocabulary.ts';

/** A document in which column P has the given values and every other column is 0. */
function withTags(tags: readonly number[]): Columns {
  const columns = Object.fromEntries([...COLUMNS, ...RULE_COLUMNS].map((name) => [name, new Int32Array(tags.length)]));
  columns.P = Int32Array.from(tags);
  return columns as Columns;
}

const NO_WORDS = { ...wordTable(new Int32Array(), []), vectors: NO_VECTORS };

const TAGS = [...new Array<number>(30).fill(5), ...new Array<number>(20).fill(-7), ...new Array<number>(19).fill(6)];
const P = SHOWN.findIndex(([name]) => name === 'P');

describe('the vocabulary', () => {
  const vocabulary = vocabularyFrom([withTags(TAGS.slice(0, 40)), withTags(TAGS.slice(40))]);

  test('knows the values that several articles together have often enough', () => {
    expect([...(vocabulary.columns[P]?.rows.keys() ?? [])]).toEqual([-7, 5]);
    // each column has one embedding for what it doesn't know; every other column knows the value 0
    expect(vocabulary.size).toBe(2 * SHOWN.length + 1);
  });

  test('gives each value of each column an embedding of its own, and all unknown ones the same', () => {
    const { rows, columns } = knownTokens(withTags([5, -7, 6, 99]), vocabulary, NO_WORDS);
    const tags = [0, 1, 2, 3].map((token) => rows[token * columns + P]);
    expect(new Set(tags).size).toBe(3);
    expect(tags[2]).toBe(tags[3]);
    expect(new Set(rows.subarray(0, columns)).size).toBe(SHOWN.length);
    expect(Math.max(...rows)).toBeLessThan(vocabulary.size);
  });

  test('reads as it was written', () => {
    const writer = new ByteWriter();
    writeVocabulary(writer, vocabulary);
    expect(readVocabulary(new ByteReader(writer.bytes()), SHOWN.length)).toEqual(vocabulary);
  });
});
