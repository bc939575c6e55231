/** Which columns the tagger sees, and how many values of each it may know. */
import type { KnownTokens } from '../../tagger/recurrent-shape.ts';
import { vocabularyOf } from '../../tagger/vocabulary.ts';
import type { Vocabulary } from '../../tagger/vocabulary.ts';
import type { WordVectors } from '../../tagger/words.ts';
import { COLUMNS } from './columns.ts';
import type { Column } from './columns.ts';

export const SHOWN: readonly (readonly [column: Column, most: number])[] = [
  ['W', 2000],
  ['S', 99],
  ['Y', 300],
  ['Z', 800],
  ['V', 1000],
  ['B', 300],
  ['C', 1100],
  ['Q', 99],
  ['N', 99],
  ['H', 99],
  ['K', 99],
  ['X', 99],
  ['P', 99],
  ['I', 99],
  ['G', 99],
  ['D', 99],
  ['E', 300],
  ['M', 99],
  ['R', 99],
  ['T', 99],
];

/** A value must be met this often. */
const LEAST = 5;

const SHOWN_AT = SHOWN.map(([name]) => COLUMNS.indexOf(name));
const PLACE = COLUMNS.indexOf('place');

/** @param texts rows of `COLUMNS.length` integers each */
export function vocabularyFrom(texts: readonly Int32Array[]): Vocabulary {
  const columns = SHOWN.map(([name, most]) => {
    const counts = new Map<number, number>();
    for (const cells of texts) {
      for (let at = COLUMNS.indexOf(name); at < cells.length; at += COLUMNS.length) {
        const value = cells[at] ?? 0;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return { counts, most };
  });
  return vocabularyOf(columns, LEAST);
}

/** What the tagger is shown of a text's words. */
export function knownWords(cells: Int32Array, vocabulary: Vocabulary, vectors: WordVectors): KnownTokens {
  const length = cells.length / COLUMNS.length;
  const columns = SHOWN.length;
  const rows = new Int32Array(length * columns);
  const words = new Int32Array(length);
  for (let word = 0; word < length; word += 1) words[word] = cells[word * COLUMNS.length + PLACE] ?? -1;
  vocabulary.columns.forEach(({ other, rows: known }, index) => {
    const column = SHOWN_AT[index] ?? 0;
    for (let word = 0; word < length; word += 1)
      rows[word * columns + index] = known.get(cells[word * COLUMNS.length + column] ?? 0) ?? other;
  });
  return { rows, columns, words, vectors };
}
