/** Where a claim may have stood before a story came that tells it earlier. */
import { addressOf } from '../../across/groups.ts';
import type { Claim } from './claims.ts';

/**
 * The first telling of each story but the first and the last: a claim takes two stories, so that the last was never the
 * first of one.
 * @returns ids as those of claims, "manageable-risk/pence-1"
 */
export function formerIds({ places }: Pick<Claim, 'places'>): string[] {
  const firsts = new Map(places.toReversed().map((place) => [place.story, place]));
  return [...firsts.values()]
    .toReversed()
    .slice(1, -1)
    .map(({ story, address }) => addressOf({ story, id: address }));
}
