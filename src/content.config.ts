/** Astro's collections. Pages get at them through `stories.ts` alone. */
import { defineCollection } from 'astro:content';

import { castLoader, storyLoader } from './loader.ts';
import { actorEntrySchema } from './schema/actor.ts';
import { storyDataSchema } from './schema/story-data.ts';

/** SOURCELINE_STORIES and SOURCELINE_ACTORS, folders relative to the project, stand in for those in `content`. */
export const collections = {
  stories: defineCollection({ loader: storyLoader(process.env.SOURCELINE_STORIES), schema: storyDataSchema }),
  actors: defineCollection({ loader: castLoader(process.env.SOURCELINE_ACTORS), schema: actorEntrySchema }),
};
