/** How a text is laid out, token by token: what stands in quotation marks, and where paragraphs and sentences begin. */
import { firstNotBefore } from '../halving.ts';
import type { Document, Quotation } from '../document.ts';
import type { Span } from '../schema.ts';
import type { SentenceRange } from './windows.ts';

export interface Layout {
  quotation: Uint8Array;
  place: Uint8Array;
}

/** At the beginning of what quotation marks enclose, inside, at its end; 0 stands for outside. */
const OPENS = 1;
const INSIDE = 2;
const CLOSES = 3;
/** Behind a mark that is never closed. */
const UNCLOSED = 4;

const BEGINS_SENTENCE = 1;
const BEGINS_PARAGRAPH = 2;
/** Added to the place of every token of a heading. */
const HEADING = 4;

/**
 * @param tokens of the whole text, in its order
 */
export function layoutOf(
  tokens: readonly Span[],
  quotations: readonly Quotation[],
  sentences: readonly SentenceRange[],
): Layout {
  const quotation = new Uint8Array(tokens.length);
  const place = new Uint8Array(tokens.length);
  for (const { start, end, closed } of quotations) {
    const first = firstNotBefore(tokens, (token) => token.end <= start);
    for (let token = first; token < tokens.length && (tokens[token]?.start ?? end) < end; token += 1) {
      const isLast = (tokens[token]?.end ?? 0) >= end;
      quotation[token] = token === first ? OPENS : !closed ? UNCLOSED : isLast ? CLOSES : INSIDE;
    }
  }
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.heading) place.fill(HEADING, sentence.first, sentence.end);
    const begins = sentence.paragraph === paragraph ? BEGINS_SENTENCE : BEGINS_PARAGRAPH;
    place[sentence.first] = (place[sentence.first] ?? 0) + begins;
    paragraph = sentence.paragraph;
  }
  return { quotation, place };
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
