/** A version of a story as the view functions take it. */
import { languageOf } from '../schema/language.ts';
import type { Story } from '../view/site.ts';
import type { StoryVersion } from './version.ts';

/** Without its blocks: nothing is rendered here. */
export function storyOf({ id, frontmatter, analysis }: Pick<StoryVersion, 'id' | 'frontmatter' | 'analysis'>): Story {
  const lang = frontmatter.lang ?? languageOf(analysis.text);
  return { id, data: { ...frontmatter, lang, analysis, blocks: [], pictures: [], words: 0, readingMinutes: 1 } };
}
