/** The frontmatter of a story: what an editor writes above the text in `content/stories/*.md`. */
import { z } from 'zod';

import { day, list, optional, webAddress, words } from './fields.ts';

/** Something the story rests on that a reader can look up. */
export const storySourceSchema = z.strictObject({
  title: words,
  publisher: optional(words),
  date: optional(day),
  url: optional(webAddress),
});

export const storyTypeSchema = z.enum(['report', 'analysis', 'explainer']);

export const storySeriesSchema = z.strictObject({ name: words, order: z.int().positive() });

export const correctionSchema = z.strictObject({ date: day, text: words });

/**
 * Strict: a key that isn't listed here is an error. Only `title` and `published` must be there; all else may come
 * later, so that an article just imported is a page at once.
 */
export const storyFrontmatterSchema = z.strictObject({
  title: words,
  /** Standfirst: one sentence or two, below the title. */
  summary: optional(words),
  /** Day of publication, from which the relative dates of the text are counted. */
  published: day,
  updated: optional(day),
  section: optional(words),
  type: optional(storyTypeSchema),
  author: optional(words),
  series: optional(storySeriesSchema),
  sources: list(storySourceSchema),
  corrections: list(correctionSchema),
});

export type StoryFrontmatter = z.infer<typeof storyFrontmatterSchema>;
