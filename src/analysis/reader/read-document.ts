/** The reading of a text: its tokens, sentences and quotations, its trees, and what is marked in it. */
import type { AnalyzeOptions } from '../analyze.ts';
import type { Document } from '../document.ts';
import { readDocument } from '../text/read.ts';
import { treeOf } from '../tree/tree.ts';
import type { Tree } from '../tree/tree.ts';
import { committedReader } from './load.ts';
import { innerMarks } from './inner-marks.ts';
import { documentLayout, documentSentences } from './page-layout.ts';
import type { Marks, Reader, Readings } from './reader.ts';

/** A document with all that the reader says of its tokens. */
export interface ReadDocument extends Document {
  readings: Readings;
  /** What is marked inside what is said, level by level inward. */
  innerMarks: readonly Marks[];
  tree: Tree;
}

/** @throws RangeError where `options.published` is not a day of the calendar */
export function readText(text: string, options: AnalyzeOptions): ReadDocument {
  return withReadings(readDocument(text, options), committedReader());
}

export function withReadings(document: Document, reader: Reader): ReadDocument {
  const { tokens } = document;
  const forms = tokens.map((token) => token.text);
  const readings = reader.read(forms, documentLayout(document), documentSentences(document));
  const { pos, heads, relations } = readings;
  const sentences = document.sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
  const tree = treeOf({ forms, lemmas: tokens.map(({ lemma }) => lemma), pos, heads, relations, sentences });
  const tagged = tokens.map((token, index) => ({ ...token, pos: pos[index] ?? token.pos }));
  return {
    ...document,
    tokens: tagged,
    readings,
    innerMarks: innerMarks(document, reader, readings.marks.labels),
    tree,
  };
}
