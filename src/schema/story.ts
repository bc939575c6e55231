/** The frontmatter of a story: what an editor writes above the text in `content/stories/*.md`. */
import { z } from 'zod';

import { readDateValue } from '../analysis/corrections/date-value.ts';
import { authorsSchema } from './author.ts';
import { day, language, list, nameWords, optional, webAddress, words } from './fields.ts';

/** Something the story rests on that a reader can look up. */
export const storySourceSchema = z.strictObject({
  title: words.describe('What it is called, or what it is: "Minutes of the council’s meeting".'),
  publisher: optional(words).describe('Who published it.'),
  date: optional(day).describe('Day on which it was published, YYYY-MM-DD.'),
  url: optional(webAddress).describe('Where a reader can look it up.'),
  archived: optional(webAddress).describe('The same at an archive, where it stays: https://web.archive.org/web/….'),
});

export const storyTypeSchema = z.enum(['report', 'analysis', 'explainer']);

export const storySeriesSchema = z.strictObject({
  name: words.describe('The same in every part.'),
  order: z.int().positive().describe('1 for the first part.'),
});

export const correctionSchema = z.strictObject({
  date: day.describe('Day on which it was put right, YYYY-MM-DD.'),
  text: words.describe('What was wrong, in a sentence.'),
});

/** Each is looked for throughout the text. */
const MOST_ALIASES = 500;

/** A stretch of days, as an editor writes it: a day, a week, a month, … or two of them with a slash between. */
const stretchOfDays = z.string().refine((value) => typeof readDateValue(value)?.start === 'string', {
  error: 'expected a date: 2019-02-18, 2019-W08, 2019-02, 2018-Q4, 2018 or 2019-02-18/2019-02-20',
});

/** An event of the timeline that the text doesn't tell, or doesn't date. */
export const ownEventSchema = z.strictObject({
  date: stretchOfDays.describe('2019-02-18, 2019-W08, 2019-02, 2018-Q4, 2018 or 2019-02-18/2019-02-20.'),
  text: words.describe('What happened, in a sentence.'),
  actors: list(words).describe('Ids of the cast, or of actors in the text.'),
  source: storySourceSchema.describe('Where a reader can look it up.'),
});

/**
 * Strict: a key that isn't listed here is an error. Only `title` and `published` must be there; all else may come
 * later, so that an article just imported is a page at once.
 */
export const storyFrontmatterSchema = z.strictObject({
  title: words.describe('The headline. Quotation marks in it hold words of the text, letter for letter.'),
  summary: optional(words).describe('Standfirst: one sentence or two, below the title.'),
  published: day.describe('Day of publication, YYYY-MM-DD, from which "on Saturday" and "last week" are counted.'),
  draft: z.boolean().optional().describe('True for a story that readers don’t get yet.'),
  updated: optional(day).describe('Day of the last change of substance, YYYY-MM-DD.'),
  section: optional(words).describe('"Politics", "Technology".'),
  type: optional(storyTypeSchema).describe('What kind of story it is.'),
  author: authorsSchema.describe(
    'Who wrote it: a name, or { name: Ann Lee, kind: person, link: https://… }, or a list.',
  ),
  series: optional(storySeriesSchema).describe(
    'The series it is a part of, and which part: { name: The harbour, order: 2 }.',
  ),
  lang: optional(language).describe('Its language, where that is told wrongly: "en", "de". Only English is annotated.'),
  sources: list(storySourceSchema).describe('What the story rests on.'),
  corrections: list(correctionSchema).describe('What was put right since it appeared; readers see it.'),
  aliases: z
    .record(z.string(), list(nameWords))
    .nullish()
    .transform((aliases) => aliases ?? {})
    .refine((aliases) => Object.values(aliases).flat().length <= MOST_ALIASES, {
      error: `expected at most ${MOST_ALIASES} words`,
    })
    .describe('By actor id: words that mean this actor wherever they stand in this story.'),
  ignore: list(words).describe('Words that are no name and no date in this story.'),
  events: list(ownEventSchema).describe('Events of your own for the timeline, each with its source.'),
});

/**
 * What the analysis needs, also where another key is wrong: whoever mends that key should learn at once of whatever else
 * is to be mended. A story-wide correction that is wrong itself is left out.
 */
export const analysedKeysSchema = z.object({
  published: storyFrontmatterSchema.shape.published,
  aliases: storyFrontmatterSchema.shape.aliases.catch({}),
  ignore: storyFrontmatterSchema.shape.ignore.catch([]),
  events: storyFrontmatterSchema.shape.events.catch([]),
  lang: storyFrontmatterSchema.shape.lang.catch(null),
});

export type StoryFrontmatter = z.infer<typeof storyFrontmatterSchema>;
export type OwnEvent = z.infer<typeof ownEventSchema>;
