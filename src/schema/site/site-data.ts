/** Reads what a publisher says about the site: `content/site.yaml` and, beside it, `strings.yaml`; both may lack. */
import { join, posix } from 'node:path';
import { existsSync } from 'node:fs';

import type { z } from 'zod';

import type { OwnWords } from '../../strings/own-words.ts';
import { refuseLink } from '../folder-files.ts';
import { readTextFile } from '../text-file.ts';
import { readYaml } from '../yaml-file.ts';
import { siteSchema } from './site.ts';
import type { SiteSettings } from './site.ts';

export const SITE_FILE = 'content/site.yaml';

/** The publisher's own words lie beside the settings. */
export const wordsFile = (settings: string): string => `${posix.dirname(settings)}/strings.yaml`;

export interface SiteData {
  site: SiteSettings;
  /** What is said in other words than ours, in the shape of the strings. */
  words: OwnWords;
  /** What the addresses are like that the site does without, as regular expressions, from the root of the project's site on. */
  leftOut: readonly string[];
}

/**
 * @param root folder of the project
 * @param file the settings, from there
 * @throws FileProblem with everything that is wrong in the first file that isn't right
 */
export async function readSiteData(root: string, file = SITE_FILE): Promise<Omit<SiteData, 'leftOut'>> {
  const site = await readIfAny(root, file, siteSchema);
  // Not before it is needed: it looks at every string.
  const { ownWordsSchema } = await import('./own-words.ts');
  const words = await readIfAny(root, wordsFile(file), ownWordsSchema);
  return { site, words };
}

async function readIfAny<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const path = join(root, name);
  await refuseLink(path, name);
  const text = existsSync(path) ? await readTextFile(path, name) : '';
  return readYaml({ name, text, firstLine: 1 }, schema);
}
