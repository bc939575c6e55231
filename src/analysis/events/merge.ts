/** Makes one event of what is told twice. */
import type { TimelineEvent } from '../schema.ts';

/** An event with what decides whether another is the same. */
export interface DraftEvent extends Omit<TimelineEvent, 'id' | 'sentence' | 'label' | 'hedge'> {
  /** Dictionary form of the verb that the date belongs to; null where none was found. */
  verb: string | null;
  /** True where only a noun names it: "her arrest on 1 December". */
  isNamed: boolean;
}

/**
 * Two kinds of drafts merge:
 * - two dates in one clause, one within the other ("on Saturday, 16 February"): the finer one stays;
 * - two clauses with the same days, the same actors and the same verb. Anything less may be two events of a day, and
 *   a plain statement never merges with one that only a source makes;
 * - a clause and a noun that names what it tells ("her arrest on 1 December"): the noun may leave out some of the actors.
 * @param drafts in text order
 */
export function mergeEvents(drafts: readonly DraftEvent[]): DraftEvent[] {
  const merged: DraftEvent[] = [];
  const told = new Map<string, number[]>();
  for (const draft of drafts) {
    const before = merged.at(-1);
    if (before && isSameClause(before, draft) && (isWithin(draft, before) || isWithin(before, draft))) {
      if (isWithin(draft, before)) merged[merged.length - 1] = { ...draft, attributionIds: union(before, draft) };
      continue;
    }
    const key = keyOf(draft);
    const sameDay = (key === null ? undefined : told.get(key)) ?? [];
    const first = sameDay.find((at) => isSameEvent(merged[at], draft));
    const earlier = first === undefined ? undefined : merged[first];
    if (first !== undefined && earlier) {
      // The clause tells more than the noun.
      const told = earlier.isNamed && !draft.isNamed ? draft : earlier;
      merged[first] = { ...told, attributionIds: union(earlier, draft) };
      continue;
    }
    if (key !== null) told.set(key, [...sameDay, merged.length]);
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

function isSameEvent(earlier: DraftEvent | undefined, draft: DraftEvent): boolean {
  if (!earlier) return false;
  const isEarlierFewer = earlier.actorIds.length < draft.actorIds.length;
  const [fewer, more] = isEarlierFewer ? [earlier, draft] : [draft, earlier];
  const isPart = fewer.actorIds.every((id) => more.actorIds.includes(id));
  return isPart && (fewer.isNamed || fewer.actorIds.length === more.actorIds.length);
}

/** Null where too little is known to call two events the same. */
function keyOf({ verb, actorIds, precision, start, end, attributionIds }: DraftEvent): string | null {
  if (verb === null || actorIds.length === 0 || precision !== 'day') return null;
  return JSON.stringify([start, end, verb, attributionIds.length > 0]);
}
