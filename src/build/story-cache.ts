/**
 * Stories ready for pages, kept by all that they are made of: the story, the analyser, the cast, and the site's base.
 * Astro's own store holds no more of a story than its key, since it reads and writes all entries as one text.
 */
import type { StoryData } from '../schema/story-data.ts';
import { given } from '../settings/given.ts';
import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import type { StoryInput, StorySetup } from './render-story.ts';

export interface KeyedStory extends StoryInput {
  key: string;
}

export const openStoryCache = (folder?: string): Cache => openCache('stories', folder);

/** @returns a function that gives the key of a story by its text */
export function storyKeys({ cast, digest, base }: StorySetup): (text: string) => string {
  const around = cacheKey(digest, base, JSON.stringify(cast), JSON.stringify(given()?.words ?? {}));
  return (text) => cacheKey(around, text);
}

/** Of a story that somebody works on and that is unfit for readers: no build looks there. */
export const unfitKey = (key: string): string => cacheKey('unfit', key);

/** A story as the cache has it: in one line all but its blocks, and in a second one these. */
export function storyText({ blocks, ...data }: StoryData): string {
  return `${JSON.stringify(data)}\n${JSON.stringify(blocks)}`;
}

/**
 * Its blocks are read when they are asked for: half of a story, which of an archive few pages need.
 * @returns null where the story isn't there
 */
export function readStoryData(cache: Cache, key: string): StoryData | null {
  const kept = cache.read(key);
  if (kept === null) return null;
  const readBlocks = (): StoryData['blocks'] => {
    const again = cache.read(key);
    if (again === null) throw new Error('a story is gone from the cache: start once more');
    return JSON.parse(again.slice(again.indexOf('\n') + 1)) as StoryData['blocks'];
  };
  // Checked by its schema when it was written; the key names the schema's source, too.
  const data = JSON.parse(kept.slice(0, kept.indexOf('\n'))) as Omit<StoryData, 'blocks'>;
  return Object.defineProperty(data, 'blocks', { enumerable: true, get: readBlocks }) as StoryData;
}
