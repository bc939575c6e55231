/** A story as pages get it, out of the text of its file. */
import type { CastMember } from '../../src/analysis/schema.ts';
import { storyDataSchema } from '../../src/schema/story-data.ts';
import { readStory } from '../../src/schema/story-file.ts';
import type { Story } from '../../src/view/site.ts';
import { renderMarkdown } from './markdown.ts';

export async function storyOf(id: string, text: string, cast: readonly CastMember[] = []): Promise<Story> {
  const { frontmatter, body } = readStory(text, `${id}.md`);
  const { analysis, blocks, words } = await renderMarkdown(body, { cast, published: frontmatter.published });
  return { id, data: storyDataSchema.parse({ ...frontmatter, analysis, blocks, words, readingMinutes: 1 }) };
}
