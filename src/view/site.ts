/** What the view functions take: stories and cast as pages get them, without Astro's own types. */
import type { Actor, Analysis, Attribution, Span } from '../analysis/schema.ts';
import type { ActorEntry } from '../schema/actor.ts';
import { roleOn } from '../schema/role.ts';
import { markedAttributions, shownAttributions } from '../schema/shown.ts';
import type { StoryData } from '../schema/story-data.ts';

export interface Story {
  id: string;
  data: StoryData;
}

/** Cast entries by actor id. */
export type Cast = ReadonlyMap<string, ActorEntry>;

/** Somebody as a page names them. */
export interface Named {
  id: string;
  name: string;
  /** "US vice-president"; null where neither cast nor text says. */
  role: string | null;
}

/**
 * The role is the one that the cast gives for the day on which the story appeared; failing that the text's own; and last
 * what the cast says without a day, which may have come or gone since.
 */
export function named({ data }: Story, actor: Pick<Actor, 'id' | 'name' | 'role'>, cast: Cast): Named {
  const entry = cast.get(actor.id);
  const ofThatDay = roleOn(entry?.roles ?? [], data.published);
  const role = ofThatDay ?? actor.role ?? entry?.role ?? null;
  return { id: actor.id, name: entry?.name ?? actor.name, role };
}

/** Those whose doing or saying the story tells; a mere place ("arrested in Vancouver") is none, nor is "officials". */
export const actingIn = (story: Story): Actor[] => namedIn(story).filter((actor) => isActing(story, actor));

/** The places that the story only sets things in. */
export const placesIn = (story: Story): Actor[] => namedIn(story).filter((actor) => !isActing(story, actor));

const namedIn = ({ data }: Story): Actor[] => data.analysis.actors.filter((actor) => actor.named);

const isActing = ({ data }: Story, { id, acts }: Actor): boolean =>
  acts || data.analysis.attributions.some(({ actorId }) => actorId === id);

export function textOf({ text }: Pick<Analysis, 'text'>, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The attributions that readers see. */
export const shownIn = ({ data }: Story): Attribution[] => shownAttributions(data.analysis);

/** Those of them that have a mark and a note on the story's page. */
export const markedIn = ({ data }: Story): Attribution[] =>
  markedAttributions(data.analysis).map(({ attribution }) => attribution);
