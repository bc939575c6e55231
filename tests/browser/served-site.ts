/**
 * Before the browser tests: builds the site as it is published and serves it, and beside it a site with one very long
 * story and those that break a layout.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import type { TestProject } from 'vitest/node';

import { serveFolder } from '../../src/cli/static-server.ts';
import { hardStories } from './hard-stories.ts';
import { longStory } from './long-story.ts';
import { buildSite, root } from './site-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the front page, with its final slash. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
    /** What its build was given to keep things in. */
    siteCache: string;
    /** The same of the site with the long story, whose address is `stories/long/`, and the hard ones. */
    hardSiteUrl: string;
    hardSiteFolder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'sourceline-site-'));
  const cacheDir = join(scratch, 'cache');
  const folder = await buildSite(join(scratch, 'site'), { cacheDir });
  const hardFolder = await buildHardSite(scratch);
  const server = await serveFolder(folder, { base: '/', port: 0 });
  const hardServer = await serveFolder(hardFolder, { base: '/', port: 0 });
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', folder);
  project.provide('siteCache', cacheDir);
  project.provide('hardSiteUrl', hardServer.url);
  project.provide('hardSiteFolder', hardFolder);
  return async () => {
    await server.close();
    await hardServer.close();
    await rm(scratch, { recursive: true, force: true });
  };
}

async function buildHardSite(scratch: string): Promise<string> {
  const stories = join(scratch, 'stories');
  await mkdir(stories);
  const texts = { ...hardStories, long: longStory() };
  for (const [id, text] of Object.entries(texts)) await writeFile(join(stories, `${id}.md`), text);
  const variables = { SOURCELINE_STORIES: relative(root, stories) };
  return buildSite(join(scratch, 'hard-site'), { variables, cacheDir: join(scratch, 'hard-cache') });
}
