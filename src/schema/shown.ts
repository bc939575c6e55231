/** Which attributions readers see, and by what number and address. */
import type { Analysis, Attribution } from '../analysis/schema.ts';
import { endOf, startOf } from './content-ends.ts';
import { passedOn } from './passing-on.ts';
import { statementAddresses } from './statement-address.ts';

/** The attributions that readers see, in text order; the one inside which another is reported comes first. */
export function shownAttributions(analysis: Pick<Analysis, 'attributions'>): Attribution[] {
  return analysis.attributions
    .filter(({ shown }) => shown)
    .map((attribution) => ({ attribution, start: startOf(attribution), end: endOf(attribution) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(reports(b, a)) - Number(reports(a, b)))
    .map(({ attribution }) => attribution);
}

export interface MarkedAttribution {
  attribution: Attribution;
  /** From 1, in text order: the number of its note. */
  number: number;
  /** The id of its words: "pence-1". */
  address: string;
  /** Statements that only pass this one on: its mark and note are theirs too. */
  passedOnBy: Attribution[];
}

/** Statements with a mark in the text and a note: all that are shown but those that only pass another on. */
export function markedAttributions(analysis: Pick<Analysis, 'text' | 'actors' | 'attributions'>): MarkedAttribution[] {
  const shown = shownAttributions(analysis);
  const passing = passedOn(analysis);
  const marked = shown.filter(({ id }) => !passing.has(id));
  const addresses = statementAddresses(analysis, marked);
  const bearers = new Map<string, Attribution[]>();
  for (const outer of shown) {
    const bearer = bearerOf(outer, passing);
    if (bearer === outer) continue;
    bearers.set(bearer.id, [...(bearers.get(bearer.id) ?? []), outer]);
  }
  return marked.map((attribution, index) => ({
    attribution,
    number: index + 1,
    address: addresses.get(attribution.id) ?? attribution.id,
    passedOnBy: bearers.get(attribution.id) ?? [],
  }));
}

/** The statement whose note is also that of `attribution`: itself, or the one at the end of what it passes on. */
function bearerOf(attribution: Attribution, passing: ReadonlyMap<string, Attribution>): Attribution {
  const seen = new Set<string>();
  let here = attribution;
  for (let next = passing.get(here.id); next && !seen.has(next.id); next = passing.get(here.id)) {
    seen.add(next.id);
    here = next;
  }
  return here;
}

function reports(outer: { attribution: Attribution }, inner: { attribution: Attribution }): boolean {
  return inner.attribution.parentId === outer.attribution.id;
}

/** By the ids of the statements that have a note, its address on the story's page: "pence-1". */
export const noteAddresses = (analysis: Pick<Analysis, 'text' | 'actors' | 'attributions'>): Map<string, string> =>
  new Map(markedAttributions(analysis).map(({ attribution, address }) => [attribution.id, address]));
