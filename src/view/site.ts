/** What the view functions take: stories and cast as pages get them, without Astro's own types. */
import type { Actor, Analysis, Attribution, Span } from '../analysis/schema.ts';
import type { ActorEntry } from '../schema/actor.ts';
import { shownAttributions } from '../schema/shown.ts';
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
  /** "US vice-president"; null where the cast doesn't say. */
  role: string | null;
}

/** What the story itself says somebody is goes before the cast's word: offices change between stories. */
export function named(actor: Pick<Actor, 'id' | 'name' | 'role'>, cast: Cast): Named {
  const entry = cast.get(actor.id);
  return { id: actor.id, name: entry?.name ?? actor.name, role: actor.role ?? entry?.role ?? null };
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

/**
 * What is said, to be set by itself: the pieces of an interrupted quotation joined by dots, without the comma that led
 * on to "he said" and without the "that" after it.
 */
export function contentOf(analysis: Pick<Analysis, 'text'>, { content }: Pick<Attribution, 'content'>): string {
  return content
    .map((span) => textOf(analysis, span).replace(/,(?=[”’"']?$)/u, ''))
    .join(' … ')
    .replace(/^that\s/iu, '');
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The attributions that readers see, as pages number them. */
export const shownIn = ({ data }: Story): Attribution[] =>
  shownAttributions(data.analysis).map(({ attribution }) => attribution);
