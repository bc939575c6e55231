/** An article on disk, as the commands read it: plain text as it is, Markdown flattened as the build does. */
import { extname } from 'node:path';

import { z } from 'zod';

import { daySchema } from '../analysis/schema.ts';
import type { Span } from '../analysis/schema.ts';
import { isCalendarDay } from '../analysis/dates/calendar.ts';
import { markdownProse } from '../remark/markdown-prose.ts';
import { wholeFileProblem } from '../schema/file-problem.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import { readTextFile } from '../schema/text-file.ts';
import { readYaml } from '../schema/yaml-file.ts';

export interface Article {
  text: string;
  /** YYYY-MM-DD */
  published: string;
  /** Known for Markdown only. */
  headings?: readonly Span[];
}

/** Of a frontmatter, all that an analysis needs; any other key may stand there. */
const datedSchema = z.looseObject({ published: daySchema.nullish() });

export const ARTICLE_EXTENSIONS = ['.md', '.txt'];

/**
 * @param published for an article that doesn't say itself when it was published
 * @throws FileProblem
 */
export async function readArticle(path: string, published: string | undefined): Promise<Article> {
  const text = await readTextFile(path, path);
  if (extname(path).toLowerCase() !== '.md') return { text, published: needDay(path, published) };
  const { frontmatter, body } = splitFrontmatter(text, path);
  const own = frontmatter ? readYaml(frontmatter, datedSchema).published : null;
  return { ...markdownProse(body), published: own ?? needDay(path, published) };
}

/** @throws FileProblem, also for a file that is no plain text by its name */
export async function readPlainText(path: string, published: string | undefined): Promise<Article> {
  if (extname(path).toLowerCase() !== '.txt') throw wholeFileProblem(path, 'is no plain text: expected a .txt file');
  return readArticle(path, published);
}

function needDay(path: string, published: string | undefined): string {
  if (published === undefined) {
    throw wholeFileProblem(path, 'no date of publication to count dates from: give --published YYYY-MM-DD');
  }
  if (!isCalendarDay(published)) {
    throw wholeFileProblem(path, `--published ${published}: expected a day of the calendar, written YYYY-MM-DD`);
  }
  return published;
}
