/**
 * Loads stories and cast into Astro's collections. Astro's own `glob()` logs a plugin's error and publishes an empty
 * page; here every error names its file and, in a build, ends it.
 */
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';

import { isOwnPicture } from './rehype/pictures.ts';
import { readStoryFile } from './remark/story-reading.ts';
import { readCastFiles } from './schema/cast.ts';
import { FileProblem, describeProblem, wholeFileProblem } from './schema/file-problem.ts';
import { readingMinutes } from './schema/reading-time.ts';
import { frontmatterProblem, readStory } from './schema/story-file.ts';
import type { StoryFile } from './schema/story-file.ts';
import { listStoryFiles } from './schema/story-list.ts';
import type { StoryListing } from './schema/story-list.ts';
import type { StoryFrontmatter } from './schema/story.ts';
import { readTextFile } from './schema/text-file.ts';

export const STORIES_FOLDER = 'content/stories';
export const ACTORS_FOLDER = 'content/actors';

const placed = z.object({ line: z.int(), column: z.int(), message: z.string() });

/** What the loader itself reads of what the plugins leave; the whole is checked by the collection's schema. */
const pluginResultSchema = z.object({
  analysis: z.object({ text: z.string() }).loose(),
  blocks: z.array(z.unknown()),
  words: z.int(),
  warnings: z.array(placed),
  bodyProblems: z.array(placed),
  frontmatterProblems: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), message: z.string() })),
});

/** One entry for each `.md` file in `folder`; the name of the file is the id, and the address of the page. */
export function storyLoader(folder = STORIES_FOLDER): Loader {
  return {
    name: 'stories',
    load: (context) =>
      keepInStep(context, folder, async (path) => {
        const { files, problems } = await listStoryFiles(path, folder);
        const texts = files.map((file) => () => loadStory(context, file));
        return { ids: files.map(({ id }) => id), problems, tasks: texts };
      }),
  };
}

/** One entry for each `.yaml` file in `folder`; the name of the file is the id. */
export function castLoader(folder = ACTORS_FOLDER): Loader {
  return {
    name: 'actors',
    load: (context) =>
      keepInStep(context, folder, async (path) => {
        const cast = await readCastFiles(path, folder);
        const tasks = cast.map(({ id, name, entry }) => async () => {
          const data = await context.parseData({ id, data: entry, filePath: name });
          context.store.set({ id, data, filePath: name, digest: context.generateDigest(entry) });
        });
        return { ids: cast.map(({ id }) => id), problems: [], tasks };
      }),
  };
}

async function loadStory(context: LoaderContext, { id, name, path }: StoryListing): Promise<void> {
  const { store, logger } = context;
  const text = await readTextFile(path, name);
  const digest = context.generateDigest(text);
  // When the analyser or the cast changes, Astro empties the store (`digest.ts`), so the text alone decides here.
  if (store.get(id)?.digest === digest) return;
  const { frontmatter, body, bodyLine } = readWhole(text, name);
  const { metadata } = await context
    .renderMarkdown(leadOf(frontmatter) + body, { fileURL: pathToFileURL(path) })
    .catch((error: unknown) => {
      throw wholeFileProblem(name, `cannot be rendered: ${messageOf(error)}`);
    });
  const { warnings, words, bodyProblems, frontmatterProblems, ...rendered } = pluginResultSchema.parse(
    metadata?.frontmatter,
  );
  // Astro cuts the frontmatter off and leaves an empty line in its place.
  const inFile = <Place extends { line: number }>(place: Place): Place => ({
    ...place,
    line: place.line + bodyLine - 2,
  });
  const problems = [
    ...frontmatterProblems.map(({ path: key, message }) => frontmatterProblem(text, name, key, message)),
    ...bodyProblems.map(inFile),
  ];
  if (problems.length > 0) throw new FileProblem(name, problems);
  if (rendered.analysis.text === '') {
    throw new FileProblem(name, [{ line: bodyLine, column: 1, message: 'the story has no text' }]);
  }
  const picture = metadata?.imagePaths?.find((address) => !isOwnPicture(address));
  if (picture !== undefined) {
    const message = `the picture "${picture}" must lie in public/, and its address start with a slash`;
    throw wholeFileProblem(name, message);
  }
  for (const warning of warnings) logger.warn(describeProblem(name, inFile(warning)));
  const data = { ...frontmatter, ...rendered, words, readingMinutes: readingMinutes(words) };
  store.set({ id, data: await context.parseData({ id, data, filePath: path }), digest, filePath: name });
}

/** @throws FileProblem with all that is wrong, in the frontmatter and in the text below it */
function readWhole(text: string, name: string): StoryFile {
  try {
    return readStory(text, name);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new FileProblem(name, readStoryFile(text, name, []).problems);
  }
}

/**
 * The frontmatter that the plugins get. Astro parses it by YAML 1.1, where a bare date is no string; JSON means the same
 * to every YAML.
 */
function leadOf({ published, aliases, ignore, events }: StoryFrontmatter): string {
  const lines = Object.entries({ published, aliases, ignore, events }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  );
  return `---\n${lines.join('')}---\n`;
}

interface Plan {
  /** Entries that exist: all others leave the store. */
  ids: string[];
  problems: FileProblem[];
  tasks: (() => Promise<void>)[];
}

/**
 * Loads a folder, and loads it again whenever a file in it changes while somebody works on it (`astro dev`).
 * A file with a problem ends a build; in `astro dev` its problem is logged and its last good state stays.
 */
async function keepInStep(
  context: LoaderContext,
  folder: string,
  plan: (path: string) => Promise<Plan>,
): Promise<void> {
  const { config, watcher, logger, store } = context;
  const path = join(fileURLToPath(config.root), folder);

  const load = async (): Promise<void> => {
    const problems: string[] = [];
    const attempt = (task: () => Promise<void>) =>
      task().catch((error: unknown) => {
        problems.push(messageOf(error));
      });
    await attempt(async () => {
      const { ids, tasks, problems: found } = await plan(path);
      problems.push(...found.map(messageOf));
      for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
      for (const task of tasks) await attempt(task);
    });
    if (problems.length > 0 && !watcher) throw new Error(`\n${problems.join('\n')}`);
    for (const problem of problems) logger.error(problem);
  };

  await load();
  if (!watcher) return;
  watcher.add(path);
  let last = Promise.resolve();
  const onChange = (changed: string): void => {
    if (relative(path, changed).split(sep)[0] === '..') return;
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
