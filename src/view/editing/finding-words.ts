/** The fewest words by which a correction finds its place again, and no other. */
import type { Span } from '../../analysis/schema.ts';
import { isSameSpan } from '../../analysis/spans.ts';
import { elided } from '../../analysis/text/elided.ts';
import { place } from '../../remark/corrections/place.ts';

export interface FindingWords {
  words: string;
  before?: string;
  after?: string;
}

/** Neighbours on each side, in words, that are tried. */
const MOST_NEIGHBOURS = 12;

/**
 * @param block the block of prose that a correction below it would search
 * @returns null where nothing tells these words from others
 */
export function wordsThatFind(text: string, span: Span, block: Span): FindingWords | null {
  const found = (candidate: FindingWords): boolean => {
    const placed = place(text, candidate.words, block, candidate);
    return 'span' in placed && isSameSpan(placed.span, span);
  };
  const whole = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  const short = elided(whole);
  if (short !== whole && found({ words: short })) return { words: short };
  return (
    neighbourhoods(text, span, block)
      .map((around) => ({ words: whole, ...around }))
      .find(found) ?? null
  );
}

/** None, then more and more words before, after, and on both sides. */
function neighbourhoods(text: string, span: Span, block: Span): Omit<FindingWords, 'words'>[] {
  const left = wordsOf(text.slice(block.start, span.start));
  const right = wordsOf(text.slice(span.end, block.end));
  const all: Omit<FindingWords, 'words'>[] = [{}];
  for (let count = 1; count <= MOST_NEIGHBOURS; count += 1) {
    const before = left.slice(-count).join(' ');
    const after = right.slice(0, count).join(' ');
    if (before !== '') all.push({ before });
    if (after !== '') all.push({ after });
    if (before !== '' && after !== '') all.push({ before, after });
  }
  return all;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
