/** What a build is told from outside, and what everything in it is made with. */
import type { AstroConfig } from 'astro';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { analyserDigest, projectDigest, siteDigest } from '../digest.ts';
import type { ActorEntry } from '../schema/actor.ts';
import { castMember } from '../schema/actor.ts';
import { readCastFiles } from '../schema/cast.ts';
import { cacheKey } from './cache.ts';
import type { StorySetup } from './render-story.ts';

export const STORIES_FOLDER = 'content/stories';
export const ACTORS_FOLDER = 'content/actors';

/** SOURCELINE_STORIES and SOURCELINE_ACTORS, folders relative to the project, stand in for those in `content`. */
export const contentFolders = (): { stories: string; actors: string } => ({
  stories: process.env.SOURCELINE_STORIES ?? STORIES_FOLDER,
  actors: process.env.SOURCELINE_ACTORS ?? ACTORS_FOLDER,
});

/** SOURCELINE_TODAY, which the command for builds sets: stories of later days are held back. Null for none. */
export const lastDay = (): string | null => process.env.SOURCELINE_TODAY ?? null;

export interface BuildSettings {
  setup: StorySetup;
  /** The cast by id. */
  entries: [string, ActorEntry][];
  /** Origin under which the site is published. */
  site: string;
  /** Of everything that any file of the site depends on besides the stories. */
  key: string;
}

export async function buildSettings({ root, site = '', base }: AstroConfig): Promise<BuildSettings> {
  const { actors } = contentFolders();
  const cast = await readCastFiles(join(fileURLToPath(root), actors), actors);
  const entries = cast.map(({ id, entry }): [string, ActorEntry] => [id, entry]);
  return {
    setup: { cast: cast.map(({ id, entry }) => castMember(id, entry)), digest: await analyserDigest(), base },
    entries,
    site,
    key: cacheKey(
      await siteDigest(),
      await projectDigest(root),
      site,
      base,
      process.env.SOURCELINE_SITE_DATA ?? '',
      process.env.EDIT_URL ?? '',
      JSON.stringify(entries),
    ),
  };
}
