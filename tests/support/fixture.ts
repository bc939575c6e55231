/**
 * The fixtures: a folder of `tests/fixtures` holds an article (`input.md`) and what is expected of it
 * (`expected.json`), ranges given by their words, so that a fixture reads without counting characters.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import { SHOWN_FROM } from '../../src/analysis/schema.ts';
import type { analyze } from '../../src/analysis/analyze.ts';
import { actorKindSchema, analysisSchema, attributionSchema, dateMentionSchema } from '../../src/analysis/schema.ts';
import type { Span } from '../../src/analysis/schema.ts';
import { blockKindSchema } from '../../src/schema/story-data.ts';

const attribution = attributionSchema.pick({ kind: true, form: true, certainty: true, confidence: true }).partial();

const expectedSchema = z.strictObject({
  /** What this fixture decides, in a sentence. */
  about: z.string(),
  prose: z.array(z.string()),
  headings: z.array(z.string()).default([]),
  blocks: z.array(blockKindSchema),
  actors: z
    .array(z.strictObject({ id: z.string(), name: z.string(), kind: actorKindSchema, mentions: z.array(z.string()) }))
    .default([]),
  attributions: z
    .array(
      attribution.extend({
        id: z.string(),
        content: z.array(z.string()),
        actorId: z.string().nullable().default(null),
        parentId: z.string().nullable().default(null),
        source: z.string().nullable().default(null),
      }),
    )
    .default([]),
  dates: z
    .array(
      dateMentionSchema
        .pick({ value: true, start: true, end: true, precision: true })
        .extend({ words: z.string(), event: z.string().nullable().default(null) }),
    )
    .default([]),
  contains: z.array(z.string()).default([]),
  lacks: z.array(z.string()).default([]),
  warnings: z.array(z.string()).default([]),
});

export type Expected = z.infer<typeof expectedSchema>;

export interface Fixture {
  name: string;
  markdown: string;
  expected: Expected;
}

export const fixtures: Fixture[] = readFixtures();

function readFixtures(): Fixture[] {
  const folder = new URL('../fixtures/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/input.md`, folder)))
    .sort()
    .map((name) => ({
      name,
      markdown: readFileSync(new URL(`${name}/input.md`, folder), 'utf8'),
      expected: expectedSchema.parse(JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))),
    }));
}

/** An analyser that finds in the text what a fixture says, and nothing else. */
export function analyserOf({ actors, attributions, dates }: Expected): typeof analyze {
  return (text, { published }) =>
    analysisSchema.parse({
      version: 'fixture',
      published,
      text,
      actors: actors.map(({ mentions, ...actor }) => ({
        ...actor,
        aliases: [],
        role: null,
        named: true,
        acts: true,
        mentions: mentions.map((words) => spanOf(text, words)),
      })),
      attributions: attributions.map((expected) => ({
        kind: 'claim',
        form: 'indirect',
        certainty: 'stated',
        act: 'statement',
        confidence: 1,
        cue: null,
        certaintyCue: null,
        by: 'extracted',
        rule: 'fixture',
        shown: (expected.confidence ?? 1) >= SHOWN_FROM,
        ...expected,
        content: expected.content.map((words) => spanOf(text, words)),
        source: expected.source === null ? null : spanOf(text, expected.source),
      })),
      dates: dates.map(({ words, value, start, end, precision }) => ({
        span: spanOf(text, words),
        type: 'DATE',
        basis: 'resolved',
        value,
        start,
        end,
        precision,
      })),
      events: dates.flatMap(({ words, event, start, end, precision }) => {
        if (event === null) return [];
        const dateSpan = spanOf(text, words);
        return [
          {
            id: event,
            span: dateSpan,
            sentence: dateSpan,
            label: words,
            dateSpan,
            start,
            end,
            precision,
            actorIds: [],
            attributionIds: [],
          },
        ];
      }),
    });
}

/** Where `words` stand in `text`; a "|" in them marks the part that is meant: "says |he|, again". */
export function spanOf(text: string, words: string): Span {
  const [before, meant] = words.includes('|') ? words.split('|') : ['', words];
  const needle = words.replaceAll('|', '');
  const at = text.indexOf(needle);
  if (at < 0 || text.includes(needle, at + 1)) throw new Error(`"${needle}" must stand in the text once:\n${text}`);
  const start = at + (before ?? '').length;
  return { start, end: start + (meant ?? '').length };
}
