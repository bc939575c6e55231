/** The reading stage: cuts a text into paragraphs, sentences and tagged tokens, and finds its quotations. */
import type { AnalyzeOptions } from '../analyze.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { Document, Paragraph, Quotation, Sentence, Token } from '../document.ts';
import type { Span } from '../schema.ts';
import { introducedAcronyms, withoutAcronyms } from './acronyms.ts';
import { alignTokens } from './align.ts';
import { datelineEnd } from './datelines.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { respelt } from './respelling.ts';
import { closingMarks, mendSentenceStarts } from './sentences.ts';
import { tagParagraph } from './tagger.ts';

const PLAIN_CAPITALS = /^[A-Z]+$/u;

/** @throws RangeError where `options.published` is not a day of the calendar */
export function readDocument(text: string, options: AnalyzeOptions): Document {
  dayNumber(options.published);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const quotations: Quotation[] = [];
  const acronyms = introducedAcronyms(text);
  for (const range of findParagraphs(text, options.headings)) {
    const firstSentence = sentences.length;
    const found = findQuotations(text, range);
    const { words, starts } = readParagraph(text, range, acronyms);
    const mended = startsBehind(
      words,
      range.start + datelineEnd(text.slice(range.start, range.end)),
      mendSentenceStarts(words, starts, closingMarks(found)),
    );
    mended.forEach((start, position) => {
      const members = words.slice(start, mended[position + 1] ?? words.length);
      const first = members[0];
      const last = members.at(-1);
      if (!first || !last) return;
      const firstToken = tokens.length;
      for (const word of members) tokens.push({ ...word, index: tokens.length, sentence: sentences.length });
      const endToken = tokens.length;
      sentences.push({ start: first.start, end: last.end, firstToken, endToken, paragraph: paragraphs.length });
    });
    quotations.push(...found);
    paragraphs.push({ ...range, firstSentence, endSentence: sentences.length });
  }
  const { published, cast = [] } = options;
  return { text, published, cast, paragraphs, sentences, tokens, quotations };
}

/** Sentence starts, with one at an offset behind a dateline, which is a sentence of its own, whatever stands in it. */
function startsBehind(words: readonly Token[], offset: number, starts: readonly number[]): number[] {
  const behind = words.findIndex(({ start }) => start >= offset);
  return behind <= 0 ? [...starts] : [0, behind, ...starts.filter((start) => start > behind)];
}

/** The tokens of one paragraph and where the tagger starts its sentences; `index` and `sentence` are still to come. */
function readParagraph(text: string, range: Span, acronyms: ReadonlySet<string>): { words: Token[]; starts: number[] } {
  const paragraph = respelt(withoutAcronyms(text.slice(range.start, range.end), acronyms));
  const tagged = tagParagraph(paragraph);
  const spans = alignTokens(
    paragraph,
    tagged.flat().map((token) => token.text),
    range.start,
  );
  const words: Token[] = [];
  const starts: number[] = [];
  let next = 0;
  for (const sentence of tagged) {
    starts.push(words.length);
    for (const { text: respelled, pos, lemma } of sentence) {
      const span = spans[next];
      next += 1;
      if (!span) continue;
      const word = text.slice(span.start, span.end);
      // the WHO is no "who": only an acronym is respelt where it is plain letters
      const isAcronym = word !== respelled && PLAIN_CAPITALS.test(word);
      const lower = isAcronym ? word : word.toLowerCase().replaceAll('’', "'");
      const known = word === respelled ? lemma : lower;
      words.push({ ...span, text: word, lower, lemma: known, pos, index: -1, sentence: -1 });
    }
  }
  return { words, starts };
}
