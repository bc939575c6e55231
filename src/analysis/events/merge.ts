/** Makes one event of what is told twice. */
import type { TimelineEvent } from '../schema.ts';
import type { TokenIndex } from '../tree/tree.ts';

/** An event with what decides whether another is the same. */
export interface DraftEvent extends Omit<TimelineEvent, 'id' | 'sentence' | 'label' | 'hedge'> {
  /** Its words. */
  words: string;
  /** The verb that tells it, or the noun. */
  head: TokenIndex;
  /** Dictionary form of the verb that tells it, or would: "arrest" of "her arrest". */
  verb: string;
  /** True where only a noun names it: "her arrest on 1 December". */
  isNamed: boolean;
}

/**
 * The same event are:
 * - two dates in one clause, one within the other ("on Saturday, 16 February"): the finer one stays;
 * - the same words on the same days, and two nouns of one day that name the same ("the debate on Friday");
 * - two clauses of one day with the same actors and the same verb, or a clause and a noun with some of its actors. Anything
 *   less may be two events of a day, and a plain statement never merges with one that only a source makes.
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
    const { start, end, verb, attributionIds } = draft;
    const key = JSON.stringify([start, end, verb, attributionIds.length > 0]);
    const sameDays = told.get(key) ?? [];
    const first = sameDays.find((at) => isSameEvent(merged[at], draft));
    const earlier = first === undefined ? undefined : merged[first];
    if (first !== undefined && earlier) {
      // The clause tells more than the noun.
      const fuller = earlier.isNamed && !draft.isNamed ? draft : earlier;
      merged[first] = { ...fuller, attributionIds: union(earlier, draft) };
      continue;
    }
    told.set(key, [...sameDays, merged.length]);
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
  if (earlier.words === draft.words || (earlier.isNamed && draft.isNamed)) return true;
  const isEarlierFewer = earlier.actorIds.length < draft.actorIds.length;
  const [fewer, more] = isEarlierFewer ? [earlier, draft] : [draft, earlier];
  if (fewer.actorIds.length === 0 || draft.precision !== 'day') return false;
  const isPart = fewer.actorIds.every((id) => more.actorIds.includes(id));
  return isPart && (fewer.isNamed || fewer.actorIds.length === more.actorIds.length);
}
