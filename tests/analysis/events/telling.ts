/** Builds what the events stage reads from a text in which the test itself says who is who and what is said. */
import type { ActorIndex } from '../../../src/analysis/actors/actors.ts';
import { findDates } from '../../../src/analysis/dates/dates.ts';
import { findEvents } from '../../../src/analysis/events/events.ts';
import type { Attribution, Span, TimelineEvent } from '../../../src/analysis/schema.ts';
import { readText } from '../../../src/analysis/reader/read-document.ts';
import { attributionOf } from '../../support/attribution.ts';

export const PUBLISHED = '2019-02-17';

interface Telling {
  /** Names that count as actors, wherever they stand; their id is the name itself. */
  actors?: readonly string[];
  /** Words of cue and content, by id. */
  said?: Readonly<Record<string, { cue: string; content: string }>>;
  /** Who says it, by id. */
  speakers?: Readonly<Record<string, string>>;
  /** What is reported inside what, by id. */
  heard?: Readonly<Record<string, string>>;
  headings?: readonly Span[];
}

/** An event with its words instead of offsets. */
export interface ToldEvent extends TimelineEvent {
  words: string;
  date: string;
}

export function eventsIn(
  text: string,
  { actors = [], said = {}, speakers = {}, heard = {}, headings = [] }: Telling = {},
): ToldEvent[] {
  const document = readText(text, { published: PUBLISHED, headings });
  const events = findEvents(document, {
    dates: findDates(document),
    actors: actorsNamed(text, actors),
    attributions: Object.entries(said).map(([id, { cue, content }]) => ({
      ...attribution(text, id, cue, content),
      actorId: speakers[id] ?? null,
      parentId: heard[id] ?? null,
    })),
  });
  return events.map((event) => ({
    ...event,
    words: text.slice(event.span.start, event.span.end),
    date: text.slice(event.dateSpan.start, event.dateSpan.end),
  }));
}

/** Where some words stand. Throws where they don't, so that no test passes on a typing error. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function actorsNamed(text: string, names: readonly string[]): ActorIndex {
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      actorId: name,
      form: 'name' as const,
      sureness: 1,
    })),
  );
  mentions.sort((a, b) => a.start - b.start);
  const actors = names.map((name) => ({
    id: name,
    name,
    kind: 'organization' as const,
    aliases: [],
    role: null,
    named: true,
    acts: true,
    mentions: mentions.filter(({ actorId }) => actorId === name).map(({ start, end }) => ({ start, end })),
  }));
  return { actors, mentions };
}

function attribution(text: string, id: string, cue: string, content: string): Attribution {
  return attributionOf(id, spanOf(text, content), { cue: spanOf(text, cue) });
}
