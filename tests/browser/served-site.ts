/**
 * Before the browser tests: builds the site as it is published and serves it, and beside it a site with one very long
 * story. SOURCELINE_DIST names a site already built.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { TestProject } from 'vitest/node';

import { serveFolder } from '../../src/cli/static-server.ts';
import { longStory } from './long-story.ts';
import { buildSite, root } from './site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the front page, with its final slash. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
    /** The same of the site with the long story, whose address is `stories/long/`. */
    longSiteUrl: string;
    longSiteFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  const folder = process.env.SOURCELINE_DIST ?? (await buildSite(join(scratch, 'site')));
  const longFolder = await buildLongSite(scratch);
  const server = await serveFolder(folder, { base: '/', port: 0 });
  const longServer = await serveFolder(longFolder, { base: '/', port: 0 });
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', folder);
  project.provide('longSiteUrl', longServer.url);
  project.provide('longSiteFolder', longFolder);
  return async () => {
    await server.close();
    await longServer.close();
    await rm(scratch, { recursive: true, force: true });
  };
}

async function buildLongSite(scratch: string): Promise<string> {
  const stories = join(scratch, 'stories');
  await mkdir(stories);
  await writeFile(join(stories, 'long.md'), longStory());
  const variables = { SOURCELINE_STORIES: relative(root, stories) };
  return buildSite(join(scratch, 'long-site'), { variables, cacheDir: join(scratch, 'cache') });
}
