/** What Astro gives a loader, as far as ours use it. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Loader, LoaderContext } from 'astro/loaders';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

import { analyze } from '../../src/analysis/analyze.ts';
import { openStoryCache, readStoryData } from '../../src/build/story-cache.ts';
import { castLoader, storyLoader } from '../../src/loader.ts';
import type { StoryLoaderOptions } from '../../src/loader.ts';
import { actorEntrySchema } from '../../src/schema/actor.ts';
import type { ActorEntry } from '../../src/schema/actor.ts';
import type { StoryData } from '../../src/schema/story-data.ts';

interface Entry<Data> {
  id: string;
  data: Data;
  digest: string;
  filePath: string;
}

export interface LoaderHarness<Data> {
  load: () => Promise<void>;
  entries: Map<string, Entry<Data>>;
  log: string[];
  watcher: EventEmitter;
}

interface StoryEntry {
  key: string;
  problems: string[];
}

const storyEntrySchema = z.object({ key: z.string(), problems: z.array(z.string()) });

export interface StoryHarness extends LoaderHarness<StoryEntry> {
  /** What pages get of a story. */
  dataOf: (id: string) => StoryData | null;
  /** What is told of it to whoever works on it. */
  problemsOf: (id: string) => string[] | null;
  /** Folder of the cache. */
  cache: string;
}

export interface HarnessOptions extends StoryLoaderOptions {
  /** True for `astro dev`. */
  watching?: boolean;
  /** True where stories are to be made in threads, as a build does: each takes a second to learn what this one knows. */
  threads?: boolean;
}

/** The loader of stories, with a cache of its own unless one is named. @param root folder of a project */
export function storyHarness(
  root: string,
  { watching = false, threads = false, ...options }: HarnessOptions = {},
): StoryHarness {
  const cache = options.cache ?? temporaryCache();
  const harness = harnessOf(
    storyLoader({ ...(!threads && { analyser: analyze }), ...options, cache }),
    root,
    storyEntrySchema,
    watching,
  );
  const dataOf = (id: string): StoryData | null =>
    readStoryData(openStoryCache(cache), harness.entries.get(id)?.data.key ?? '');
  const problemsOf = (id: string): string[] | null => harness.entries.get(id)?.data.problems ?? null;
  return { ...harness, dataOf, problemsOf, cache };
}

export const castHarness = (root: string): LoaderHarness<ActorEntry> =>
  harnessOf(castLoader(), root, actorEntrySchema, false);

function temporaryCache(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-cache-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function harnessOf<Data>(
  loader: Loader,
  root: string,
  schema: z.ZodType<Data>,
  watching: boolean,
): LoaderHarness<Data> {
  const entries = new Map<string, Entry<Data>>();
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    config: { root: pathToFileURL(`${root}/`), base: '/' },
    logger: {
      warn: (message: string) => log.push(`warning: ${message}`),
      error: (message: string) => log.push(`error: ${message}`),
    },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Entry<Data>) => entries.set(entry.id, structuredClone(entry)),
      delete: (id: string) => entries.delete(id),
      keys: () => [...entries.keys()],
    },
    generateDigest: (text: unknown) => JSON.stringify(text),
    parseData: ({ data }: { data: unknown }) => Promise.resolve(schema.parse(data)),
    ...(watching && { watcher }),
  } as unknown as LoaderContext;
  return { load: () => loader.load(context), entries, log, watcher };
}
