/** Quotations that nobody is known to have said. */
import type { Attribution } from '../analysis/schema.ts';

/**
 * True for a quotation that the analyser found no speaker for: a phrase kept at a distance, nobody's in particular, or
 * somebody's who was overlooked. Where a cue tells that nobody is named ("is said to be"), or an editor decided so,
 * that is known, and this is false.
 */
export function isUnclaimed({ kind, actorId, cue, source, by }: Attribution): boolean {
  return kind === 'quote' && actorId === null && cue === null && source === null && by === 'extracted';
}
