/** The picture that goes with a link to a story or an actor (Open Graph): a title, a telling quotation, its speaker. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import newsreader from './fonts/newsreader.woff?inline';
import newsreaderExtended from './fonts/newsreader-extended.woff?inline';
import publicSans from './fonts/public-sans.woff?inline';
import publicSansExtended from './fonts/public-sans-extended.woff?inline';
import { pictureMarkup } from './picture-markup.ts';
import type { PictureWords } from './picture-words.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 };

/** The typefaces as data addresses. */
export const FONT_FILES: readonly string[] = [newsreader, newsreaderExtended, publicSans, publicSansExtended];

/** A data address, as Vite gives a file that it takes in. */
function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const FONTS = [
  { name: 'Newsreader', weight: 500 as const, data: bytesOf(newsreader) },
  { name: 'Newsreader Extended', weight: 500 as const, data: bytesOf(newsreaderExtended) },
  { name: 'Public Sans', weight: 400 as const, data: bytesOf(publicSans) },
  { name: 'Public Sans Extended', weight: 400 as const, data: bytesOf(publicSansExtended) },
];

/** @returns a PNG */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const svg = await satori(pictureMarkup(words), { ...PICTURE_SIZE, fonts: FONTS });
  // All letters are drawn as shapes: no font of the machine has a say.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
