/** What one speaker says in several stories, whether quoted or told, as one claim. */
import type { StatementGroup } from '../../across/groups.ts';
import type { Place } from '../../across/story-keys.ts';
import type { Cast, Story } from '../site.ts';
import { notesOf } from '../statements/note.ts';
import type { Note } from '../statements/note.ts';

/** A statement in one of the stories that tell a claim. */
export interface Telling<Of extends Story = Story> {
  story: Of;
  note: Note;
}

export interface Claim<Of extends Story = Story> {
  /** Story and address of the first telling, "manageable-risk/pence-1": a story that doesn't tell it changes nothing. */
  id: string;
  first: Telling<Of>;
  /** In the order in which the stories appeared, the first telling among them; of one story, in text order. */
  tellings: readonly Telling<Of>[];
  /** How many stories tell it: two at least. */
  stories: number;
}

export interface Claims<Of extends Story = Story> {
  /** In the order of their ids. */
  all: readonly Claim<Of>[];
  /** Null for what no other story tells. @param id of the attribution */
  of: (storyId: string, id: string) => Claim<Of> | null;
}

/** @param groups of statements in these stories; of what only passes another statement on, that one counts */
export function claimsOf<Of extends Story>(
  stories: readonly Of[],
  cast: Cast,
  groups: readonly StatementGroup[],
): Claims<Of> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const notes = new Map<string, ReadonlyMap<string, Note>>();
  const marksIn = (story: Of): ReadonlyMap<string, Note> => {
    const marks =
      notes.get(story.id) ??
      new Map(notesOf(story, cast).flatMap((note) => (note.isMarked ? [[note.attribution.id, note]] : [])));
    notes.set(story.id, marks);
    return marks;
  };
  const claims = groups.flatMap(({ members }): Claim<Of>[] => {
    const tellings = members.flatMap(({ story: storyId, id }): Telling<Of>[] => {
      const story = byId.get(storyId);
      const note = story && marksIn(story).get(id);
      return note ? [{ story, note }] : [];
    });
    const [first] = tellings;
    const count = new Set(tellings.map(({ story }) => story)).size;
    return first && count > 1 ? [{ id: idOf(first), first, tellings, stories: count }] : [];
  });
  const byPlace = new Map(
    claims.flatMap((claim) =>
      claim.tellings.map(({ story, note }) => [placeKey({ story: story.id, id: note.attribution.id }), claim]),
    ),
  );
  return {
    all: claims.sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (story, id) => byPlace.get(placeKey({ story, id })) ?? null,
  };
}

const idOf = ({ story, note }: Telling): string => `${story.id}/${note.address}`;

const placeKey = ({ story, id }: Place): string => `${story}/${id}`;
