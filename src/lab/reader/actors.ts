/** How many of the actors that a page lists are those of the story, and how many of those that matter are there. */
import type { Actor, Analysis } from '../../analysis/schema.ts';
import type { GoldActor, GoldReading } from './gold.ts';
import { count, emptyScore } from './score.ts';
import type { Score } from './score.ts';
import { isSameName } from './words.ts';

export const ACTOR_MEASURES = ['actors right', 'salient actors found', 'kinds right', 'roles found'] as const;

export type ActorMeasure = (typeof ACTOR_MEASURES)[number];

/** Right: in the story, and listed once. Kinds and roles count for those that are right. */
export function scoreActors({ actors }: Analysis, gold: GoldReading): Score<ActorMeasure> {
  const score = emptyScore(ACTOR_MEASURES);
  const { shares, faults } = score;
  const seen = new Set<GoldActor>();
  for (const actor of actors.filter(({ acts, named }) => acts && named)) {
    const one = gold.actors.find((other) => isSameActor(actor, other));
    const isFirst = one !== undefined && !seen.has(one);
    count(shares['actors right'], isFirst);
    if (!one) faults.push(`actor not wanted: ${actor.name}`);
    else if (!isFirst) faults.push(`actor twice: ${actor.name} is ${one.name}`);
    if (!isFirst) continue;
    seen.add(one);
    count(shares['kinds right'], actor.kind === one.kind);
    if (actor.kind !== one.kind) faults.push(`wrong kind: ${actor.name}, ${actor.kind}, is ${one.kind}`);
    if (one.role !== null) count(shares['roles found'], actor.role !== null);
  }
  for (const one of gold.actors.filter(({ salient, name }) => salient && !name.startsWith('unnamed'))) {
    count(shares['salient actors found'], seen.has(one));
    if (!seen.has(one)) faults.push(`actor missing: ${one.name}`);
  }
  return score;
}

/** Do they share a name? */
export function isSameActor(actor: Actor, other: GoldActor): boolean {
  const names = [other.name, ...other.aliases];
  return [actor.name, ...actor.aliases].some((name) => names.some((one) => isSameName(name, one)));
}
