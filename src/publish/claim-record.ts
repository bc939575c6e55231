/** What several stories tell as one, as a flat record, for indexes and feeds. */
import { noteAnchor } from '../schema/anchors.ts';
import type { Claim } from '../view/claims/claims.ts';
import { claimPath, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

export interface ClaimRecord {
  /** Story and address of the first telling. */
  id: string;
  url: string;
  /** Where it was told first. */
  first: {
    story: string;
    published: string;
    /** The note on that story's page. */
    url: string;
  };
  tellings: number;
  stories: number;
}

export function claimRecord({ id, firstStory, places, stories }: Claim, absolute: Absolute): ClaimRecord {
  const note = places[0] ? `#${noteAnchor(places[0].id)}` : '';
  return {
    id,
    url: absolute(claimPath(id)),
    first: {
      story: firstStory.id,
      published: firstStory.data.published,
      url: `${absolute(storyPath(firstStory.id))}${note}`,
    },
    tellings: places.length,
    stories,
  };
}
