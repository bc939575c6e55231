/**
 * `npm run import -- FILE.txt --published YYYY-MM-DD [--slug S]`
 *
 * Makes a story out of plain text: the first line is the title, the rest the article, word for word. Asks for
 * nothing, overwrites nothing, and says what is left for the editor.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { wholeFileProblem } from '../schema/file-problem.ts';
import { readStory } from '../schema/story-file.ts';
import { isSlug, suggestSlug } from '../schema/slug.ts';
import { readPlainText } from './article-file.ts';
import { storyFromText } from './plain-text.ts';
import { runCommand } from './report.ts';

const USAGE = 'usage: npm run import -- FILE.txt --published YYYY-MM-DD [--slug S] [--into FOLDER]';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const TO_FILL_IN = [
  'summary:   one sentence or two, below the title',
  'type:      report, analysis or explainer',
  'section:   "Politics", "Technology"',
  'author:    who wrote it',
  'sources:   a list of title, publisher, date and url',
  'series:    name and order, if it is a part of one',
];

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { published: { type: 'string' }, slug: { type: 'string' }, into: { type: 'string' } },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Error(USAGE);
  const { text, published } = await readPlainText(path, values.published);
  const { title, source } = storyFromText(text, published, path);
  const slug = values.slug ?? suggestSlug(title);
  if (!isSlug(slug)) {
    throw wholeFileProblem(path, `--slug ${slug}: small letters, digits and hyphens only, like "${suggestSlug(slug)}"`);
  }
  const label = join(values.into ?? 'content/stories', `${slug}.md`);
  // What is written is read back first: an import never leaves a file that the build would refuse.
  readStory(source, label);
  const folder = values.into ?? join(ROOT, 'content/stories');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${slug}.md`), source, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw wholeFileProblem(
      label,
      exists ? 'is there already: choose another --slug' : `cannot be written: ${String(error)}`,
    );
  });
  console.log(`Wrote ${label}, a page as it is. Still to be filled in above the text, as far as it is known:`);
  for (const line of TO_FILL_IN) console.log(`  ${line}`);
});
