/** What is reported inside what: "the FT reported [that the government has concluded …]". */
import type { TokenRange } from './candidate.ts';

interface Nestable {
  content: readonly TokenRange[];
  cue: TokenRange | null;
}

/**
 * For each attribution the position of its parent, or null: the smallest other attribution that holds its cue
 * (or, without one, its content) inside its own content.
 * `items` are in text order; contents may be interrupted.
 */
export function parentsOf(items: readonly Nestable[]): (number | null)[] {
  const ranges = items.flatMap(({ content }, owner) => {
    const size = sizeOf(content);
    return content.map((range) => ({ ...range, owner, size }));
  });
  ranges.sort((one, other) => one.first - other.first || other.end - one.end);
  const order = items
    .map((item, index) => ({ index, range: item.cue ?? item.content[0] ?? { first: 0, end: 0 } }))
    .sort((one, other) => one.range.first - other.range.first);
  const parents: (number | null)[] = items.map(() => null);
  let open: typeof ranges = [];
  let next = 0;
  for (const { index, range } of order) {
    while (next < ranges.length && (ranges[next]?.first ?? 0) <= range.first) {
      const opened = ranges[next];
      if (opened) open.push(opened);
      next += 1;
    }
    open = open.filter((around) => around.end >= range.end);
    let best: (typeof ranges)[number] | null = null;
    const own = sizeOf(items[index]?.content ?? []);
    for (const around of open) {
      if (around.owner === index || around.end < range.end) continue;
      const withoutCue = items[index]?.cue === null;
      if (withoutCue && around.size <= own) continue;
      if (!best || around.size < best.size) best = around;
    }
    parents[index] = best?.owner ?? null;
  }
  // two contents that hold each other's cues: the chain is cut where it would come back
  parents.forEach((_, index) => {
    const seen = new Set([index]);
    for (let at = parents[index] ?? null; at !== null; at = parents[at] ?? null) {
      if (seen.has(at)) {
        parents[index] = null;
        break;
      }
      seen.add(at);
    }
  });
  return parents;
}

function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.first, 0);
}
