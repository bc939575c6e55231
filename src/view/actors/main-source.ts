/** Whose words a story mostly passes on, for where its figures would say less. */
import { voicesOf, wordsOf } from './voices.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface MainSource {
  /** With the most words in it. */
  who: Named;
  /** True with at least half of all words that are somebody's. */
  isMost: boolean;
}

/** @returns null where the story names nobody for anything */
export function mainSourceOf(story: Story, cast: Cast): MainSource | null {
  const { voices, namedWords, unnamedWords } = voicesOf(story, cast);
  const [first] = voices;
  if (!first?.actor) return null;
  return { who: first.actor, isMost: 2 * wordsOf(first) >= namedWords + unnamedWords };
}
