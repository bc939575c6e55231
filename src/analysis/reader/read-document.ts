/** The reading of a text: its tokens, sentences and quotations, its trees, and what is marked in it. */
import type { AnalyzeOptions } from '../analyze.ts';
import type { Document } from '../document.ts';
import { readDocument } from '../text/read.ts';
import { treeOf } from '../tree/tree.ts';
import type { Tree } from '../tree/tree.ts';
import { committedReader } from './load.ts';
import { layoutOf } from './page-layout.ts';
import type { Layout } from './page-layout.ts';
import type { Reader, Readings } from './reader.ts';
import type { SentenceRange } from './windows.ts';

/** A document with all that the reader says of its tokens. */
export interface ReadDocument extends Document {
  readings: Readings;
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
  return { ...document, readings, tree };
}

/** How a document's tokens lie in sentences and paragraphs, as the reader takes them. */
export function documentSentences({ sentences, paragraphs }: Document): SentenceRange[] {
  return sentences.map(({ firstToken, endToken, paragraph }) => ({
    first: firstToken,
    end: endToken,
    paragraph,
    heading: paragraphs[paragraph]?.heading ?? false,
  }));
}

export function documentLayout(document: Document): Layout {
  return layoutOf(document.tokens, document.quotations, documentSentences(document));
}
