/**
 * Pairs of statements and of events in PolNeAR's train part, judged by hand: whether both tell the same; of denials, whether
 * the first denies what another had said by then. Half and more of them are hard negatives: the same words in another
 * saying, another number, a denial, another speaker. Offsets alone.
 */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { spanSchema } from '../../analysis/schema.ts';

const sideSchema = z.strictObject({ article: z.string(), spans: z.array(spanSchema).min(1) });

const pairsSchema = z.array(z.strictObject({ same: z.boolean(), a: sideSchema, b: sideSchema }));

/** The content of a statement or the clause of an event; offsets are UTF-16 code units of the article's text. */
export type JudgedSide = z.infer<typeof sideSchema>;
export type JudgedPair = z.infer<typeof pairsSchema>[number];

export const JUDGED_KINDS = ['quotations', 'claims', 'events', 'denials'] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

export function readJudgedPairs(kind: JudgedKind): JudgedPair[] {
  const file = new URL(`../annotations/across/${kind}.json`, import.meta.url);
  return pairsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
