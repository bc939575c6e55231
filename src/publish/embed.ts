/** A statement for pages of others: a frame around its own small page, told as oEmbed (https://oembed.com). */
import { en } from '../strings/en.ts';
import type { Note } from '../view/statements/note.ts';
import { titleOf } from '../view/statements/title.ts';
import type { Story } from '../view/site.ts';
import { SITE_NAME, saidPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

/** Answer of an oEmbed provider, of the type "rich". */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  /** The frame. */
  html: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Seconds for which an answer is good. */
  cache_age: number;
}

const WIDTH = 600;
/** Of a frame: what stands around the words, and a line of them, which holds so many letters. */
const [AROUND, LINE, LETTERS] = [150, 34, 48];
const DAY_IN_SECONDS = 86_400;

export function embedOf(story: Story, note: Note, absolute: Absolute): OEmbed {
  const src = absolute(saidPath(story.id, note.address, 'embed/'));
  const height = AROUND + LINE * Math.ceil((note.said.length + 1) / LETTERS);
  const label = escaped(en.site.claims.embedded(note.who, SITE_NAME));
  return {
    version: '1.0',
    type: 'rich',
    provider_name: SITE_NAME,
    provider_url: absolute(''),
    title: titleOf(note),
    html: `<iframe src="${escaped(src)}" title="${label}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:${WIDTH}px"></iframe>`,
    width: WIDTH,
    height,
    cache_age: DAY_IN_SECONDS,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
