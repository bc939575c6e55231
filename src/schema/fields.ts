/** Kinds of fields that editors fill in, for stories and actors alike. */
import { z } from 'zod';

import { FUNCTION_WORDS } from '../analysis/lexicon/function-words.ts';
import { daySchema } from '../analysis/schema.ts';

/** A day as it stands in frontmatter. */
export const day = z
  .string({ error: 'expected a day of the calendar, written YYYY-MM-DD' })
  .pipe(daySchema)
  .meta({ format: 'date' });

export const words = z.string().trim().min(1, { error: 'expected some words' });

/** "the", "The", "He": but "WHO" and "US" are names. */
const isStopWord = (name: string): boolean =>
  FUNCTION_WORDS.has(name.charAt(0).toLowerCase() + name.slice(1)) || name.length === 1;

/** Words that mean one actor wherever they stand. */
export const nameWords = words.refine((name) => !isStopWord(name), {
  error: 'expected words that can mean an actor: this one stands in every text',
});

export const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'expected a web address that starts with http:// or https://',
});

/** Left out and left empty mean the same: not known, `null` for the pages. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/** Each word of some lists is looked for throughout the text. */
const MOST_ITEMS = 500;

/** A list; left out and left empty mean none. */
export const list = <Schema extends z.ZodType>(item: Schema) =>
  z
    .array(item)
    .max(MOST_ITEMS, { error: `expected at most ${MOST_ITEMS}` })
    .nullish()
    .transform((items) => items ?? []);

export const language = z.string().refine(isLanguage, {
  error: 'expected a language as the web names it, like "en-GB" or "de"',
});

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/u.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
