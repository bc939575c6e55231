/** Cuts a shaped text into lines. */
import type { Glyph, Typeface } from './typeface.ts';

export type Line = readonly Glyph[];

const DOTS = '…';

/** After these a line may end inside a word: "well-/known", an address at its slashes. */
const HYPHEN = /[-–—/]/u;

const SPACE = ' ';

const CONTROL = /\p{Cc}+/gu;

/**
 * @param room how wide a line may be, in ems
 * @param most lines; where the text takes more, the last ends in dots
 */
export function linesOf(words: string, typeface: Typeface, room: number, most: number): Line[] {
  // A line may end at a plain space, and at no other.
  const text = words
    .normalize('NFC')
    .replaceAll(/[ \t\r\n]+/gu, SPACE)
    .replaceAll(CONTROL, '')
    .trim();
  let rest: Line = typeface.shape(text);
  const lines: Line[] = [];
  while (rest.length > 0) {
    const isLast = lines.length + 1 === most;
    const end = endOfLine(rest, text, room);
    if (end === rest.length || !isLast) lines.push(withoutSpace(rest.slice(0, end), text));
    else {
      const dots = typeface.shape(DOTS);
      const cut = endOfLine(rest, text, room - widthOf(dots));
      lines.push([...withoutSpace(rest.slice(0, cut), text), ...dots]);
    }
    if (isLast) break;
    rest = rest.slice(end);
  }
  return lines;
}

/** In ems. */
export const widthOf = (line: Line): number => line.reduce((sum, { advance }) => sum + advance, 0);

/** How many glyphs go on a line: whole words, or as much of a long one as there is room for. */
function endOfLine(glyphs: Line, text: string, room: number): number {
  let width = 0;
  let [wordEnd, letterEnd] = [0, 0];
  for (const [index, { at, advance }] of glyphs.entries()) {
    if (index > 0 && mayEndBefore(text, at)) wordEnd = index;
    if (index > 0 && at !== glyphs[index - 1]?.at) letterEnd = index;
    width += advance;
    if (width > room && text[at] !== SPACE) return wordEnd || letterEnd || 1;
  }
  return glyphs.length;
}

function mayEndBefore(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  return after !== SPACE && (before === SPACE || (HYPHEN.test(before) && !HYPHEN.test(after)));
}

function withoutSpace(glyphs: Line, text: string): Line {
  const last = glyphs.findLastIndex(({ at }) => text[at] !== SPACE);
  return glyphs.slice(0, last + 1);
}
