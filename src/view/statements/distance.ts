/** How far from its source every word of a story is: the speaker's own words are nearest, the paper's own farthest. */
import type { Attribution } from '../../analysis/schema.ts';
import { chainOf } from './chain.ts';
import type { Cast, Story } from '../site.ts';
import { ownedWords } from '../actors/voices.ts';

/** From the nearest to the farthest. */
export const DISTANCES = ['exact', 'paraphrase', 'secondHand', 'unnamed', 'own'] as const;

export type Distance = (typeof DISTANCES)[number];

/** Of the words of a statement that don't stand between quotation marks. */
export function distanceOf(story: Story, attribution: Attribution, cast: Cast): Distance {
  const chain = chainOf(story, attribution, cast);
  if (!chain.at(-1)?.actor) return 'unnamed';
  if (chain.length > 1) return 'secondHand';
  return attribution.form === 'direct' ? 'exact' : 'paraphrase';
}

/** How many of a story's words are so far from their source. */
export function wordsByDistance(story: Story, cast: Cast): Record<Distance, number> {
  const words: Record<Distance, number> = { exact: 0, paraphrase: 0, secondHand: 0, unnamed: 0, own: 0 };
  const known = new Map<Attribution, Distance>();
  for (const { attribution, isVerbatim } of ownedWords(story)) {
    if (!attribution) {
      words.own += 1;
      continue;
    }
    const distance = known.get(attribution) ?? distanceOf(story, attribution, cast);
    known.set(attribution, distance);
    words[distance === 'paraphrase' && isVerbatim ? 'exact' : distance] += 1;
  }
  return words;
}
