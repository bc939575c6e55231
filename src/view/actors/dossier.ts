/** All that the stories hold on one actor: what they said, what was said about them, and when. */
import type { ActorKind } from '../../analysis/schema.ts';
import type { ActorEntry } from '../../schema/actor.ts';
import { datedEventsOf } from '../events/dated-event.ts';
import type { DatedEvent } from '../events/dated-event.ts';
import type { Note } from '../statements/note.ts';
import { notesOf } from '../statements/note.ts';
import { actingIn, covers, named } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface StoryDossier<Of extends Story = Story> {
  story: Of;
  mentions: number;
  said: Note[];
  /** Statements of others that mention them. */
  saidAbout: Note[];
  events: DatedEvent[];
}

/** The role is the one of the latest story that knows one. */
export interface Dossier<Of extends Story = Story> extends Named {
  kind: ActorKind;
  aliases: string[];
  entry: ActorEntry | null;
  /** Stories that mention them, in the order given. */
  stories: StoryDossier<Of>[];
  statements: number;
}

/** What a page of one actor shows of each list, so that nobody's page grows without end. */
export const MOST_LISTED = 80;

/** The newest of a list that goes from the oldest to the newest, and how many there are in all. */
export const newestOf = <Item>(items: readonly Item[]): { shown: Item[]; all: number } => ({
  shown: items.slice(-MOST_LISTED),
  all: items.length,
});

/**
 * Everybody who acts in a story, by name.
 * @param stories from the oldest to the newest
 */
export function dossiersOf<Of extends Story>(stories: readonly Of[], cast: Cast): Dossier<Of>[] {
  const dossiers = new Map<string, Dossier<Of>>();
  for (const story of stories) {
    const notes = notesOf(story, cast).filter(({ isMarked, attribution }) => isMarked || attribution.cue !== null);
    const events = datedEventsOf(story, cast);
    for (const actor of actingIn(story)) {
      const who = named(story, actor, cast);
      const dossier = dossiers.get(actor.id) ?? {
        ...who,
        kind: actor.kind,
        aliases: cast.get(actor.id)?.aliases ?? [],
        entry: cast.get(actor.id) ?? null,
        stories: [],
        statements: 0,
      };
      const said = notes.filter(({ attribution }) => attribution.actorId === actor.id);
      dossier.role = who.role ?? dossier.role;
      dossier.statements += said.length;
      dossier.stories.push({
        story,
        mentions: actor.mentions.length,
        said,
        saidAbout: notes.filter(
          ({ attribution }) => attribution.actorId !== actor.id && mentionsIn(attribution.content, actor.mentions),
        ),
        events: events.filter(({ actors }) => actors.some(({ id }) => id === actor.id)),
      });
      dossiers.set(actor.id, dossier);
    }
  }
  return [...dossiers.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

type Spans = readonly { start: number; end: number }[];

function mentionsIn(content: Spans, mentions: Spans): boolean {
  return mentions.some((mention) => content.some((piece) => covers(piece, mention)));
}
