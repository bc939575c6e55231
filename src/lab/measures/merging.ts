/** How often each rule that merges names applies, and how often it is right by GUM's chains. */
import { findMentioned } from '../../analysis/actors/actors.ts';
import type { Watch } from '../../analysis/actors/merging/merge.ts';
import type { MergingRuleName } from '../../analysis/actors/merging/rules.ts';
import { findDates } from '../../analysis/dates/dates.ts';
import { readText } from '../../analysis/reader/read-document.ts';
import type { Span } from '../../analysis/schema.ts';
import { covers } from '../../analysis/spans.ts';
import type { GumDocument } from '../corpora/gum.ts';

export interface Applied {
  rule: MergingRuleName;
  /** Whether both sides are mostly of one chain; null where the corpus has either in none. */
  isRight: boolean | null;
}

/** @param gold what the corpus says of the text, where there is one that says it */
export function mergesIn(text: string, published: string, gold: GumDocument | null): Applied[] {
  const applied: Applied[] = [];
  const watch: Watch = (rule, short, full) => {
    const [one, other] = gold ? [chainOf(gold, short), chainOf(gold, full)] : [];
    applied.push({ rule, isRight: one === undefined || other === undefined ? null : one === other });
  };
  const document = readText(text, { published });
  findMentioned(document, findDates(document), watch);
  return applied;
}

/** The chain in which most of the mentions are. */
export function chainOf({ mentions }: GumDocument, spans: readonly Span[]): string | undefined {
  const chains = spans.flatMap((span) => {
    const around = mentions.filter(({ hs, he }) => covers(span, { start: hs, end: he }));
    const [nearest] = around.sort((a, b) => b.end - b.start - (a.end - a.start));
    return nearest?.chain ?? [];
  });
  const [most] = [...Map.groupBy(chains, (chain) => chain)].sort((a, b) => b[1].length - a[1].length);
  return most?.[0];
}
