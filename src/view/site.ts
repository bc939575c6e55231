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
  const role = ofThatDay ?? (actor.role === null ? (entry?.role ?? null) : withArticle(actor.role));
  return { id: actor.id, name: entry?.name ?? actor.name, role };
}

/** "centre’s chief executive", "city council's leader"; not "Nato’s", which has no article, nor "its". */
const COMMON_OWNER =
  /^(?!(?:the|a|an|its|his|her|their|our|my|your|whose|this|that|one|of|in|at|for|everyone|nobody)\b)(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*(?:[’']s|s[’'])\s/u;

/** An owner without a name has an article before it in the text, which a role is told without. */
export const withArticle = (role: string): string => (COMMON_OWNER.test(role) ? `the ${role}` : role);

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
 * on to "he said" and without the "that" after it. Paragraphs of one quotation, each with its own opening mark, are
 * one quotation.
 */
export function contentOf(analysis: Pick<Analysis, 'text'>, { content }: Pick<Attribution, 'content'>): string {
  const pieces: string[] = [];
  for (const span of content) {
    const words = pieceOf(analysis.text.slice(span.start, span.end));
    const before = pieces.at(-1);
    if (before !== undefined && goesOn(before, words)) pieces[pieces.length - 1] = `${before} ${words.slice(1)}`;
    else pieces.push(words);
  }
  return pieces.join(' … ').replace(/^that\s/iu, '');
}

function pieceOf(words: string): string {
  const lines = words.split(/\s*\n\s*/u).map((line) => line.replaceAll(/\s+/gu, ' '));
  const whole = lines.reduce((before, line) => `${before} ${goesOn(before, line) ? line.slice(1) : line}`);
  return whole.replace(/,(?=[”’"']?$)/u, '');
}

/** True where the second opens with the mark that the first has left open. */
const goesOn = (before: string, words: string): boolean =>
  /^[“„«]/u.test(words) && before.startsWith(words.charAt(0)) && !/[”»]/u.test(before.slice(-2));

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The attributions that readers see. */
export const shownIn = ({ data }: Story): Attribution[] => shownAttributions(data.analysis);

/** Those of them that have a mark and a note on the story's page. */
export const markedIn = ({ data }: Story): Attribution[] =>
  markedAttributions(data.analysis).map(({ attribution }) => attribution);
