/** Cuts a text into paragraphs: maximal runs of text between line breaks, white space at both ends left out. */
import type { Span } from '../schema.ts';

/** A line with something in it, without the white space around it: "  Two words  " -> "Two words" */
const LINE = /[^\s][^\n\r\u2028\u2029]*/gu;

/** A line this short, without a mark that ends a sentence, heads the text or a part of it. */
const LONGEST_HEADING_IN_CHARACTERS = 140;

/** "… a full stop.", "… she asked?”", "the following:" */
const ENDS_LIKE_A_SENTENCE = /[.!?…:;,]["'”’)\]]*$/u;

export interface ParagraphRange extends Span {
  heading: boolean;
}

/**
 * @param headings ranges known to be headings; where they are not given (plain text), a line at the very start
 *   that doesn't end like a sentence counts as one
 */
export function findParagraphs(text: string, headings?: readonly Span[]): ParagraphRange[] {
  const ranges: ParagraphRange[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0].trimEnd();
    const start = match.index;
    const end = start + line.length;
    const heading = headings
      ? headings.some((range) => range.start <= start && end <= range.end)
      : ranges.length === 0 && line.length <= LONGEST_HEADING_IN_CHARACTERS && !ENDS_LIKE_A_SENTENCE.test(line);
    ranges.push({ start, end, heading });
  }
  return ranges;
}
