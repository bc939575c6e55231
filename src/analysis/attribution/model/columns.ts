/** What the tagger sees of each token, one integer a column; vocabulary.ts says how many values of each it knows. */
import type { Document } from '../../document.ts';
import type { WordTable } from '../../tagger/words.ts';
import { clauseColumns } from './clauses.ts';
import { placeColumns } from './places.ts';
import { quotationColumns } from './quotations.ts';
import { segmentColumns } from './segments.ts';
import { wordColumns } from './words.ts';

export const COLUMNS = [
  // words.ts
  'W',
  'P',
  'S',
  'A',
  'B',
  'C',
  'suf',
  'V',
  'speaker',
  // quotations.ts
  'Q',
  'beforeQuoteClass',
  'afterQuoteNext',
  'quoteLength',
  // places.ts
  'fromStart',
  'toEnd',
  'sentenceInParagraph',
  'paragraph',
  'paragraphKind',
  'sentenceKind',
  'previousSentenceKind',
  // clauses.ts
  'leftCueDistance',
  'leftCueClass',
  'leftCueBoundary',
  'link',
  'rightCueDistance',
  'rightCueClass',
  'rightCueBoundary',
  // segments.ts
  'segmentKind',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One value a token in each. */
export type TokenColumns = Record<Column, Int32Array>;

/** What is worked out once and read by several groups of columns: one value a token. */
export interface TokenKinds {
  /** Class of a verb of reporting or of "according", 0 elsewhere. */
  cue: Uint8Array;
  /** 1 for a verb or an auxiliary. */
  verb: Uint8Array;
  /** 1 for a punctuation mark that bounds a clause. */
  mark: Uint8Array;
}

/** The columns of a document's tokens; later groups read what earlier ones have written. */
export function columnsOf(document: Document, words: WordTable): TokenColumns {
  const { length } = document.tokens;
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(length)])) as TokenColumns;
  const kinds = wordColumns(document, words, columns);
  quotationColumns(document, columns);
  placeColumns(document, columns, kinds);
  for (const { firstToken, endToken } of document.sentences) {
    clauseColumns(document, columns, kinds, firstToken, endToken);
    segmentColumns(document, columns, kinds, firstToken, endToken);
  }
  return columns;
}

/** A distance in steps that widen: 0, 1, 2, 3, 4–5, 6–8, 9–14, 15–24, more. */
export function bucket(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 6) return 4;
  if (distance < 9) return 5;
  if (distance < 15) return 6;
  return distance < 25 ? 7 : 8;
}

/** The value of a column at a token; 0 beyond either end. */
export function at(column: Int32Array | Uint8Array, token: number): number {
  return column[token] ?? 0;
}
