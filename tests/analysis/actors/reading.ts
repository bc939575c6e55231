/** Reads a text and finds its actors, for the tables of the tests beside this file. */
import { findActors } from '../../../src/analysis/actors/actors.ts';
import type { ActorIndex } from '../../../src/analysis/actors/actors.ts';
import { findDates } from '../../../src/analysis/dates/dates.ts';
import { readText } from '../../../src/analysis/reader/read-document.ts';
import type { Actor, CastMember } from '../../../src/analysis/schema.ts';

export function read(text: string, cast: readonly CastMember[] = []): ActorIndex {
  const document = readText(text, { published: '2019-02-17', cast });
  return findActors(document, findDates(document));
}

/** Each actor's mentions as they stand in the text, by its canonical name. */
export function mentionsByName(text: string, cast: readonly CastMember[] = []): Record<string, string[]> {
  const { actors } = read(text, cast);
  return Object.fromEntries(actors.map((actor) => [actor.name, spoken(text, actor)]));
}

/** Whom each "he" and "she" of a text that means somebody means, by his name. */
export function meantByHeOrShe(text: string): (string | undefined)[] {
  const { actors, mentions } = read(text);
  return mentions
    .filter(({ start, end }) => /^(?:he|she)$/iu.test(text.slice(start, end)))
    .map(({ actorId }) => actors.find(({ id }) => id === actorId)?.name);
}

export function spoken(text: string, actor: Actor): string[] {
  return actor.mentions.map(({ start, end }) => text.slice(start, end));
}

export function member(
  name: string,
  kind: CastMember['kind'],
  aliases: string[] = [],
  descriptions: string[] = [],
): CastMember {
  return { id: name.toLowerCase().replace(/\W+/gu, '-'), name, kind, aliases, descriptions };
}

/** A small cast of invented and real actors. */
export const CAST: readonly CastMember[] = [
  member('Britain', 'place', ['UK', 'United Kingdom']),
  member('United States', 'place', ['US', 'America', 'Washington']),
  member('Germany', 'place'),
  member('Financial Times', 'organization', ['FT'], ['pink paper']),
  member('Northwind Cables', 'organization', ['Northwind'], ['Norwegian cable maker']),
  member('Nato', 'organization', ['North Atlantic Treaty Organization'], ['alliance']),
  member('Handelsblatt', 'organization'),
  member('Harbour Security Centre', 'organization', ['HSC']),
  member('Ada Brightwater', 'person', ['Brightwater']),
];
