/** A story file → what pages get of it: frontmatter, analysis, annotated blocks. */
import { pathToFileURL } from 'node:url';

import { z } from 'zod';

import type { analyze } from '../analysis/analyze.ts';
import type { CastMember } from '../analysis/schema.ts';
import { storyMarkdown } from '../markdown.ts';
import { isOwnPicture } from '../rehype/pictures.ts';
import { inFile } from '../remark/corrections/body-problem.ts';
import { readStoryFile } from '../remark/story-reading.ts';
import { FileProblem, describeProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { storyLimit } from '../schema/limits.ts';
import { readingMinutes } from '../schema/reading-time.ts';
import { storyDataSchema } from '../schema/story-data.ts';
import type { StoryData } from '../schema/story-data.ts';
import { frontmatterProblems as problemsOfFrontmatter, readStory } from '../schema/story-file.ts';
import type { StoryFile } from '../schema/story-file.ts';

/** All that a story’s outcome depends on besides the story. */
export interface StorySetup {
  cast: readonly CastMember[];
  /** Of the analyser; see `digest.ts`. */
  digest: string;
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  /** Another analyser, for tests. */
  analyser?: typeof analyze;
  /** True while somebody works on the stories: one is made also where corrections of it fit nothing, without these. */
  isForgiving?: boolean;
}

export interface StoryInput {
  /** How to name the file in messages. */
  name: string;
  path: string;
  text: string;
}

export interface RenderedStory {
  data: StoryData;
  /** Each with its place in the file. */
  warnings: string[];
  /** Corrections that fit nothing; null for none, as always where the setup isn't forgiving. */
  problem: FileProblem | null;
}

const placed = z.object({ line: z.int(), column: z.int(), message: z.string(), earlier: z.int().optional() });

/** What the plugins leave; analysis and blocks are checked as a part of the whole. */
const pluginResultSchema = z.object({
  lang: z.string(),
  analysis: z.object({ text: z.string() }).loose(),
  blocks: z.array(z.unknown()),
  pictures: z.array(z.string()),
  words: z.int(),
  warnings: z.array(placed),
  bodyProblems: z.array(placed),
  frontmatterProblems: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), message: z.string() })),
});

export type RenderStory = (input: StoryInput) => Promise<RenderedStory>;

/** @returns a function that throws FileProblem with everything that is wrong with a story */
export function storyRenderer(setup: StorySetup): RenderStory {
  const renderer = storyMarkdown(setup).createRenderer({ syntaxHighlight: false });
  return async ({ name, path, text }) => {
    const { frontmatter, body, bodyLine } = readWhole(text, name);
    const { metadata } = await (
      await renderer
    )
      .render(body, { frontmatter: { ...frontmatter }, fileURL: pathToFileURL(path) })
      .catch((error: unknown) => {
        throw wholeFileProblem(name, `cannot be rendered: ${error instanceof Error ? error.message : String(error)}`);
      });
    const { warnings, bodyProblems, frontmatterProblems, ...found } = pluginResultSchema.parse(metadata.frontmatter);
    const inFrontmatter = frontmatterProblems.length > 0 ? problemsOfFrontmatter(text, name) : null;
    const problems = [
      ...frontmatterProblems.flatMap(({ path: key, message }) => inFrontmatter?.(key, message) ?? []),
      ...bodyProblems.map((problem) => inFile(problem, bodyLine)),
    ];
    const problem = problems.length > 0 ? new FileProblem(name, problems) : null;
    if (problem && !setup.isForgiving) throw problem;
    if (found.analysis.text === '') {
      throw new FileProblem(name, [{ line: bodyLine, column: 1, message: 'the story has no text' }]);
    }
    const pictures = [...metadata.localImagePaths, ...metadata.remoteImagePaths];
    const picture = pictures.find((address) => !isOwnPicture(address));
    if (picture !== undefined) {
      const message = `the picture "${picture}" must lie beside the story, or in public/`;
      throw wholeFileProblem(name, message);
    }
    return {
      data: storyDataSchema.parse({
        ...frontmatter,
        ...found,
        readingMinutes: readingMinutes(found.words),
      }),
      warnings: warnings.map((warning) => describeProblem(name, inFile(warning, bodyLine))),
      problem,
    };
  };
}

/** @throws FileProblem with all that is wrong, in the frontmatter and in the text below it */
function readWhole(text: string, name: string): StoryFile {
  const limit = storyLimit(text);
  if (limit) throw new FileProblem(name, [limit]);
  try {
    return readStory(text, name);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new FileProblem(name, readStoryFile(text, name, []).problems);
  }
}
