/** What a statement quotes word for word. */
import type { Analysis, Attribution } from '../analysis/schema.ts';
import { findQuotations } from '../analysis/text/quotations.ts';
import { wordsIn } from './words.ts';

/** A story's own cut ("…") or word ("[the centre]"): what stands before and after are two pieces. */
const CUT = /\[[^\]]*\]|…|\.\s?\.\s?\./gu;

/** The words between quotation marks, piece by piece, in small letters. */
export const quotedIn = (analysis: Pick<Analysis, 'text'>, attribution: Attribution): string[][] =>
  piecesQuotedIn(analysis, attribution).map((piece) => wordsIn(piece).map((word) => word.text));

/**
 * The same as they stand in the text. A quotation without marks, as in an interview or set apart, is quoted in full.
 * @returns none that has no word
 */
export function piecesQuotedIn({ text }: Pick<Analysis, 'text'>, { content, form }: Attribution): string[] {
  if (form === 'indirect') return [];
  const marked = content.flatMap((span) =>
    paragraphsOf(text, span.start, span.end).flatMap((paragraph) =>
      findQuotations(text, paragraph).map(({ inner }) => text.slice(inner.start, inner.end)),
    ),
  );
  const quoted =
    marked.length > 0 || form === 'mixed' ? marked : content.map(({ start, end }) => text.slice(start, end));
  return quoted.flatMap((words) => words.split(CUT)).filter((piece) => wordsIn(piece).length > 0);
}

function paragraphsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
