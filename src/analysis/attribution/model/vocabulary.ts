/** Which columns the tagger sees, and how many values of each it may know. */
import type { KnownTokens } from '../../tagger/recurrent-shape.ts';
import { vocabularyOf } from '../../tagger/vocabulary.ts';
import type { Vocabulary } from '../../tagger/vocabulary.ts';
import type { WordKnowledge } from '../../tagger/words.ts';
import type { Column, TokenColumns } from './columns.ts';
import type { RuleColumn, RuleColumns } from './rule-columns.ts';

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

/** The vocabulary of the columns of `SHOWN`, in their order. */
export function vocabularyFrom(documents: readonly Columns[]): Vocabulary {
  const columns = SHOWN.map(([name, most]) => {
    const counts = new Map<number, number>();
    for (const document of documents)
      for (const value of document[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return { counts, most };
  });
  return vocabularyOf(columns, LEAST);
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
