/** The site's own stories as the formats get them, and one whose words try to break out of every format. */
import { fileURLToPath } from 'node:url';

import { readCastFiles } from '../../src/schema/cast.ts';
import { storyDataSchema } from '../../src/schema/story-data.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { listStoryFiles } from '../../src/schema/story-list.ts';
import { readTextFile } from '../../src/schema/text-file.ts';
import { castMember } from '../../src/schema/actor.ts';
import type { Cast, Story } from '../../src/view/site.ts';
import { renderMarkdown } from '../support/markdown.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const castFiles = await readCastFiles(`${content}actors`, 'content/actors');

export const cast: Cast = new Map(castFiles.map(({ id, entry }) => [id, entry]));

export const ORIGIN = 'https://news.example/x/';

/** A site under a path. */
export const absolute = (path: string): string => ORIGIN + path;

async function storyOf(id: string, text: string): Promise<Story> {
  const { frontmatter, body } = readStory(text, `${id}.md`);
  const members = castFiles.map((file) => castMember(file.id, file.entry));
  const { analysis, blocks, words } = await renderMarkdown(body, { cast: members, published: frontmatter.published });
  return { id, data: storyDataSchema.parse({ ...frontmatter, analysis, blocks, words, readingMinutes: 1 }) };
}

const { files } = await listStoryFiles(`${content}stories`, 'content/stories');

/** The newest first. */
export const stories: Story[] = (
  await Promise.all(files.map(async ({ id, path, name }) => storyOf(id, await readTextFile(path, name))))
).sort((a, b) => b.data.published.localeCompare(a.data.published));

export const hostile = await storyOf(
  'hostile',
  `---
title: 'Tags </script><script>alert(1)</script> & "quotes", =1+1; ]]> and \\n'
summary: "<!-- a, b; c\\n\\u0007 -->"
published: 2021-03-07
updated: 2021-03-09
author: "</author> & =cmd()"
section: 'R&D <b> "now"'
---

“=HYPERLINK(1), that is \\</script>\\<script>alert(2)\\</script> & more,” said Ann Lee on 5 March 2021. The bridge closed.

Paul Carter said that ]]> “a; b, c” was the answer. [Here](/y/) is *more* of it. “Again and again,” said Ann Lee. “Again and again,” said Ann Lee.

“Again and again,” said Ann Lee. “Again and again,” said Ann Lee.

“Yes;=1+1 or no; +2,” said Ann Lee. “Or ;"@x,” said Ann Lee.
`,
);

export const everyStory: Story[] = [...stories, hostile];
