/** Which values of which columns the tagger knows: each has an embedding, and so has, for each column, any other value. */
import type { ByteReader, ByteWriter } from '../../tagger/bytes.ts';
import type { KnownTokens } from '../../tagger/recurrent-shape.ts';
import type { WordKnowledge } from '../../tagger/words.ts';
import type { Column, TokenColumns } from './columns.ts';
import type { RuleColumn, RuleColumns } from './rule-columns.ts';

/** Each column that the tagger sees, and how many of its values it may know. */
export const SHOWN: readonly (readonly [column: Column | RuleColumn, most: number])[] = [
  ['W', 2000],
  ['suf', 300],
  ['P', 99],
  ['S', 60],
  ['A', 99],
  ['B', 300],
  ['C', 1100],
  ['V', 99],
  ['speaker', 99],
  ['Q', 99],
  ['quoteLength', 99],
  ['beforeQuoteClass', 150],
  ['afterQuoteNext', 150],
  ['fromStart', 99],
  ['toEnd', 99],
  ['sentenceInParagraph', 99],
  ['paragraph', 99],
  ['paragraphKind', 99],
  ['sentenceKind', 200],
  ['previousSentenceKind', 200],
  ['segmentKind', 200],
  ['leftCueClass', 99],
  ['leftCueDistance', 99],
  ['leftCueBoundary', 99],
  ['rightCueClass', 99],
  ['rightCueDistance', 99],
  ['rightCueBoundary', 99],
  ['link', 60],
  ['R', 99],
  ['inner', 99],
  ['alone', 99],
  ['trust', 99],
  ['rule', 100],
  ['ruleFrom', 99],
  ['ruleTo', 99],
  ['proposedBegins', 99],
  ['proposedEnds', 99],
  ['proposedCue', 99],
];

/** A value must be met this often. */
const LEAST = 20;

export type Columns = TokenColumns & RuleColumns;

export interface Vocabulary {
  /** For each column of `SHOWN`: the embedding of any other value, and those of the known ones. */
  columns: readonly { other: number; rows: ReadonlyMap<number, number> }[];
  /** Number of embeddings. */
  size: number;
}

/** The most frequent values; of those that are equally frequent, the lower ones. */
export function vocabularyOf(documents: readonly Columns[]): Vocabulary {
  return numbered(
    SHOWN.map(([name, most]) => {
      const counts = new Map<number, number>();
      for (const columns of documents)
        for (const value of columns[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [...counts]
        .filter(([, count]) => count >= LEAST)
        .sort(([one, often], [other, oftener]) => oftener - often || one - other)
        .slice(0, most)
        .map(([value]) => value)
        .sort((one, other) => one - other);
    }),
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

/** What the tagger is shown of a document's tokens. */
export function knownTokens(columns: Columns, vocabulary: Vocabulary, { row, vectors }: WordKnowledge): KnownTokens {
  const { length } = columns.W;
  const width = SHOWN.length;
  const rows = new Int32Array(length * width);
  SHOWN.forEach(([name], index) => {
    const values = columns[name];
    const known = vocabulary.columns[index];
    if (!known) return;
    for (let token = 0; token < length; token += 1) {
      rows[token * width + index] = known.rows.get(values[token] ?? 0) ?? known.other;
    }
  });
  return { rows, columns: width, words: columns.W.map(row), vectors };
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

export function readVocabulary(reader: ByteReader): Vocabulary {
  return numbered(
    SHOWN.map(() => {
      let value = 0;
      return Array.from({ length: reader.unsigned() }, () => {
        value += reader.signed();
        return value;
      });
    }),
  );
}
