/** The claims of a site as pages get them: each with the notes on its tellings. */
import type { AddressedPlace, Claim as GroupedClaim } from '../../across/claims.ts';
import { addressOf } from '../../across/groups.ts';
import type { Denial } from '../../across/groups.ts';
import type { Place } from '../../across/story-keys.ts';
import type { Cast, Story } from '../site.ts';
import { notesOf } from '../statements/note.ts';
import type { Note } from '../statements/note.ts';

/** A statement in one of the stories that tell a claim. */
export interface Telling<Of extends Story = Story> {
  story: Of;
  note: Note;
}

export interface Claim<Of extends Story = Story> extends Pick<GroupedClaim, 'id' | 'stories'> {
  /** The story that tells it first. */
  firstStory: Of;
  /** In the order in which the stories appeared; of one story, in text order. Read when they are asked for. */
  tellings: () => readonly Telling<Of>[];
  /** Statements of others that deny it. Read when they are asked for. */
  denials: () => readonly Telling<Of>[];
  /** Where they stand. */
  deniedIn: readonly Place[];
  /** What tells whether it is still the same, but for the stories' own text. */
  places: readonly AddressedPlace[];
}

/** A claim, and the note of the first statement by which a story tells it. */
export interface ToldClaim<Of extends Story = Story> {
  claim: Claim<Of>;
  note: Note;
}

export interface Claims<Of extends Story = Story> {
  /** In the order of their ids. */
  all: readonly Claim<Of>[];
  /** Null for what no other story tells. @param id of the attribution */
  of: (storyId: string, id: string) => Claim<Of> | null;
  /** Those that the story tells, in text order. */
  in: (storyId: string) => readonly ToldClaim<Of>[];
  /** All that what tells of them in a story depends on, besides that story. */
  keyIn: (storyId: string) => string;
}

/** What was grouped of these stories. */
interface Grouped {
  claims: readonly GroupedClaim[];
  denials: readonly Denial[];
}

export function claimsOf<Of extends Story>(stories: readonly Of[], cast: Cast, grouped: Grouped): Claims<Of> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const byPlace = new Map<string, Claim<Of>>();
  const byStory = new Map<string, Set<Claim<Of>>>();
  const deniedIn = Map.groupBy(grouped.denials, ({ denied }) => addressOf(denied));
  const all = grouped.claims.flatMap(({ id, tellings: places, stories: count }): Claim<Of>[] => {
    const firstStory = byId.get(places[0]?.story ?? '');
    if (!firstStory) return [];
    const tellings = () => places.flatMap((place) => tellingAt(place, byId.get(place.story), cast));
    const denying = places.flatMap((place) => deniedIn.get(addressOf(place)) ?? []).map(({ denial }) => denial);
    const denials = () => denying.flatMap((place) => tellingAt(place, byId.get(place.story), cast));
    const claim = { id, stories: count, firstStory, places, tellings, deniedIn: denying, denials };
    for (const place of places) {
      byPlace.set(addressOf(place), claim);
      byStory.set(place.story, (byStory.get(place.story) ?? new Set()).add(claim));
    }
    return [claim];
  });
  return {
    all,
    of: (story, id) => byPlace.get(addressOf({ story, id })) ?? null,
    in: (storyId) =>
      [...(byStory.get(storyId) ?? [])]
        .flatMap((claim): ToldClaim<Of>[] => {
          const place = claim.places.find(({ story }) => story === storyId);
          return place ? tellingAt(place, byId.get(storyId), cast).map(({ note }) => ({ claim, note })) : [];
        })
        .sort((x, y) => x.note.number - y.note.number),
    keyIn: (storyId) =>
      JSON.stringify(
        [...(byStory.get(storyId) ?? [])].map(({ firstStory: { id, data }, ...claim }) => {
          const places = claim.places.flatMap((place) => (place.story === storyId ? [place.id] : []));
          return [claim.id, claim.stories, id, data.title, data.published, places];
        }),
      ),
  };
}

function tellingAt<Of extends Story>({ id }: Place, story: Of | undefined, cast: Cast): Telling<Of>[] {
  const note = story && notesOf(story, cast).find(({ attribution }) => attribution.id === id);
  return note ? [{ story, note }] : [];
}
