/** Reads the open corpora of names: texts with the names that annotators marked in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { NameKind } from '../analysis/actors/model/labels.ts';
import type { GoldName } from '../analysis/actors/model/training.ts';

/** In the order in which the tagger is trained on them. */
export const NAME_CORPORA = ['wikigold', 'uner-ewt', 'btc'] as const;
export type NameCorpus = (typeof NAME_CORPORA)[number];

export interface NameText {
  id: string;
  text: string;
  names: GoldName[];
}

const KINDS = { PER: 'person', ORG: 'organization', LOC: 'place' } as const satisfies Record<string, NameKind>;

const schema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    ents: z.array(z.object({ start: z.int(), end: z.int(), type: z.enum(['PER', 'ORG', 'LOC']) })),
  }),
);

/** Where a corpus lies below the folder that holds `data/`. */
export function goldOf(folder: string, corpus: NameCorpus): string {
  return join(folder, 'data', corpus, 'gold.json');
}

/** The corpora that are not there. */
export function missingCorpora(folder: string): NameCorpus[] {
  return NAME_CORPORA.filter((corpus) => !existsSync(goldOf(folder, corpus)));
}

export function readNameCorpus(folder: string, corpus: NameCorpus): NameText[] {
  return schema.parse(JSON.parse(readFileSync(goldOf(folder, corpus), 'utf8'))).map(({ id, text, ents }) => ({
    id,
    text,
    names: ents.map(({ start, end, type }) => ({ start, end, kind: KINDS[type] })),
  }));
}
