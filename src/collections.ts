/** Stories and cast as Astro's collections, which a project names in its `src/content.config.ts`. Pages get at them through `stories.ts` alone. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';

import { contentFolders } from './build/settings.ts';
import { castLoader, storyLoader } from './loader.ts';
import { actorEntrySchema } from './schema/actor.ts';

const { stories, actors } = contentFolders();

export const collections = {
  stories: defineCollection({
    loader: storyLoader({ stories, actors }),
    schema: ({ image }) =>
      z.object({
        key: z.string(),
        fileLength: z.int().positive(),
        problems: z.array(z.string()).default([]),
        pictures: z
          .array(z.object({ src: z.string(), image: image(), width: z.number(), height: z.number() }))
          .default([]),
      }),
  }),
  actors: defineCollection({ loader: castLoader(actors), schema: actorEntrySchema }),
};
