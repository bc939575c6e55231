/** What Astro gives a loader, as far as ours use it; Markdown goes through Astro's own functions. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';

import type { analyze } from '../../src/analysis/analyze.ts';
import { storyMarkdown } from '../../src/markdown.ts';
import { storyDataSchema } from '../../src/schema/story-data.ts';
import type { StoryData } from '../../src/schema/story-data.ts';

interface Entry {
  id: string;
  data: StoryData;
  digest: string;
  filePath: string;
}

export interface LoaderHarness {
  load: () => Promise<void>;
  entries: Map<string, Entry>;
  log: string[];
  /** How often Markdown was rendered. */
  rendered: string[];
  watcher: EventEmitter;
}

export interface HarnessOptions {
  /** True for `astro dev`. */
  watching?: boolean;
  analyser?: typeof analyze;
  schema?: z.ZodType;
}

/** @param root folder of a project: the loader's own folder is found under it */
export function harness(loader: Loader, root: string, options: HarnessOptions = {}): LoaderHarness {
  const { watching = false, analyser, schema = storyDataSchema } = options;
  const entries = new Map<string, Entry>();
  const log: string[] = [];
  const rendered: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const processor = storyMarkdown({ cast: [], digest: '', base: '/', ...(analyser && { analyser }) });
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: {
      warn: (message: string) => log.push(`warning: ${message}`),
      error: (message: string) => log.push(`error: ${message}`),
    },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Entry) => entries.set(entry.id, structuredClone(entry)),
      delete: (id: string) => entries.delete(id),
      keys: () => [...entries.keys()],
    },
    generateDigest: (text: unknown) => JSON.stringify(text),
    parseData: ({ data }: { data: unknown }) => Promise.resolve(schema.parse(data)),
    renderMarkdown: async (text: string, { fileURL }: { fileURL: URL }) => {
      rendered.push(fileURL.pathname.split('/').at(-1) ?? '');
      const { frontmatter, content } = parseFrontmatter(text);
      const renderer = await processor.createRenderer({ syntaxHighlight: false });
      const { code, metadata } = await renderer.render(content, { frontmatter, fileURL });
      return { html: code, metadata: { ...metadata, imagePaths: metadata.localImagePaths } };
    },
    ...(watching && { watcher }),
  } as unknown as LoaderContext;
  return { load: () => loader.load(context), entries, log, rendered, watcher };
}
