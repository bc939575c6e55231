/** Astro's collections. Pages get at them through `stories.ts` alone. */
import { defineCollection } from 'astro:content';

import { castLoader, storyLoader } from './loader.ts';
import { actorEntrySchema } from './schema/actor.ts';
import { storyDataSchema } from './schema/story-data.ts';

/** SOURCELINE_STORIES, a folder relative to the project, stands in for `content/stories`. */
export const collections = {
  stories: defineCollection({ loader: storyLoader(process.env.SOURCELINE_STORIES), schema: storyDataSchema }),
  actors: defineCollection({ loader: castLoader(), schema: actorEntrySchema }),
};
