/** Of candidates that overlap, the longest stays; of equal ones, that of the earlier finder. */
import type { Candidate } from '../find/finder.ts';

/** @returns candidates that don't overlap, in text order */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  // Array.prototype.sort is stable, so finders keep their order among equals.
  const byLength = [...candidates].sort((a, b) => b.end - b.first - (a.end - a.first));
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    let free = true;
    for (let word = candidate.first; word < candidate.end && free; word += 1) free = !taken.has(word);
    if (!free) continue;
    for (let word = candidate.first; word < candidate.end; word += 1) taken.add(word);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
