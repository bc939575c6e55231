/** Which attributions readers see, and by what number. */
import type { Analysis, Attribution } from '../analysis/schema.ts';

export interface NumberedAttribution {
  /** From 1, in text order: the number of its note. */
  number: number;
  attribution: Attribution;
}

/** The attributions that a page shows, numbered in text order; the one inside which another is reported comes first. */
export function shownAttributions(analysis: Pick<Analysis, 'attributions'>): NumberedAttribution[] {
  return analysis.attributions
    .filter(({ shown }) => shown)
    .map((attribution) => ({ attribution, start: startOf(attribution), end: endOf(attribution) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(reports(b, a)) - Number(reports(a, b)))
    .map(({ attribution }, index) => ({ number: index + 1, attribution }));
}

function startOf({ content }: Attribution): number {
  return Math.min(...content.map(({ start }) => start));
}

function endOf({ content }: Attribution): number {
  return Math.max(...content.map(({ end }) => end));
}

function reports(outer: { attribution: Attribution }, inner: { attribution: Attribution }): boolean {
  return inner.attribution.parentId === outer.attribution.id;
}
