/**
 * `npm run new -- "Title" [--published YYYY-MM-DD] [--slug S]`
 *
 * Starts a story out of `content/templates/story.md`, dated today unless a day is given. The check says that it has no
 * text until it has some.
 */
import { resolve } from 'node:path';

import { storyFromTemplate } from '../import/from-template.ts';
import { refuseLink } from '../schema/folder-files.ts';
import { readTextFile } from '../schema/text-file.ts';
import { readArguments } from './arguments.ts';
import { needDay } from './article-file.ts';
import { runCommand } from './report.ts';
import { writeNewStory } from './story-writing.ts';
import { today } from './today.ts';

const USAGE = 'usage: npm run new -- "Title" [--published YYYY-MM-DD] [--slug S] [--into FOLDER]';

const TEMPLATE = 'content/templates/story.md';

await runCommand(async () => {
  const { values, positionals } = readArguments(USAGE, {
    published: { type: 'string' },
    slug: { type: 'string' },
    into: { type: 'string' },
  });
  const title = positionals.join(' ').trim();
  if (title === '') throw new Error(USAGE);
  const templateFile = resolve(TEMPLATE);
  await refuseLink(templateFile, TEMPLATE);
  const template = await readTextFile(templateFile, TEMPLATE);
  const published = needDay('npm run new', values.published ?? today());
  const source = storyFromTemplate(template, { title, published }, TEMPLATE);
  const label = await writeNewStory({ title, source, slug: values.slug, into: values.into, name: 'npm run new' });
  console.log(`Wrote ${label}: write the story below the second line of three hyphens, then "npm run check".`);
});
