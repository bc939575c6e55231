/**
 * Loads stories and cast into Astro's collections. Astro's own `glob()` logs a plugin's error and publishes an empty
 * page; here every error names its file and, in a build, ends it.
 */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Loader, LoaderContext } from 'astro/loaders';

import type { analyze } from './analysis/analyze.ts';
import type { Analysis } from './analysis/schema.ts';
import { storyGrouper } from './build/across-cache.ts';
import { makeStories } from './build/make-stories.ts';
import type { StorySetup } from './build/render-story.ts';
import type { MadeStory } from './build/story-maker.ts';
import { ACTORS_FOLDER, STORIES_FOLDER, lastDay } from './build/settings.ts';
import { mayHavePictures, pictureFinder } from './build/story-pictures.ts';
import type { StoryPicture } from './build/story-pictures.ts';
import { openStoryCache, readStoryData, storyKeys } from './build/story-cache.ts';
import type { KeyedStory } from './build/story-cache.ts';
import { analyserDigest } from './digest.ts';
import { orphanedClaims } from './remark/corrections/orphaned-claims.ts';
import { readCast, readCastFiles } from './schema/cast.ts';
import { FileProblem } from './schema/file-problem.ts';
import { isHeldBack } from './schema/held-back.ts';
import { listStoryFiles } from './schema/story-list.ts';
import type { StoryListing } from './schema/story-list.ts';
import { readTextFile } from './schema/text-file.ts';

export interface StoryLoaderOptions {
  stories?: string;
  actors?: string;
  /** Folder of the cache, where not the project's own. */
  cache?: string;
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
}

/**
 * One entry for each `.md` file in the folder `stories`; the name of the file is the id, and the address of the page.
 * What an entry holds is the key under which the story lies in the cache, how long its file is, and, while somebody works
 * on it, what is wrong with it.
 */
export function storyLoader({
  stories = STORIES_FOLDER,
  actors = ACTORS_FOLDER,
  cache: cacheFolder,
  analyser,
}: StoryLoaderOptions = {}): Loader {
  return {
    name: 'stories',
    load: (context) =>
      keepInStep(context, [stories, actors], async (path) => {
        const setup: StorySetup = {
          cast: await readCast(join(fileURLToPath(context.config.root), actors), actors),
          digest: await analyserDigest(),
          base: context.config.base,
          ...(analyser && { analyser }),
        };
        const listing = await listStoryFiles(path, stories);
        const problems = listing.problems.map(messageOf);
        const found = await keyedStories(listing.files, storyKeys(setup));
        problems.push(...found.flatMap(({ problem }) => problem ?? []));
        // Whoever works on a story sees it.
        const isOut = ({ text, name }: KeyedStory): boolean =>
          context.watcher !== undefined || !isHeldBack(text, name, lastDay());
        const read = found.flatMap(({ story }) => story ?? []);
        const all = read.filter(isOut);
        const held = new Set(read.filter((story) => !isOut(story)).map(({ id }) => id));
        const cache = openStoryCache(cacheFolder);
        const made = await makeStories(
          all.filter(({ key }) => !cache.holds(key)),
          { setup, folder: cacheFolder, watching: context.watcher !== undefined },
        );
        for (const warning of made.flatMap(({ warnings }) => warnings)) context.logger.warn(warning);
        problems.push(...made.flatMap(({ problem }) => problem ?? []));
        const bad = new Map(made.filter(({ problem }) => problem !== null).map((one) => [one.key, one]));
        const findPictures = pictureFinder({
          root: fileURLToPath(context.config.root),
          base: context.config.base,
          besideStories: new Set(listing.pictures),
        });
        for (const story of all) {
          const pictures = mayHavePictures(story.text) ? readStoryData(cache, story.key)?.pictures : undefined;
          const found = await findPictures(story, pictures ?? []).catch((error: unknown) => {
            if (!(error instanceof FileProblem)) throw error;
            problems.push(error.message);
            return [];
          });
          await keepEntry(context, story, bad.get(story.key), found);
        }
        // Now, since pages and the files beside them, which are made at once, both need it.
        if (!context.watcher && bad.size === 0) problems.push(...groupStories(all, setup, cacheFolder));
        if (!context.watcher) cache.prune();
        return { ids: listing.files.map(({ id }) => id).filter((id) => !held.has(id)), problems };
      }),
  };
}

/**
 * Joins what the stories tell, and leaves it in the cache.
 * @returns what is wrong with what editors say of two stories; while somebody works on them, the check tells of it
 */
