/** A version of a story as the view functions take it. */
import type { Story } from '../view/site.ts';
import type { StoryVersion } from './version.ts';

/** Without its blocks: nothing is rendered here. */
export function storyOf({ id, frontmatter, analysis }: Pick<StoryVersion, 'id' | 'frontmatter' | 'analysis'>): Story {
  return { id, data: { ...frontmatter, analysis, blocks: [], words: 0, readingMinutes: 1 } };
}
