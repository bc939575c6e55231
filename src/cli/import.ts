/**
 * `npm run import -- FILE [--published YYYY-MM-DD] [--title T] [--slug S]`
 *
 * Makes a story out of plain text, Markdown, HTML or a Word document, its paragraphs and quotation marks as they were.
 * Asks for nothing, overwrites nothing, says what it found in the text and what is left for the editor.
 */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { decodeText } from '../import/encoding.ts';
import { storyFromDocx } from '../import/from-docx.ts';
import { storyFromHtml } from '../import/from-html.ts';
import { storyFromMarkdown } from '../import/from-markdown.ts';
import type { ImportedStory } from '../import/imported.ts';
import { summaryOfStory } from '../import/summary.ts';
import { isCalendarDay } from '../analysis/dates/calendar.ts';
import { readCast } from '../schema/cast.ts';
import { FileProblem, wholeFileProblem } from '../schema/file-problem.ts';
import { readBytes } from '../schema/text-file.ts';
import { readArguments } from './arguments.ts';
import { needDay } from './article-file.ts';
import { sayLongStep } from './long-step.ts';
import { storyFromText } from './plain-text.ts';
import { runCommand } from './report.ts';
import { ACTORS } from './site-files.ts';
import { writeNewStory } from './story-writing.ts';

const USAGE =
  'usage: npm run import -- FILE.txt|.md|.html|.docx --published YYYY-MM-DD [--title T] [--slug S] [--into FOLDER]';

const TO_FILL_IN = [
  'summary:   one sentence or two, below the title',
  'type:      report, analysis or explainer',
  'section:   "Politics", "Technology"',
  'author:    who wrote it',
  'sources:   a list of title, publisher, date, url and archived',
  'series:    name and order, if it is a part of one',
];

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, {
    published: { type: 'string' },
    title: { type: 'string' },
    slug: { type: 'string' },
    into: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Error(USAGE);
  const { slug, into, root } = values;
  sayLongStep(`Reading ${path}`, await sizeOf(path));
  const { title, source, notes } = await readStoryFrom(path, values.published, values.title?.trim() ?? null).catch(
    (error: unknown) => {
      throw error instanceof FileProblem ? error : wholeFileProblem(path, `cannot be imported: ${reasonOf(error)}`);
    },
  );
  const cast = await readCast(join(root, ACTORS), ACTORS);
  sayLongStep('Looking for names, statements and dates', source.length);
  const label = await writeNewStory({ title, source, slug, into, root, name: path });
  const found = summaryOfStory(source, cast);
  console.log(`Wrote ${label}. Found in it:`);
  for (const line of found) console.log(`  ${line}`);
  for (const note of notes) console.log(note);
  console.log('Still to be filled in above the text, as far as it is known:');
  for (const line of TO_FILL_IN) console.log(`  ${line}`);
});

/** In bytes; what isn't there is told of by whatever reads it. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function reasonOf(error: unknown): string {
  // Readers of HTML call themselves for each element within another.
  if (error instanceof RangeError) return 'its elements are nested too deep';
  return error instanceof Error ? error.message : String(error);
}

async function readStoryFrom(
  path: string,
  published: string | undefined,
  title: string | null,
): Promise<ImportedStory> {
  const text = async (isHtml = false): Promise<string> => decodeText(await readBytes(path, path), path, { isHtml });
  switch (extname(path).toLowerCase()) {
    case '.txt':
      return { ...storyFromText(await text(), needDay(path, published), path, title), notes: [] };
    case '.md':
    case '.markdown':
      return storyFromMarkdown(await text(), dayOrNull(path, published), path, title);
    case '.html':
    case '.htm':
      return storyFromHtml(await text(true), dayOrNull(path, published), path, title);
    case '.docx':
      return storyFromDocx(await readBytes(path, path), needDay(path, published), path, title);
    default:
      throw wholeFileProblem(path, 'expected a .txt, .md, .html or .docx file');
  }
}

/** Markdown and pages may say themselves when it was published. */
function dayOrNull(path: string, published: string | undefined): string | null {
  if (published === undefined || isCalendarDay(published)) return published ?? null;
  return needDay(path, published);
}
