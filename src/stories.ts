/** The one door through which pages get stories and actors. */
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import { storyGrouper } from './build/across-cache.ts';
import type { Groups } from './build/across-cache.ts';
import { cacheKey } from './build/cache.ts';
import { openStoryCache, readStoryData } from './build/story-cache.ts';
import { castMembers } from './schema/actor.ts';
import type { StoryData } from './schema/story-data.ts';
import { dossiersOf } from './view/actors/dossier.ts';
import type { Dossier } from './view/actors/dossier.ts';
import { claimsOf } from './view/claims/claims.ts';
import type { Claims } from './view/claims/claims.ts';
import { figuresOf } from './view/figures.ts';
import type { Figures } from './view/figures.ts';
import type { Cast } from './view/site.ts';

export interface Story {
  /** The slug. */
  id: string;
  data: StoryData;
  /** Relative to the project. */
  filePath: string;
  /** Characters of that file. */
  fileLength: number;
  /** Each with its place; only while somebody works on the story: a build ends with them. */
  problems: readonly string[];
  /** Under which its data lie in the cache: of all that they are made of. */
  dataKey: string;
  /** Of everything that a page can show of it by itself: its file’s place, and all that its data are made of. */
  key: string;
}

/** What a build makes once for all its pages; while somebody works on stories, it is made anew for each. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (import.meta.env.PROD ? (made ??= make()) : make());
}

const cache = openStoryCache();
const lastRead = new Map<string, Story>();

async function storyOf({ id, data: entry, filePath = id }: CollectionEntry<'stories'>): Promise<Story> {
  const { key: dataKey, fileLength, problems, pictures } = entry;
  const illustrate = pictures.length > 0 ? await illustratorOf(pictures) : null;
  const key = cacheKey(filePath, dataKey, ...problems, ...(illustrate ? [illustrate.key] : []));
  const last = lastRead.get(id);
  if (last?.key === key) return last;
  const read = readStoryData(cache, dataKey);
  if (!read) throw new Error(`${filePath}: gone from the cache while the site was being built; start once more`);
  const data = illustrate ? illustrate.put(read) : read;
  const story = { id, data, filePath, fileLength, problems, dataKey, key };
  lastRead.set(id, story);
  return story;
}

/** Not before it is needed: most stories have no pictures. */
async function illustratorOf(pictures: CollectionEntry<'stories'>['data']['pictures']) {
  const { sizedPictures, withPictures } = await import('./sized-pictures.ts');
  const sized = await sizedPictures(pictures);
  return {
    /** Of all that becomes of them. */
    key: JSON.stringify([...sized]),
    /** Blocks are read, and given their pictures, when they are asked for. */
    put: (read: StoryData): StoryData => {
      const get = (): StoryData['blocks'] =>
        read.blocks.map((block) => ({ ...block, html: withPictures(block.html, sized) }));
      const all = Object.getOwnPropertyDescriptors(read);
      return Object.defineProperties({}, { ...all, blocks: { enumerable: true, get } }) as StoryData;
    },
  };
}

/** All stories, the newest first; of one day, the later part of a series first. */
export const getStories = once(async (): Promise<readonly Story[]> => {
  const stories = await Promise.all((await getCollection('stories')).map(storyOf));
  return stories.sort(
    (a, b) =>
      compare(b.data.published, a.data.published) ||
      (b.data.series?.order ?? 0) - (a.data.series?.order ?? 0) ||
      compare(a.id, b.id),
  );
});

/** Days and slugs are plain letters and digits. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The cast by id, as the view functions take it. */
export const getCast = once(async (): Promise<Cast> => {
  const actors = await getCollection('actors');
  return new Map(actors.map(({ id, data }) => [id, data]));
});

/** Of all stories together. */
export const getFigures = once(async (): Promise<Figures> => figuresOf(await getStories()));

/** Everybody who acts in a story, by name; the stories of each from the oldest to the newest. */
export const getDossiers = once(async (): Promise<readonly Dossier<Story>[]> =>
  dossiersOf((await getStories()).toReversed(), await getCast()),
);

const groupsOf = storyGrouper();

/** Statements and events that several stories tell. */
export const getGroups = once(async (): Promise<Groups> => {
  const cast = castMembers(await getCast());
  const stories = (await getStories()).map(({ id, dataKey, data }) => ({
    id,
    dataKey,
    readAnalysis: () => data.analysis,
  }));
  return groupsOf(stories, cast);
});

/** What is said in several stories, each once. */
export const getClaims = once(async (): Promise<Claims<Story>> =>
  claimsOf(await getStories(), await getCast(), await getGroups()),
);
