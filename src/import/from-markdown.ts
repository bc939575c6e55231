/** Markdown from elsewhere to a story: the text stays as it is, and of the frontmatter whatever a story knows. */
import { LineCounter, parseDocument } from 'yaml';
import { toString } from 'mdast-util-to-string';

import { isCalendarDay } from '../analysis/dates/calendar.ts';
import { parseMarkdown } from '../remark/markdown-prose.ts';
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { storyLimit } from '../schema/limits.ts';
import { splitFrontmatter } from '../schema/story-file.ts';
import { storyFrontmatterSchema } from '../schema/story.ts';
import { valueOf } from '../schema/yaml-file.ts';
import { yamlInWords } from '../schema/yaml-words.ts';
import type { ImportedStory } from './imported.ts';
import { writeStory } from './write.ts';

/** "2024-05-15T10:00:00Z": other systems write the time, too. */
const DAY_AT_THE_START = /^\d{4}-\d{2}-\d{2}/u;

/** What other systems call the day of publication. */
const PUBLISHED_ELSEWHERE = ['date', 'pubDate', 'publishDate'];

/** What they call the standfirst. */
const SUMMARY_ELSEWHERE = ['description', 'excerpt'];

/**
 * @param published null where the file should say it itself
 * @throws FileProblem where there is no title, no text or no day of publication, or more than a story may hold
 */
export function storyFromMarkdown(
  text: string,
  published: string | null,
  name: string,
  given: string | null = null,
): ImportedStory {
  const limit = storyLimit(text);
  if (limit) throw new FileProblem(name, [limit]);
  const { frontmatter: yaml, body } = splitFrontmatter(text, name);
  const { known, left } = knownKeys(yaml ? valuesOf(yaml.text, name) : {});
  const { title: heading, body: article } = withoutTitle(body);
  const title = given ?? known.title ?? heading;
  if (typeof title !== 'string' || title === '')
    throw wholeFileProblem(name, 'has no title: start it with a line "# Title"');
  // A page shows its title anyway: one that the text repeats goes.
  const kept = [known.title, given].every((one) => one === undefined || one === null || one === heading)
    ? article
    : body;
  if (kept.trim() === '') throw wholeFileProblem(name, 'has a title and no text after it');
  const day = published ?? known.published;
  if (day === undefined)
    throw wholeFileProblem(name, 'no date of publication to count dates from: give --published YYYY-MM-DD');
  const notes = left.length > 0 ? [`Not kept, since a story has no such keys or values: ${left.join(', ')}.`] : [];
  return { title, source: writeStory({ ...known, title, published: day }, kept), notes };
}

function valuesOf(yaml: string, name: string): Record<string, unknown> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { prettyErrors: false, lineCounter });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new FileProblem(name, [{ line: line + 1, column: col, message: yamlInWords(error) }]);
  }
  const values = valueOf(document, name, (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  });
  return typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {};
}

/** Each key by itself: one that is wrong costs none of the others. */
function knownKeys(values: Record<string, unknown>): { known: Record<string, unknown>; left: string[] } {
  const known: Record<string, unknown> = {};
  const left: string[] = [];
  const shape: Readonly<
    Record<string, (typeof storyFrontmatterSchema.shape)[keyof typeof storyFrontmatterSchema.shape]>
  > = storyFrontmatterSchema.shape;
  for (const [key, value] of Object.entries(values)) {
    if (value === null) continue;
    if (Object.hasOwn(shape, key) && shape[key]?.safeParse(value).success) known[key] = value;
    else if (SUMMARY_ELSEWHERE.includes(key) && typeof value === 'string') known.summary ??= value;
    else if (!takeDay(key, value, known)) left.push(key);
  }
  return { known, left };
}

function takeDay(key: string, value: unknown, known: Record<string, unknown>): boolean {
  const day = typeof value === 'string' ? DAY_AT_THE_START.exec(value)?.[0] : undefined;
  if (day === undefined || !isCalendarDay(day)) return false;
  const own = PUBLISHED_ELSEWHERE.includes(key) ? 'published' : key;
  if (own !== 'published' && own !== 'updated') return false;
  known[own] ??= day;
  return true;
}

/** The first heading of level 1, where nothing stands before it, is the title. */
function withoutTitle(body: string): { title: string | null; body: string } {
  const [first] = parseMarkdown(body).children;
  const end = first?.position?.end.offset;
  if (first?.type !== 'heading' || first.depth !== 1 || end === undefined) return { title: null, body };
  return { title: toString(first).trim(), body: body.slice(end).replace(/^[^\n]*\n/u, '') };
}
