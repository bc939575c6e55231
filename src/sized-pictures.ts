/** The pictures of a story in the sizes and the format in which readers get them, made by Astro. */
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

import type { StoryPicture } from './build/story-pictures.ts';

/** A picture's attributes, but for the words that the editor wrote. */
type Attributes = Element['properties'];

/** By the address that stands in the story's blocks. */
export type SizedPictures = ReadonlyMap<string, Attributes>;

/** Of the article's column at its widest, in pixels of the page: `--container-measure`. */
const COLUMN = 568;

/** For screens of one, two and three dots to a pixel of the page, and for phones. */
const WIDTHS = [400, COLUMN, 800, 2 * COLUMN, 3 * COLUMN];

/** Drawings have any size, and what moves would stand still. */
const AS_THEY_ARE = /\.(?:gif|svg)(?:[?#]|$)/iu;

export type ImportedPicture = Omit<StoryPicture, 'image'> & { image: ImageMetadata };

export async function sizedPictures(pictures: readonly ImportedPicture[]): Promise<SizedPictures> {
  return new Map(
    await Promise.all(
      pictures.map(async (picture, index): Promise<[string, Attributes]> => {
        const haste = index === 0 ? {} : { loading: 'lazy' };
        return [picture.src, { ...(await attributesOf(picture)), decoding: 'async', ...haste }];
      }),
    ),
  );
}

async function attributesOf({ src, image, width, height }: ImportedPicture): Promise<Attributes> {
  // Whoever asks an imported picture for its address lets the original be published beside its copies.
  if (AS_THEY_ARE.test(src)) return { src: src.startsWith('/') ? src : plain(image.src), width, height };
  const shown = Math.min(width, 2 * COLUMN);
  const widths = [...WIDTHS.filter((one) => one < width), ...(width <= 3 * COLUMN ? [width] : [])];
  const made = await getImage({ src: image, width: shown, widths, layout: 'none' });
  return {
    src: plain(made.src),
    ...(widths.length > 1 && {
      srcSet: made.srcSet.values.map(({ url, descriptor = '' }) => `${plain(url)} ${descriptor}`).join(', '),
      sizes: `(min-width: ${COLUMN}px) ${COLUMN}px, 100vw`,
    }),
    width: shown,
    height: Math.round((shown * height) / width),
  };
}

/** With no space in it, which would end it: Astro calls a copy after the file. */
const plain = (address: string): string => address.replaceAll(' ', '%20');

/** @param html of a block of the story */
export function withPictures(html: string, pictures: SizedPictures): string {
  if (!html.includes('<img')) return html;
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', ({ tagName, properties }) => {
    const sized = tagName === 'img' ? pictures.get(String(properties.src)) : undefined;
    if (sized) Object.assign(properties, sized, ownSize(properties, sized));
  });
  return toHtml(tree);
}

/** An editor who writes HTML may have said how wide the picture is to be; how high, follows from that. */
function ownSize({ width }: Attributes, sized: Attributes): Attributes {
  const own = Number(width);
  if (!(own > 0)) return {};
  const height = Math.round((own * Number(sized.height)) / Number(sized.width));
  return { width: own, height, ...(sized.srcSet && { sizes: `${own}px` }) };
}
