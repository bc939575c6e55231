/** Keeps what is reported inside a report within it: "[The bank has failed], the Post said" ends before the comma. */
import type { Candidate, TokenRange } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { isRelative } from './grammar/pronouns.ts';
import { lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { parentsOf } from './nesting.ts';
import { inside } from './refine.ts';

/** How far apart two candidates may stand in the list and still share words. */
const WINDOW = 12;

/**
 * The candidates with no two contents overlapping unless one lies inside the other: in text order, the outer clipped
 * before the inner. Where clipping leaves nothing, or no report holds the other, the less trusted one goes.
 */
export function contained(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((one, other) => firstOf(one) - firstOf(other));
  return withoutPartial(withinParents(withoutRelativeOverrun(reading, ordered)));
}

function firstOf(one: Candidate): number {
  return Math.min(one.cue?.first ?? Infinity, one.content[0]?.first ?? Infinity);
}

/** "Members [who praised it] warned that …": what a relative clause in a source reports ends with the source. */
function withoutRelativeOverrun(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one, index) => {
    const { cue } = one;
    if (!cue || !one.source || !isRelative(lowerAt(reading, one.source.first))) return one;
    for (let next = Math.max(0, index - WINDOW); next < Math.min(candidates.length, index + WINDOW); next += 1) {
      const { source, cue: own } = candidates[next] ?? {};
      if (next === index || !source || !own || source.first > cue.first || source.end <= cue.end) continue;
      if (!one.content.some(({ first, end }) => first <= own.first && own.first < end)) continue;
      const content = intersection(one.content, [{ first: cue.first, end: source.end }]);
      if (content.length > 0) return { ...one, content };
    }
    return one;
  });
}

function withinParents(candidates: readonly Candidate[]): Candidate[] {
  const parents = parentsOf(candidates);
  const done = new Map<number, Candidate | null>();
  const clip = (index: number): Candidate | null => {
    const known = done.get(index);
    if (known !== undefined) return known;
    const one = candidates[index] ?? null;
    // once the parent is clipped itself, the cue may stand outside it: then the report around both counts
    let at = parents[index] ?? null;
    let around = at === null ? null : clip(at);
    while (at !== null && one?.cue && !(around && inside(one.cue, around.content))) {
      at = parents[at] ?? null;
      around = at === null ? null : clip(at);
    }
    const content = one && around ? intersection(one.content, around.content) : (one?.content ?? []);
    const source = (one?.source && around && within(one.source, around.content)) ?? one?.source ?? null;
    const clipped = one && content.length > 0 ? { ...one, content, source } : null;
    done.set(index, clipped);
    return clipped;
  };
  return candidates.flatMap((_, index) => clip(index) ?? []);
}

function withoutPartial(candidates: readonly Candidate[]): Candidate[] {
  const dropped = new Set<Candidate>();
  candidates.forEach((one, index) => {
    for (const other of candidates.slice(index + 1, index + WINDOW)) {
      if (dropped.has(one) || dropped.has(other)) continue;
      const shared = sizeOf(intersection(one.content, other.content));
      if (shared === 0 || shared === sizeOf(one.content) || shared === sizeOf(other.content)) continue;
      dropped.add(confidenceOf(one) >= confidenceOf(other) ? other : one);
    }
  });
  return candidates.filter((one) => !dropped.has(one));
}

function intersection(ranges: readonly TokenRange[], within: readonly TokenRange[]): TokenRange[] {
  return ranges.flatMap((range) =>
    within
      .map((around) => ({ first: Math.max(range.first, around.first), end: Math.min(range.end, around.end) }))
      .filter(({ first, end }) => end > first),
  );
}

/** "told the court [Mr Ng] had said": a source ends where the report around it begins; null where it stands elsewhere. */
function within(source: TokenRange, ranges: readonly TokenRange[]): TokenRange | null {
  return intersection([source], ranges)[0] ?? null;
}

function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.first, 0);
}
