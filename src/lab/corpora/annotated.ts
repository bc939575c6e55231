/** Articles of PolNeAR and GUM that are annotated by what a reader wants marked; an annotation has offsets, no text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { certaintySchema, spanSchema } from '../../analysis/schema.ts';
import type { GoldReading } from '../reader/gold.ts';
import { gumFileOf, GUM_FILES } from './name-corpora.ts';
import { readGum } from './gum.ts';

const POLNEAR_TEXTS = ['data/polnear/train/text', 'data/polnear/dev/text'] as const;

/** Offsets are UTF-16 code units of the article's text, `length` is its own. */
const annotationSchema = z.object({
  id: z.string(),
  published: z.string(),
  length: z.int(),
  statements: z.array(
    z.object({
      content: z.array(spanSchema),
      cue: spanSchema.nullable(),
      source: spanSchema.nullable(),
      speaker: z.string().nullable(),
      certainty: certaintySchema,
      inside: z.int().nullable(),
      optional: z.boolean(),
    }),
  ),
  actors: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['person', 'organization', 'place', 'group']),
      aliases: z.array(z.string()),
      role: z.string().nullable(),
      salient: z.boolean(),
    }),
  ),
  events: z.array(z.object({ start: z.string(), end: z.string(), what: spanSchema, salient: z.boolean() })),
});

/** A file holds one article or many. */
const fileSchema = z.union([z.array(annotationSchema), annotationSchema.transform((one) => [one])]);

export interface AnnotatedArticle extends GoldReading {
  id: string;
  published: string;
}

/**
 * @param annotations a folder of files
 * @param folder holds `data/`
 * @throws Error where the text of an annotation is in neither corpus, or is another than the annotators had
 */
export function readAnnotated(annotations: string, folder: string): AnnotatedArticle[] {
  const files = GUM_FILES.map((name) => gumFileOf(folder, name)).filter((file) => existsSync(file));
  const ofGum = new Map(files.flatMap((file) => readGum(file).map(({ id, text }) => [id, text])));
  return readdirSync(annotations)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => fileSchema.parse(JSON.parse(readFileSync(join(annotations, name), 'utf8'))))
    .map(({ length, ...article }) => {
      const file = POLNEAR_TEXTS.map((texts) => join(folder, texts, `${article.id}.txt`)).find((one) =>
        existsSync(one),
      );
      const text = ofGum.get(article.id) ?? (file === undefined ? undefined : readFileSync(file, 'utf8'));
      if (text?.length !== length) throw new Error(`${article.id}: its text is not in ${folder}`);
      return { ...article, text };
    });
}
