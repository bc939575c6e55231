/** A story as pages get it: what the editor wrote, what the analysis found, and the annotated text in blocks. */
import { z } from 'zod';

import { analysisSchema, spanSchema } from '../analysis/schema.ts';
import { storyFrontmatterSchema } from './story.ts';

export const blockKindSchema = z.enum(['paragraph', 'heading', 'list', 'quote', 'table', 'footnotes', 'other']);

/** One block of the article, as far as a page needs to set something beside it. */
export const storyBlockSchema = z.strictObject({
  kind: blockKindSchema,
  /** From the first to the last of its words in the prose; null where it has none. */
  prose: spanSchema.nullable(),
  /** Annotated and sanitised. */
  html: z.string(),
  /** Attributions shown to readers whose content starts in this block, in text order. */
  attributionIds: z.array(z.string()),
  /** Events whose date stands in this block, in text order. */
  eventIds: z.array(z.string()),
  /** Actors mentioned in this block, in order of first mention. */
  actorIds: z.array(z.string()),
});

export const storyDataSchema = storyFrontmatterSchema.extend({
  /** What it is written in, "en" for all that is annotated. */
  lang: z
    .string()
    .nullish()
    .transform((lang) => lang ?? 'en'),
  analysis: analysisSchema,
  /** In order; one after the other they are the article. */
  blocks: z.array(storyBlockSchema),
  /** The addresses of its pictures, as the blocks have them. */
  pictures: z.array(z.string()).default([]),
  /** Words of the article, headings and footnotes included. */
  words: z.int().nonnegative(),
  readingMinutes: z.int().positive(),
});

export type BlockKind = z.infer<typeof blockKindSchema>;
export type StoryBlock = z.infer<typeof storyBlockSchema>;
export type StoryData = z.infer<typeof storyDataSchema>;
