/**
 * Stories ready for pages, kept by all that they are made of: the story, the analyser, the cast, and the site's base.
 * Astro's own store holds no more of a story than its key, since it reads and writes all entries as one text.
 */
import type { StoryData } from '../schema/story-data.ts';
import { cacheKey, openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import type { StoryInput, StorySetup } from './render-story.ts';

export interface KeyedStory extends StoryInput {
  key: string;
}

export const openStoryCache = (folder?: string): Cache => openCache('stories', folder);

/** @returns a function that gives the key of a story by its text */
export function storyKeys({ cast, digest, base }: StorySetup): (text: string) => string {
  const around = cacheKey(digest, base, JSON.stringify(cast));
  return (text) => cacheKey(around, text);
}

/** @returns null where the story isn't there */
export function readStoryData(cache: Cache, key: string): StoryData | null {
  const kept = cache.read(key);
  // Checked by its schema when it was written; the key names the schema's source, too.
  return kept === null ? null : (JSON.parse(kept) as StoryData);
}
