/** The layout of a picture as satori takes it: boxes with styles, in the colours of the site's light theme. */
import { SITE_NAME } from './masthead.ts';
import type { PictureWords } from './picture-words.ts';

export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}

/** As in `src/styles/theme.css`. */
const PAPER = '#fdfcf8';
const INK = '#1b1a17';
const SOFT = '#5c574d';
const QUOTE = '#1b4f9c';
const QUOTE_TINT = '#e5eefb';

const TEXT = 'Newsreader, "Newsreader Extended"';
const SMALL = '"Public Sans", "Public Sans Extended"';

/** Letters up to which a title has its full size. */
const LONG_TITLE = 60;
const LONG_QUOTE = 150;

export function pictureMarkup({ kicker, title, quote, summary }: PictureWords): Box {
  const below = quote
    ? quoteBox(quote)
    : summary !== null
      ? [lines(summary, 3, { fontSize: 36, lineHeight: 1.35, color: SOFT, fontFamily: TEXT })]
      : [];
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '44px 64px 52px',
      background: PAPER,
      color: INK,
      fontFamily: SMALL,
    },
    [
      box(
        {
          justifyContent: 'space-between',
          alignItems: 'baseline',
          paddingBottom: 14,
          borderBottom: `3px solid ${INK}`,
        },
        [text(SITE_NAME, { fontFamily: TEXT, fontSize: 36 }), text(kicker, { fontSize: 24, color: SOFT })],
      ),
      box({ marginTop: 34 }, [
        lines(title, 3, { fontFamily: TEXT, fontSize: title.length > LONG_TITLE ? 56 : 68, lineHeight: 1.1 }),
      ]),
      box({ flexGrow: 1 }, []),
      ...below,
    ],
  );
}

function quoteBox({ words, speaker }: { words: string; speaker: string }): Box[] {
  const fontSize = words.length > LONG_QUOTE ? 31 : 36;
  return [
    box({ padding: '16px 24px 18px', background: QUOTE_TINT, borderBottom: `5px solid ${QUOTE}` }, [
      lines(words, 4, { fontFamily: TEXT, fontSize, lineHeight: 1.32 }),
    ]),
    box({ marginTop: 18 }, [lines(speaker, 1, { fontSize: 26, color: SOFT })]),
  ];
}

function box(style: Record<string, string | number>, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: Record<string, string | number>): Box {
  return { type: 'div', props: { style, children: words } };
}

/** Words cut off with dots where they take more lines. */
function lines(words: string, most: number, style: Record<string, string | number>): Box {
  return text(words, { ...style, display: 'block', lineClamp: most });
}
