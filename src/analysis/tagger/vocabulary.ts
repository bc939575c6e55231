/** Which values of which columns a tagger knows: each has an embedding, and so has, for each column, any other value. */
import type { ByteReader, ByteWriter } from './bytes.ts';

export interface Vocabulary {
  /** For each column: the embedding of any other value, and those of the known ones. */
  columns: readonly { other: number; rows: ReadonlyMap<number, number> }[];
  /** Number of embeddings. */
  size: number;
}

/** How often each value of a column was met. */
export type ValueCounts = ReadonlyMap<number, number>;

/**
 * The most frequent values of each column; of those that are equally frequent, the lower ones.
 * @param columns how often each value was met, and how many may be known
 * @param least a value must be met this often
 */
export function vocabularyOf(columns: readonly { counts: ValueCounts; most: number }[], least: number): Vocabulary {
  return numbered(
    columns.map(({ counts, most }) =>
      [...counts]
        .filter(([, count]) => count >= least)
        .sort(([one, often], [other, oftener]) => oftener - often || one - other)
        .slice(0, most)
        .map(([value]) => value)
        .sort((one, other) => one - other),
    ),
  );
}

function numbered(known: readonly (readonly number[])[]): Vocabulary {
  let size = 0;
  const columns = known.map((values) => {
    const other = size;
    size += 1 + values.length;
    return { other, rows: new Map(values.map((value, index) => [value, other + 1 + index])) };
  });
  return { columns, size };
}

/** Each column's values, ascending, by their differences. */
export function writeVocabulary(writer: ByteWriter, { columns }: Vocabulary): void {
  for (const { rows } of columns) {
    writer.unsigned(rows.size);
    let last = 0;
    for (const value of rows.keys()) {
      writer.signed(value - last);
      last = value;
    }
  }
}

/** @param columns how many there are */
export function readVocabulary(reader: ByteReader, columns: number): Vocabulary {
  return numbered(
    Array.from({ length: columns }, () => {
      let value = 0;
      return Array.from({ length: reader.unsigned() }, () => {
        value += reader.signed();
        return value;
      });
    }),
  );
}
