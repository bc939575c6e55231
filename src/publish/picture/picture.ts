/** The picture that goes with a link to a story or an actor (Open Graph): a title, a telling quotation, its speaker. */
import { openCanvas } from './canvas.ts';
import type { Canvas, Ink } from './canvas.ts';
import { PICTURE_COLOURS } from './colours.ts';
import { letteringOf } from './lettering.ts';
import type { Lettering } from './lettering.ts';
import { linesOf, widthOf } from './lines.ts';
import type { Line } from './lines.ts';
import { colourOf } from './png.ts';
import { openTypeface } from './typeface.ts';
import type { PictureWords } from './words.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 };

const PAPER = colourOf(PICTURE_COLOURS.paper);
const DARK = colourOf(PICTURE_COLOURS.ink);
const QUOTE = colourOf(PICTURE_COLOURS.quote);
const QUOTE_TINT = colourOf(PICTURE_COLOURS['quote-tint']);
const INK: Ink = { colour: DARK, ground: PAPER };
const SOFT: Ink = { colour: colourOf(PICTURE_COLOURS.soft), ground: PAPER };
const QUOTED: Ink = { colour: DARK, ground: QUOTE_TINT };

const newsreader = openTypeface('newsreader', 'newsreader-extended');
const publicSans = openTypeface('public-sans', 'public-sans-extended');

/** Letters up to which a title or a quotation has its full size. */
const LONG_TITLE = 60;
const LONG_QUOTE = 150;

const NAME = letteringOf(newsreader, 36);
const KICKER = letteringOf(publicSans, 24);
const TITLE = { full: letteringOf(newsreader, 68), long: letteringOf(newsreader, 56) };
const QUOTATION = { full: letteringOf(newsreader, 36), long: letteringOf(newsreader, 31) };
const SPEAKER = letteringOf(publicSans, 26);

/** In pixels: the margins of the picture, and its head. */
const MARGIN = { side: 64, top: 44, bottom: 52 };
const RULE = { space: 14, height: 3 };
const TITLE_SPACE = 34;
const KICKER_SPACE = 24;
/** Of the box around a quotation. */
const BOX = { side: 24, top: 16, bottom: 18, rule: 5, space: 18 };

/** Lines of text that stand below each other. */
interface Block {
  lines: Line[];
  lettering: Lettering;
  ink: Ink;
  /** Of a line, in ems. */
  lineHeight: number;
}

const WIDTH = PICTURE_SIZE.width - 2 * MARGIN.side;

/** @returns a PNG */
export function drawPicture({ site, kicker, title, quote, summary }: PictureWords): Buffer {
  const canvas = openCanvas(PICTURE_SIZE.width, PICTURE_SIZE.height, [INK, SOFT, QUOTED], [QUOTE]);
  const headEnd = drawHead(canvas, site, kicker);
  const titleLettering = title.length > LONG_TITLE ? TITLE.long : TITLE.full;
  const titleEnd = writeBlock(
    canvas,
    { ...blockOf(title, titleLettering, WIDTH, 3), ink: INK, lineHeight: 1.1 },
    MARGIN.side,
    headEnd + TITLE_SPACE,
  );
  if (quote) drawQuote(canvas, quote, titleEnd);
  else if (summary !== null) {
    const block: Block = { ...blockOf(summary, QUOTATION.full, WIDTH, 3), ink: SOFT, lineHeight: 1.35 };
    writeBlock(canvas, block, MARGIN.side, Math.max(titleEnd, PICTURE_SIZE.height - MARGIN.bottom - heightOf(block)));
  }
  return canvas.png();
}

/** @returns where it ends */
function drawHead(canvas: Canvas, site: string, kicker: string): number {
  const baseline = MARGIN.top + NAME.typeface.ascent * NAME.size;
  const [name = []] = linesOf(site, NAME.typeface, Infinity, 1);
  canvas.write(name, MARGIN.side, baseline, NAME, INK);
  const room = WIDTH - widthOf(name) * NAME.size - KICKER_SPACE;
  const [line = []] = linesOf(kicker, KICKER.typeface, room / KICKER.size, 1);
  canvas.write(line, MARGIN.side + WIDTH - widthOf(line) * KICKER.size, baseline, KICKER, SOFT);
  const top = Math.round(MARGIN.top + naturalHeight(NAME) + RULE.space);
  canvas.fill({ left: MARGIN.side, top, width: WIDTH, height: RULE.height }, DARK);
  return top + RULE.height;
}

/** At the foot of the picture, or as far below it as the title takes. */
function drawQuote(canvas: Canvas, { words, speaker }: { words: string; speaker: string }, titleEnd: number): void {
  const lettering = words.length > LONG_QUOTE ? QUOTATION.long : QUOTATION.full;
  const said: Block = { ...blockOf(words, lettering, WIDTH - 2 * BOX.side, 4), ink: QUOTED, lineHeight: 1.32 };
  const who: Block = {
    ...blockOf(speaker, SPEAKER, WIDTH, 1),
    ink: SOFT,
    lineHeight: naturalHeight(SPEAKER) / SPEAKER.size,
  };
  const height = Math.round(BOX.top + heightOf(said) + BOX.bottom);
  const foot = PICTURE_SIZE.height - MARGIN.bottom - naturalHeight(SPEAKER) - BOX.space - BOX.rule;
  const top = Math.max(Math.ceil(titleEnd), Math.round(foot - height));
  canvas.fill({ left: MARGIN.side, top, width: WIDTH, height }, QUOTE_TINT);
  canvas.fill({ left: MARGIN.side, top: top + height, width: WIDTH, height: BOX.rule }, QUOTE);
  writeBlock(canvas, said, MARGIN.side + BOX.side, top + BOX.top);
  writeBlock(canvas, who, MARGIN.side, top + height + BOX.rule + BOX.space);
}

function blockOf(words: string, lettering: Lettering, width: number, most: number): Pick<Block, 'lines' | 'lettering'> {
  return { lines: linesOf(words, lettering.typeface, width / lettering.size, most), lettering };
}

/** @returns where it ends */
function writeBlock(canvas: Canvas, block: Block, left: number, top: number): number {
  const { lines, lettering, ink, lineHeight } = block;
  const { ascent, descent } = lettering.typeface;
  // A line's letters stand in its middle.
  const above = (lineHeight - ascent - descent) / 2 + ascent;
  for (const [index, line] of lines.entries()) {
    canvas.write(line, left, top + (index * lineHeight + above) * lettering.size, lettering, ink);
  }
  return top + heightOf(block);
}

const heightOf = ({ lines, lettering, lineHeight }: Block): number => lines.length * lineHeight * lettering.size;

/** Of a line that is no taller than its typeface. */
const naturalHeight = ({ typeface: { ascent, descent }, size }: Lettering): number => (ascent + descent) * size;
