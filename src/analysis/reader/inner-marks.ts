/**
 * What is said inside what somebody says: the words of each content are read once more, as a text of their own, and so on
 * inward, as long as something is found.
 */
import type { Document, Quotation } from '../document.ts';
import { ATTRIBUTION_LABELS, contentsIn } from './attribution-labels.ts';
import { documentSentences, layoutOf } from './page-layout.ts';
import type { Layout } from './page-layout.ts';
import { noMarks } from './reader.ts';
import type { Marks, Reader } from './reader.ts';
import type { SentenceRange, Stretch } from './windows.ts';

/** In fewer tokens nobody says that another says something. */
const LEAST_TOKENS = 5;

/** Reports within reports within reports: no text goes on further, and work stays in proportion. */
const DEEPEST = 3;

/** The marks of each level inward: those in the contents of the level before; nothing is marked elsewhere. */
export function innerMarks(document: Document, reader: Reader, outer: Uint8Array): Marks[] {
  const forms = document.tokens.map(({ text }) => text);
  const sentences = documentSentences(document);
  const levels: Marks[] = [];
  for (let labels = outer; levels.length < DEEPEST;) {
    const stretches = contentsIn(labels).map((stretch) => withoutMarks(forms, stretch));
    const ranges = sentencesIn(
      sentences,
      stretches.filter(({ first, end }) => end - first >= LEAST_TOKENS),
    );
    if (ranges.length === 0) break;
    const layout = layoutOf(document.tokens, quotationsWithin(document, stretches), ranges);
    const marks = noMarks(forms.length);
    const excerpt = excerptOf(forms, layout, ranges);
    takeMarks(marks, reader.mark(excerpt.forms, excerpt.layout, excerpt.sentences), excerpt.tokens);
    levels.push(marks);
    ({ labels } = marks);
  }
  return levels;
}

interface Excerpt {
  forms: string[];
  layout: Layout;
  sentences: SentenceRange[];
  /** For each of its tokens the document's, or -1 for a full stop that is added. */
  tokens: number[];
}

/** The pieces of sentences alone, each closed by a full stop, as whole sentences are. */
function excerptOf(forms: readonly string[], layout: Layout, pieces: readonly SentenceRange[]): Excerpt {
  const tokens: number[] = [];
  const sentences = pieces.map((piece): SentenceRange => {
    const first = tokens.length;
    for (let token = piece.first; token < piece.end; token += 1) tokens.push(token);
    if (!/^[.?!]/u.test(forms[piece.end - 1] ?? '')) tokens.push(-1);
    return { ...piece, first, end: tokens.length };
  });
  const pick = (numbers: Uint8Array): Uint8Array => Uint8Array.from(tokens, (token) => numbers[token] ?? 0);
  return {
    forms: tokens.map((token) => forms[token] ?? '.'),
    layout: { quotation: pick(layout.quotation), place: pick(layout.place) },
    sentences,
    tokens,
  };
}

function takeMarks(into: Marks, from: Marks, tokens: readonly number[]): void {
  tokens.forEach((token, at) => {
    if (token < 0) return;
    into.labels[token] = from.labels[at] ?? 0;
    into.odds.set(
      from.odds.subarray(at * ATTRIBUTION_LABELS, (at + 1) * ATTRIBUTION_LABELS),
      token * ATTRIBUTION_LABELS,
    );
  });
}

/** Without the quotation marks around it: to its speaker they are nobody's. */
function withoutMarks(forms: readonly string[], { first, end }: Stretch): Stretch {
  const isMark = (token: number): boolean => /^(?:["“”]|'')$/u.test(forms[token] ?? '');
  let [from, to] = [first, end];
  while (from < to && isMark(from)) from += 1;
  while (to > from && isMark(to - 1)) to -= 1;
  return { first: from, end: to };
}

/** The pieces of sentences that stand in the stretches; each stretch is a paragraph of its own, or several. */
function sentencesIn(sentences: readonly SentenceRange[], stretches: readonly Stretch[]): SentenceRange[] {
  const pieces: SentenceRange[] = [];
  let from = 0;
  let paragraph = 0;
  for (const { first, end } of stretches) {
    while ((sentences[from]?.end ?? Infinity) <= first) from += 1;
    paragraph += 1;
    for (let at = from; (sentences[at]?.first ?? Infinity) < end; at += 1) {
      const sentence = sentences[at];
      if (!sentence) break;
      if (at > from && sentence.paragraph !== sentences[at - 1]?.paragraph) paragraph += 1;
      pieces.push({ ...sentence, first: Math.max(first, sentence.first), end: Math.min(end, sentence.end), paragraph });
    }
  }
  return pieces;
}

/** Quotations that hold no more than a part of what is said. */
function quotationsWithin({ quotations, tokens }: Document, stretches: readonly Stretch[]): Quotation[] {
  const around = stretches.map(({ first, end }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  }));
  let at = 0;
  return quotations.filter((quotation) => {
    while (at < around.length && (around[at]?.end ?? 0) <= quotation.start) at += 1;
    const one = around[at];
    return one === undefined || quotation.start > one.start || quotation.end < one.end;
  });
}
