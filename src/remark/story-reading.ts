/** All that can be said about one story file without rendering it; it throws where the analyser does, and never else. */
import type { Root } from 'mdast';

import type { analyze } from '../analysis/analyze.ts';
import type { Analysis, CastMember } from '../analysis/schema.ts';
import { FileProblem } from '../schema/file-problem.ts';
import type { Problem } from '../schema/file-problem.ts';
import { isEnglish, languageOf } from '../schema/language.ts';
import { storyLimit } from '../schema/limits.ts';
import { NO_FRONTMATTER, splitFrontmatter } from '../schema/story-file.ts';
import type { SplitFile } from '../schema/story-file.ts';
import { analysedKeysSchema, storyFrontmatterSchema } from '../schema/story.ts';
import type { StoryFrontmatter } from '../schema/story.ts';
import { problemsIn, readYaml } from '../schema/yaml-file.ts';
import { analyzeProse, proseOf } from './corrections/analyze-tree.ts';
import type { CorrectedProse } from './corrections/analyze-tree.ts';
import { inFile } from './corrections/body-problem.ts';
import type { BodyProblem } from './corrections/body-problem.ts';
import { parseMarkdown } from './markdown-prose.ts';
import { findUnclosedQuotations } from './unclosed.ts';

export interface StoryReading {
  /** Null where it has problems. */
  frontmatter: StoryFrontmatter | null;
  body: string;
  /** Line of the file on which `body` starts, from 1. */
  bodyLine: number;
  /** Directives taken out; positions count in `body`, and text nodes know their place in the prose. */
  tree: Root;
  prose: CorrectedProse;
  /** Corrected; null where the frontmatter has problems, unless the reading insists on it. */
  analysis: Analysis | null;
  /** Of frontmatter and corrections, from top to bottom; places in the file. */
  problems: Problem[];
  /** Quotation marks that nothing closes; places in the file. */
  warnings: Problem[];
  /** Corrections that may have outlived the text; places in the file. */
  doubts: Problem[];
}

export interface ReadingOptions {
  /** Another analyser, for tests; null where the text is to be read without one. */
  analyser?: typeof analyze | null;
  /** Analyse the text also where a key above it is wrong, as long as the day of publication can be read. */
  isInsistent?: boolean;
}

/** @param name how to name the file */
export function readStoryFile(
  text: string,
  name: string,
  cast: readonly CastMember[],
  { analyser, isInsistent = false }: ReadingOptions = {},
): StoryReading {
  const limit = storyLimit(text);
  if (limit) return unread(limit);
  const problems: Problem[] = [];
  const attempt = <Result>(read: () => Result): Result | null =>
    unlessProblem(read, (found) => problems.push(...found));
  const split: SplitFile = attempt(() => splitFrontmatter(text, name)) ?? {
    frontmatter: null,
    body: text,
    bodyLine: 1,
  };
  const { frontmatter: source, body, bodyLine } = split;
  if (!source && problems.length === 0) problems.push({ line: null, column: null, message: NO_FRONTMATTER });
  const frontmatter = source && attempt(() => readYaml(source, storyFrontmatterSchema));
  const analysed =
    frontmatter ?? (source && isInsistent ? unlessProblem(() => readYaml(source, analysedKeysSchema)) : null);
  const tree = parseMarkdown(body);
  const prose = proseOf(tree, body);
  const placed = (problem: BodyProblem): Problem => inFile(problem, bodyLine);
  let analysis: Analysis | null = null;
  let doubts: Problem[] = [];
  if (source && analysed && analyser !== null) {
    const { published, ...storyWide } = analysed;
    const analyzed = analyzeProse(prose, { published, cast, storyWide, ...(analyser && { analyser }) });
    analysis = analyzed.analysis;
    const at = problemsIn(source);
    problems.push(...analyzed.frontmatterProblems.map(({ path, message }) => at(path, message)));
    problems.push(...analyzed.bodyProblems.map(placed));
    doubts = analyzed.bodyDoubts.map(placed);
  } else problems.push(...prose.problems.map(placed));
  const lang = frontmatter?.lang ?? languageOf(prose.text);
  const warnings = isEnglish(lang) ? findUnclosedQuotations(tree).map(placed) : [];
  return { frontmatter, body, bodyLine, tree, prose, analysis, problems, warnings, doubts };
}

/** Of a file that holds more than may be parsed. */
function unread(limit: Problem): StoryReading {
  const prose = { text: '', headings: [], corrections: [], problems: [] };
  const tree: Root = { type: 'root', children: [] };
  const nothing = { warnings: [], doubts: [] };
  return { frontmatter: null, body: '', bodyLine: 1, tree, prose, analysis: null, problems: [limit], ...nothing };
}

function unlessProblem<Result>(
  read: () => Result,
  onProblems: (problems: readonly Problem[]) => void = () => undefined,
): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    onProblems(error.problems);
    return null;
  }
}