function groupStories(
  stories: readonly (KeyedStory & { id: string })[],
  { cast }: StorySetup,
  folder: string | undefined,
): string[] {
  const cache = openStoryCache(folder);
  const readAnalysis = ({ key, name }: KeyedStory): Analysis => {
    const data = readStoryData(cache, key);
    if (!data) throw new Error(`${name}: gone from the cache while the site was being built; start once more`);
    return data.analysis;
  };
  const { unanswered } = storyGrouper(folder)(
    stories.map((story) => ({ id: story.id, dataKey: story.key, readAnalysis: () => readAnalysis(story) })),
    cast,
  );
  return stories.flatMap((story) => {
    const own = unanswered.filter((one) => one.story === story.id);
    return own.length === 0 ? [] : orphanedClaims(own, story, readAnalysis(story));
  });
}

/**
 * Tells Astro of a story, so that pages show it. One that is unfit for readers is shown to whoever works on it all the
 * same, with what is wrong: without its bad corrections, or in its last good state.
 */
async function keepEntry(
  context: LoaderContext,
  { id, name, key, text }: KeyedStory & { id: string },
  bad: MadeStory | undefined,
  pictures: readonly StoryPicture[],
): Promise<void> {
  if (bad && !context.watcher) return;
  const last = context.store.get(id);
  const lastKey = typeof last?.data.key === 'string' ? last.data.key : null;
  const shownAs = bad ? (bad.shownAs ?? lastKey) : key;
  if (shownAs === null) return;
  const problems = bad?.problem?.split('\n') ?? [];
  const digest = [shownAs, ...problems, JSON.stringify(pictures)].join('\n');
  if (last?.digest === digest) return;
  const data = await context.parseData({
    id,
    data: { key: shownAs, fileLength: text.length, problems, pictures },
    filePath: name,
  });
  context.store.set({ id, data, filePath: name, digest });
}

interface FoundStory {
  story?: KeyedStory & { id: string };
  problem?: string;
}

function keyedStories(files: readonly StoryListing[], keyOf: (text: string) => string): Promise<FoundStory[]> {
  return Promise.all(
    files.map(async (file): Promise<FoundStory> => {
      try {
        const text = await readTextFile(file.path, file.name);
        return { story: { ...file, text, key: keyOf(text) } };
      } catch (error) {
        return { problem: messageOf(error) };
      }
    }),
  );
}

/** One entry for each `.yaml` file in `folder`; the name of the file is the id. */
export function castLoader(folder = ACTORS_FOLDER): Loader {
  return {
    name: 'actors',
    load: (context) =>
      keepInStep(context, [folder], async (path) => {
        const cast = await readCastFiles(path, folder);
        for (const { id, name, entry } of cast) {
          const data = await context.parseData({ id, data: entry, filePath: name });
          context.store.set({ id, data, filePath: name, digest: context.generateDigest(entry) });
        }
        return { ids: cast.map(({ id }) => id), problems: [] };
      }),
  };
}

interface Loaded {
  /** Of the entries that exist: all others leave the store. */
  ids: string[];
  /** Each with its file and place. */
  problems: string[];
}

/**
 * Loads the first folder, and loads it again whenever a file in any of them changes while somebody works on it (`astro dev`).
 * A file with a problem ends a build; in `astro dev` its problem is logged and shown, and what can be shown of it stays.
 */
async function keepInStep(
  context: LoaderContext,
  [folder, ...others]: readonly [string, ...string[]],
  loadFolder: (path: string) => Promise<Loaded>,
): Promise<void> {
  const { config, watcher, logger, store } = context;
  const path = join(fileURLToPath(config.root), folder);

  const load = async (): Promise<void> => {
    let problems: string[];
    try {
      const loaded = await loadFolder(path);
      const ids = new Set(loaded.ids);
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      ({ problems } = loaded);
    } catch (error) {
      problems = [messageOf(error)];
    }
    if (problems.length > 0 && !watcher) throw new Error(`\n${problems.join('\n')}`);
    for (const problem of problems) logger.error(problem);
  };

  await load();
  if (!watcher) return;
  const watched = [path, ...others.map((other) => join(fileURLToPath(config.root), other))];
  watcher.add(watched);
  let last = Promise.resolve();
  const onChange = (changed: string): void => {
    if (watched.every((one) => relative(one, changed).split(sep)[0] === '..')) return;
    last = last.then(load);
  };
  // One by one: chained, the listeners would outlive a reload of the config.
  watcher.on('add', onChange);
  watcher.on('change', onChange);
  watcher.on('unlink', onChange);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
