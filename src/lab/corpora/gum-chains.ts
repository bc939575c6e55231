/** All of GUM's documents in which annotators gathered mentions to chains: news, interviews, lives, courts and others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { readGum } from './gum.ts';
import type { GumDocument } from './gum.ts';

const FILES = ['data/gum-news/gum-news-dev.json', 'data/gum-news/gum-interview.json', 'data/gum-coref/gum-coref.json'];

/** Those that the folder lacks. */
export const missingChains = (folder: string): string[] => FILES.filter((file) => !existsSync(join(folder, file)));

/** @param folder the one that holds `data/` */
export function readChains(folder: string): GumDocument[] {
  return FILES.flatMap((file) => readGum(join(folder, file)));
}
