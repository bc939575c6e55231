/** What writers of the scored suite may write, as README.md tells them. */
import { z } from 'zod';

import { actorKindSchema, certaintySchema, daySchema } from '../../src/analysis/schema.ts';

const words = z.string().min(1);
/** Which occurrence is meant, from 1. */
const nth = z.int().positive().optional();

export const statementFixtureSchema = z.strictObject({
  content: z.array(words).min(1),
  cue: words.nullable(),
  source: words.nullable(),
  speaker: words.nullable(),
  certainty: certaintySchema.default('stated'),
  inside: z.int().nonnegative().nullable().default(null),
  optional: z.boolean().default(false),
  nth: z.strictObject({ content: nth, cue: nth, source: nth }).default({}),
});

const actorFixtureSchema = z.strictObject({
  name: words,
  kind: actorKindSchema,
  aliases: z.array(words).default([]),
  role: words.nullable().default(null),
  salient: z.boolean().default(false),
});

export const eventFixtureSchema = z.strictObject({
  start: daySchema,
  end: daySchema,
  what: words,
  salient: z.boolean().default(false),
  nth: z.strictObject({ what: nth }).default({}),
});

export const articleFixtureSchema = z.strictObject({
  id: words,
  published: daySchema,
  source: words,
  /** Paragraphs, or all of it. */
  text: z.union([words, z.array(words).min(1)]),
  statements: z.array(statementFixtureSchema),
  actors: z.array(actorFixtureSchema),
  events: z.array(eventFixtureSchema),
});

/** Where a sentence gives no day, none of its words depends on it. */
const ANY_DAY = '2024-05-15';

export const sentenceFixtureSchema = z.strictObject({
  text: words,
  published: daySchema.default(ANY_DAY),
  statements: z.array(statementFixtureSchema),
});

export type StatementFixture = z.infer<typeof statementFixtureSchema>;
export type EventFixture = z.infer<typeof eventFixtureSchema>;
export type ArticleFixture = z.infer<typeof articleFixtureSchema>;
