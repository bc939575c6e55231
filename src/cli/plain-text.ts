/** Plain text to a story in Markdown that says the same, word for word. */
import type { Root } from 'mdast';

import { needTitle } from '../import/title.ts';
import { writeMarkdown, writeStory } from '../import/write.ts';
import { wholeFileProblem } from '../schema/file-problem.ts';

/** Mail and old news files break their lines at a width between these. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 100;

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/u;

/**
 * @param text the first line is the title, unless one is given
 * @param name of the file, for errors
 * @throws FileProblem where there is no title, or no text after it
 */
export function storyFromText(
  text: string,
  published: string,
  name: string,
  given: string | null = null,
): { title: string; source: string } {
  const all = paragraphsOf(text);
  const [first] = all;
  const paragraphs = given === null || given === first ? all.slice(1) : all;
  if (first === undefined) throw wholeFileProblem(name, 'is empty: the first line should be the title');
  if (paragraphs.length === 0) throw wholeFileProblem(name, 'has a title and no text after it');
  const title = given ?? needTitle(first, name);
  return { title, source: writeStory({ title, published }, writeParagraphs(paragraphs)) };
}

/**
 * The paragraphs of a plain text, the title first. Every line is one; in a text that was wrapped to a width, every
 * block between blank lines.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(LINE_BREAK)
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const title = lines[first];
  if (title === undefined) return [];
  const blocks: string[][] = [[]];
  for (const line of lines.slice(first + 1)) {
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  const full = blocks.filter((block) => block.length > 0);
  return [title, ...(isWrapped(full) ? full.map((block) => block.join(' ')) : full.flat())];
}

/** True where every line that others follow in its block is one to which the next word could not be added. */
function isWrapped(blocks: readonly string[][]): boolean {
  const width = Math.max(...blocks.flat().map(({ length }) => length));
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return blocks.every((block) =>
    block.every((line, index) => {
      const next = block[index + 1];
      return next === undefined || line.length + 1 + (next.split(/\s/u, 1)[0] ?? '').length > width;
    }),
  );
}

function writeParagraphs(paragraphs: readonly string[]): string {
  const tree: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  return writeMarkdown(tree);
}
