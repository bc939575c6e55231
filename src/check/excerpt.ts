/** Words of a text, short enough for a message. */
import type { Span } from '../analysis/schema.ts';

const LONGEST = 60;

/** With an ellipsis where they are cut, which is never inside a word. */
export function excerpt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
