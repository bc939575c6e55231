/** A small site of the tests' own: what a newsroom writes into `content/`, or deletes from it, is no matter of theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { castMember } from '../../src/schema/actor.ts';
import type { ActorEntry } from '../../src/schema/actor.ts';
import { readCastFiles } from '../../src/schema/cast.ts';

const folder = fileURLToPath(new URL('../fixtures/site/', import.meta.url));

/** Folders, from the project's own on, as builds are told of them. */
export const SITE_FOLDERS = {
  SOURCELINE_STORIES: 'tests/fixtures/site/stories',
  SOURCELINE_ACTORS: 'tests/fixtures/site/actors',
  SOURCELINE_SITE: 'tests/fixtures/site/site.yaml',
};

export const storiesFolder = join(folder, 'stories');
export const actorsFolder = join(folder, 'actors');

export interface SiteStory {
  id: string;
  /** Name of its file. */
  name: string;
  text: string;
}

export const siteStories: SiteStory[] = readdirSync(storiesFolder)
  .sort()
  .map((name) => ({ id: name.replace(/\.md$/u, ''), name, text: readFileSync(join(storiesFolder, name), 'utf8') }));

const castFiles = await readCastFiles(actorsFolder, 'content/actors');

/** What stands in the cast's files, by id. */
export const siteCast: ReadonlyMap<string, ActorEntry> = new Map(castFiles.map(({ id, entry }) => [id, entry]));

/** The same as the analysis takes it. */
export const siteMembers = castFiles.map(({ id, entry }) => castMember(id, entry));
