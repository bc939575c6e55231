/** A story file: frontmatter between two lines of three hyphens, then the article in Markdown. */
import { wholeFileProblem } from './file-problem.ts';
import { storyFrontmatterSchema } from './story.ts';
import type { StoryFrontmatter } from './story.ts';
import { problemsIn, readYaml } from './yaml-file.ts';
import type { ProblemAt, YamlSource } from './yaml-file.ts';

export interface StoryFile {
  frontmatter: StoryFrontmatter;
  /** The article in Markdown, line ends as `\n`. */
  body: string;
  /** Line of the file on which `body` starts, from 1. */
  bodyLine: number;
}

export interface SplitFile {
  /** Null where the file has none. */
  frontmatter: YamlSource | null;
  body: string;
  bodyLine: number;
}

export const NO_FRONTMATTER = 'no frontmatter: a story starts with a line "---", title: …, published: …, a line "---"';

/** "---", anything, "---"; each fence on a line of its own */
const FRONTMATTER = /^---[ \t]*\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/u;

/**
 * @param name how to name the file in an error
 * @throws FileProblem where a fence is missing that should close the frontmatter
 */
export function splitFrontmatter(text: string, name: string): SplitFile {
  const unix = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const match = FRONTMATTER.exec(unix);
  if (!match) {
    if (/^---[ \t]*\n/u.test(unix)) throw wholeFileProblem(name, 'the frontmatter is not closed by a line "---"');
    return { frontmatter: null, body: unix, bodyLine: 1 };
  }
  const bodyLine = match[0].split('\n').length;
  return {
    frontmatter: { name, text: match.groups?.yaml ?? '', firstLine: 2 },
    body: unix.slice(match[0].length),
    bodyLine,
  };
}

/**
 * @param name how to name the file in an error
 * @throws FileProblem with everything that is wrong with the frontmatter
 */
export function readStory(text: string, name: string): StoryFile {
  const { frontmatter, body, bodyLine } = splitFrontmatter(text, name);
  if (!frontmatter) {
    throw wholeFileProblem(name, NO_FRONTMATTER);
  }
  return { frontmatter: readYaml(frontmatter, storyFrontmatterSchema), body, bodyLine };
}

/** Of problems with values of the frontmatter that only the analysis of the text could find. */
export function frontmatterProblems(text: string, name: string): ProblemAt {
  const { frontmatter } = splitFrontmatter(text, name);
  return frontmatter ? problemsIn(frontmatter) : (_path, message) => ({ line: null, column: null, message });
}
