/** The picture that goes with a link to a story or an actor (Open Graph): a title, a telling quotation, its speaker. */
import { readFileSync } from 'node:fs';

import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import { pictureMarkup } from './picture-markup.ts';
import type { PictureWords } from './picture-words.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Beside this file, so that what is here runs in plain Node alone, in no bundle. */
const bytesOf = (file: string): Buffer => readFileSync(new URL(`./fonts/${file}.woff`, import.meta.url));

const FONTS = [
  { name: 'Newsreader', weight: 500 as const, data: bytesOf('newsreader') },
  { name: 'Newsreader Extended', weight: 500 as const, data: bytesOf('newsreader-extended') },
  { name: 'Public Sans', weight: 400 as const, data: bytesOf('public-sans') },
  { name: 'Public Sans Extended', weight: 400 as const, data: bytesOf('public-sans-extended') },
];

/** The typefaces, one after the other. */
export const FONT_BYTES = Buffer.concat(FONTS.map(({ data }) => data));

/** @returns a PNG */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const svg = await satori(pictureMarkup(words), { ...PICTURE_SIZE, fonts: FONTS });
  // All letters are drawn as shapes: no font of the machine has a say.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
