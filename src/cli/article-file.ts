/** An article on disk, as the commands read it: plain text as it is, Markdown flattened as the build does. */
import { extname } from 'node:path';

import { z } from 'zod';

import { analyze } from '../analysis/analyze.ts';
import { isCalendarDay } from '../analysis/dates/calendar.ts';
import { daySchema } from '../analysis/schema.ts';
import type { Analysis, CastMember } from '../analysis/schema.ts';
import { analyzeProse } from '../remark/corrections/analyze-tree.ts';
import { inFile } from '../remark/corrections/body-problem.ts';
import { markdownProse } from '../remark/markdown-prose.ts';
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { storyLimit } from '../schema/limits.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import { storyFrontmatterSchema } from '../schema/story.ts';
import { readTextFile } from '../schema/text-file.ts';
import { problemsIn, readYaml } from '../schema/yaml-file.ts';

/** Of a frontmatter, what an analysis needs; any other key may stand there. */
const { aliases, ignore, events, lang } = storyFrontmatterSchema.shape;
const analyzedSchema = z.looseObject({ published: daySchema.nullish(), aliases, ignore, events, lang });

export const ARTICLE_EXTENSIONS = ['.md', '.txt'];

/**
 * The analysis of an article: plain text as it is, Markdown with its corrections, as the build does it.
 * @param published for an article that doesn't say itself when it was published
 * @throws FileProblem
 */
export async function analyzeArticle(
  path: string,
  published: string | undefined,
  cast: readonly CastMember[],
): Promise<Analysis> {
  const text = await readTextFile(path, path);
  if (!isMarkdown(path)) return analyze(text, { published: needDay(path, published), cast });
  const limit = storyLimit(text);
  if (limit) throw new FileProblem(path, [limit]);
  const { frontmatter: source, body, bodyLine } = splitFrontmatter(text, path);
  const frontmatter = source ? readYaml(source, analyzedSchema) : null;
  const { analysis, bodyProblems, frontmatterProblems } = analyzeProse(markdownProse(body), {
    published: frontmatter?.published ?? needDay(path, published),
    cast,
    ...(frontmatter && { storyWide: frontmatter }),
  });
  const inFrontmatter = source && frontmatterProblems.length > 0 ? problemsIn(source) : null;
  const problems = [
    ...frontmatterProblems.flatMap(({ path: key, message }) => inFrontmatter?.(key, message) ?? []),
    ...bodyProblems.map((problem) => inFile(problem, bodyLine)),
  ];
  if (problems.length > 0) throw new FileProblem(path, problems);
  return analysis;
}

function isMarkdown(path: string): boolean {
  return extname(path).toLowerCase() === '.md';
}

/** @throws FileProblem where it isn't given, or is no day */
export function needDay(path: string, published: string | undefined): string {
  if (published === undefined) {
    throw wholeFileProblem(path, 'no date of publication to count dates from: give --published YYYY-MM-DD');
  }
  if (!isCalendarDay(published)) {
    throw wholeFileProblem(path, `--published ${published}: expected a day of the calendar, written YYYY-MM-DD`);
  }
  return published;
}
