/** Makes one event of what is told twice. */
import type { TimelineEvent } from '../schema.ts';

/** An event with what decides whether another is the same. */
export interface DraftEvent extends Omit<TimelineEvent, 'id'> {
  /** Dictionary form of the verb that the date belongs to; null where none was found. */
  verb: string | null;
}

/**
 * Two kinds of drafts merge:
 * - two dates in one clause, one within the other ("on Saturday, 16 February"): the finer one stays;
 * - two clauses with the same days, the same actors and the same verb. Anything less may be two events of a day, and
 *   a plain statement never merges with one that only a source makes.
 * @param drafts in text order
 */
export function mergeEvents(drafts: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  const told = new Map<string, number>();
  for (const draft of drafts) {
    const before = merged.at(-1);
    if (before && isSameClause(before, draft) && (isWithin(draft, before) || isWithin(before, draft))) {
      if (isWithin(draft, before)) merged[merged.length - 1] = { ...draft, attributionIds: union(before, draft) };
      continue;
    }
    const key = keyOf(draft);
    const first = key === null ? undefined : told.get(key);
    const earlier = first === undefined ? undefined : merged[first];
    if (first !== undefined && earlier) {
      merged[first] = { ...earlier, attributionIds: union(earlier, draft) };
      continue;
    }
    if (key !== null) told.set(key, merged.length);
    merged.push(draft);
  }
  return merged;
}

function isSameClause(a: DraftEvent, b: DraftEvent): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

function isWithin(inner: DraftEvent, outer: DraftEvent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function union(a: DraftEvent, b: DraftEvent): string[] {
  return [...new Set([...a.attributionIds, ...b.attributionIds])];
}

/** Null where too little is known to call two events the same. */
function keyOf({ verb, actorIds, precision, start, end, attributionIds }: DraftEvent): string | null {
  if (verb === null || actorIds.length === 0 || precision !== 'day') return null;
  return JSON.stringify([start, end, verb, [...actorIds].sort(), attributionIds.length > 0]);
}
