/** Where in its file an editor speaks of a statement of another story that isn't there, or is another speaker's. */
import { overlaps } from '../../analysis/spans.ts';
import type { Analysis } from '../../analysis/schema.ts';
import { describeProblem } from '../../schema/file-problem.ts';
import { readStoryFile } from '../story-reading.ts';
import { inFile } from './body-problem.ts';

/** Said of a statement of a story, by its id. */
export interface OrphanedClaim {
  id: string;
  /** The statement of another story. */
  to: { story: string; note: string };
}

/** @returns one line for each, with file, line and column */
export function orphanedClaims(
  orphaned: readonly OrphanedClaim[],
  { text, name }: { text: string; name: string },
  { attributions }: Analysis,
): string[] {
  const { prose, bodyLine } = readStoryFile(text, name, [], { analyser: null });
  return prose.corrections.flatMap(({ correction, ...place }) => {
    if (correction.kind !== 'same-claim' && correction.kind !== 'other-claim') return [];
    const { kind, span, story, note } = correction;
    const isOrphaned = orphaned.some(
      ({ id, to }) =>
        to.story === story &&
        to.note === note &&
        attributions.some((one) => one.id === id && one.content.some((piece) => overlaps(piece, span))),
    );
    if (!isOrphaned) return [];
    const message = `::${kind}: "${story}" has no note "${note}" of the same speaker`;
    return [describeProblem(name, inFile({ ...place, message }, bodyLine))];
  });
}
