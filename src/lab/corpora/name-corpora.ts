/** Reads the open corpora of names: texts with the names that annotators marked in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { NameKind } from '../../analysis/reader/name-labels.ts';

/** A name that annotators marked: UTF-16 offsets. */
export interface GoldName {
  start: number;
  end: number;
  kind: NameKind;
}

/** In the order in which the reader is trained on them. */
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

/** GUM's news and interviews, with mentions of everybody. */
export const GUM_FILES = ['gum-interview', 'gum-news-dev'] as const;
export type GumFile = (typeof GUM_FILES)[number];

export function gumFileOf(folder: string, name: GumFile): string {
  return join(folder, 'data', 'gum-news', `${name}.json`);
}

/** What is not there of all corpora of names, and of GUM. */
export function missingCorpora(folder: string): (NameCorpus | GumFile)[] {
  return [
    ...NAME_CORPORA.filter((corpus) => !existsSync(goldOf(folder, corpus))),
    ...GUM_FILES.filter((file) => !existsSync(gumFileOf(folder, file))),
  ];
}

/** @param file where `goldOf` says */
export function readNameCorpus(file: string): NameText[] {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).map(({ id, text, ents }) => ({
    id,
    text,
    names: ents.map(({ start, end, type }) => ({ start, end, kind: KINDS[type] })),
  }));
}
