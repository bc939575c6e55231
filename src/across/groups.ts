/** What the stories of a site tell more than once. */
import type { Place } from './story-keys.ts';

export interface Group {
  /** Of the first telling: "story/attribution-0k3x9f2". It changes where an earlier telling is found. */
  id: string;
  /** In the order in which the stories appeared; of one story, in text order. At least two stories. */
  members: readonly Place[];
}

export interface StatementGroup extends Group {
  speaker: string;
}

/** Two statements of one speaker that may be one, and are left apart. */
export interface Doubt {
  a: Place;
  b: Place;
}

/** A statement that denies another's. */
export interface Denial {
  denial: Place;
  denied: Place;
}

export interface Dated extends Place {
  published: string;
  /** Where it stands in its story. */
  position: number;
}

export const addressOf = ({ story, id }: Place): string => `${story}/${id}`;

export const placeOf = ({ story, id }: Place): Place => ({ story, id });

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

export const inOrder = (a: Dated, b: Dated): number =>
  compare(a.published, b.published) || compare(a.story, b.story) || a.position - b.position || compare(a.id, b.id);

/** @returns null where all of them are of one story */
export function groupOf(members: readonly Dated[]): Group | null {
  if (members.every(({ story }) => story === members[0]?.story)) return null;
  const [first, ...rest] = members.toSorted(inOrder).map(({ story, id }): Place => ({ story, id }));
  return first ? { id: addressOf(first), members: [first, ...rest] } : null;
}
