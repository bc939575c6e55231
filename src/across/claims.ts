/** What one speaker says in several stories, whether quoted or told, as one claim with an address. */
import { addressOf, compare } from './groups.ts';
import type { Doubt, StatementGroup } from './groups.ts';
import type { Place, StoryKeys } from './story-keys.ts';

/** A statement as its story's page shows it. */
export interface AddressedPlace extends Place {
  /** "pence-1" */
  address: string;
}

export interface Claim {
  /** Story and address of the first telling, "manageable-risk/pence-1": a story that doesn't tell it changes nothing. */
  id: string;
  /** In the order in which the stories appeared; of one story, in text order. */
  tellings: readonly AddressedPlace[];
  /** How many stories tell it: two at least. */
  stories: number;
}

/** Two statements of one speaker that may be one claim, and are left apart. */
export interface DoubtfulClaim {
  a: AddressedPlace;
  b: AddressedPlace;
}

/** The address of a statement in its story; undefined for one that has no place there, since it only passes another on. */
export type AddressIn = (place: Place) => string | undefined;

export function addressesIn(stories: readonly StoryKeys[]): AddressIn {
  const notes = new Map(stories.flatMap(({ statements }) => statements.map((one) => [addressOf(one), one.note])));
  return (place) => notes.get(addressOf(place)) ?? undefined;
}

/** @returns in the order of their ids */
export function claimsAmong(groups: readonly StatementGroup[], addressIn: AddressIn): Claim[] {
  const claims = groups.flatMap(({ members }): Claim[] => {
    const tellings = members.flatMap((place) => addressed(place, addressIn));
    const [first] = tellings;
    const stories = new Set(tellings.map(({ story }) => story)).size;
    return first && stories > 1 ? [{ id: addressOf({ ...first, id: first.address }), tellings, stories }] : [];
  });
  return claims.sort((a, b) => compare(a.id, b.id));
}

export const doubtfulAmong = (doubts: readonly Doubt[], addressIn: AddressIn): DoubtfulClaim[] =>
  doubts.flatMap(({ a: one, b: other }) => {
    const [[a], [b]] = [addressed(one, addressIn), addressed(other, addressIn)];
    return a && b ? [{ a, b }] : [];
  });

function addressed(place: Place, addressIn: AddressIn): AddressedPlace[] {
  const address = addressIn(place);
  return address === undefined ? [] : [{ ...place, address }];
}
