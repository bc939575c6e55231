/** Statements that only pass another one on: "the FT reported [that the NCSC has determined [that the risk is small]]". */
import type { Analysis, Attribution, Span } from '../analysis/schema.ts';
import { endOf, startOf } from './content-ends.ts';
import { isUnclaimed } from './unclaimed.ts';

/** Words that may stand beside what is passed on, and who says it with which verb: "that", "had told Reuters that" */
const MOST_BESIDE = 4;

type Text = Pick<Analysis, 'text' | 'attributions'>;

/**
 * For each shown statement that only passes others on, by its id, the first of those that it passes on. Only what is told
 * flatly does: "the FT may have heard that …" says more, and so does what somebody is quoted in full as saying.
 */
export function passedOn({ text, attributions }: Text): Map<string, Attribution> {
  const passing = new Map<string, Attribution>();
  const byParent = Map.groupBy(
    attributions.filter((one) => one.shown && !isUnclaimed(one)),
    ({ parentId }) => parentId,
  );
  for (const outer of attributions) {
    if (!outer.shown || outer.form === 'direct' || outer.certainty !== 'stated') continue;
    const inner = byParent.get(outer.id) ?? [];
    const [first] = inner.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
    if (first && wordsBeside(text, outer, inner) <= MOST_BESIDE * inner.length) passing.set(outer.id, first);
  }
  return passing;
}

function wordsBeside(text: string, { content }: Attribution, inner: readonly Attribution[]): number {
  const taken: Span[] = inner.flatMap((one) => [
    ...one.content,
    ...[one.cue, one.source, one.certaintyCue].filter((span) => span !== null),
  ]);
  return content
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
    )
    .filter((at) => !taken.some(({ start, end }) => start <= at && at < end)).length;
}
