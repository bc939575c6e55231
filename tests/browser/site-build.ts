/** Builds the site into a folder, in a process of its own, as it is published. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { SITE_FOLDERS } from '../support/fixture-site.ts';

/** The project's own folder: variables that name folders count from it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildOptions {
  /** The tests' sites must not push the real one's stories out of its cache, nor the lint's, which runs beside them. */
  cacheDir: string;
  /** Of the environment, besides this process's own: without other folders it is the tests' own site. */
  variables?: NodeJS.ProcessEnv;
  /** Of Node itself. */
  flags?: readonly string[];
}

/**
 * @returns the folder
 * @throws Error with what the build printed where it fails
 */
export async function buildSite(
  folder: string,
  { cacheDir, variables = {}, flags = [] }: BuildOptions,
): Promise<string> {
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  // What Vitest sets for itself would make it a development build.
  const env = { ...process.env, NODE_ENV: 'production', BASE_PATH: '', ...SITE_FOLDERS, ...variables };
  await promisify(execFile)(process.execPath, [...flags, script, folder, cacheDir], { cwd: root, env });
  return folder;
}
