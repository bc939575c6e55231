/** The short name of a statement on its page: what the text shows at its place, and what its note is headed with. */
import type { Attribution } from '../analysis/schema.ts';

/** "Q3" for a quotation, "C4" for a claim. */
export const signOf = ({ kind }: Pick<Attribution, 'kind'>, number: number): string =>
  `${kind === 'quote' ? 'Q' : 'C'}${number}`;

/**
 * True for a quotation that the analyser found no speaker for: a phrase kept at a distance, nobody's in particular, or
 * somebody's who was overlooked. Where a cue tells that nobody is named ("is said to be"), or an editor decided so,
 * that is known, and this is false.
 */
export function isUnclaimed({ kind, actorId, cue, source, by }: Attribution): boolean {
  return kind === 'quote' && actorId === null && cue === null && source === null && by === 'extracted';
}
