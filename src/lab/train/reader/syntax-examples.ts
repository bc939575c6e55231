/** Sentences with gold trees, as the reader learns from them. */
import type { Columns } from '../../../analysis/reader/columns.ts';
import { layoutOf } from '../../../analysis/reader/page-layout.ts';
import { PARTS_OF_SPEECH } from '../../../analysis/reader/parts-of-speech.ts';
import { relationNumber } from '../../../analysis/reader/relations.ts';
import type { SentenceRange } from '../../../analysis/reader/windows.ts';
import type { Quotation } from '../../../analysis/document.ts';
import type { Span } from '../../../analysis/schema.ts';
import { findQuotations } from '../../../analysis/text/quotations.ts';
import type { ConlluSentence } from '../../corpora/conllu.ts';
import type { Example } from './example.ts';

/** What stands between paragraphs of a text. */
const BREAK = '\n\n';

/** A text put together from the words of its sentences, so that it can be laid out as any other. */
export interface Assembled {
  forms: string[];
  spans: Span[];
  sentences: SentenceRange[];
  quotations: Quotation[];
}

/** @param sentences of one document */
export function assemble(sentences: readonly ConlluSentence[]): Assembled {
  const forms: string[] = [];
  const spans: Span[] = [];
  const ranges: SentenceRange[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const begins = !last || sentence.newParagraph;
    if (last && begins) text = text.trimEnd() + BREAK;
    const start = text.length;
    const first = forms.length;
    for (const { form, spaceAfter } of sentence.words) {
      spans.push({ start: text.length, end: text.length + form.length });
      forms.push(form);
      text += spaceAfter ? `${form} ` : form;
    }
    if (begins) paragraphs.push({ start, end: text.length });
    else last.end = text.length;
    ranges.push({ first, end: forms.length, paragraph: paragraphs.length - 1, heading: false });
  }
  return { forms, spans, sentences: ranges, quotations: paragraphs.flatMap((range) => findQuotations(text, range)) };
}

/** The documents that sentences make up. */
export function documentsOf(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.newDocument || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** @param sentences of one document */
export function syntaxExample(sentences: readonly ConlluSentence[], columns: Columns): Example {
  const { forms, spans, sentences: ranges, quotations } = assemble(sentences);
  const words = sentences.flatMap((sentence) => sentence.words);
  const heads = new Int32Array(forms.length);
  let first = 0;
  for (const sentence of sentences) {
    sentence.words.forEach(({ head }, position) => {
      heads[first + position] = head === 0 ? -1 : first + head - 1;
    });
    first += sentence.words.length;
  }
  return {
    known: columns.of(forms, layoutOf(spans, quotations, ranges)),
    sentences: ranges,
    syntax: {
      pos: Uint8Array.from(words, ({ pos }) =>
        Math.max(
          0,
          PARTS_OF_SPEECH.findIndex((other) => other === pos),
        ),
      ),
      heads,
      relations: Uint8Array.from(words, ({ relation }) => relationNumber(relation)),
    },
  };
}
