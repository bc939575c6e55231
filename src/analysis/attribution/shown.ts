/** What readers see: statements that are likely right, and quotations for which no speaker was found. */
import { SHOWN_FROM } from '../schema.ts';
import type { Attribution } from '../schema.ts';

/**
 * The marks of a quotation that nobody claims stand in the text for all to see, and its low confidence says how often a
 * speaker was overlooked.
 */
export function isShown(
  { cue, source }: { cue: object | null; source: object | null },
  act: Attribution['act'],
  confidence: number,
): boolean {
  return (cue === null && source === null) || (act === 'statement' && confidence >= SHOWN_FROM);
}
