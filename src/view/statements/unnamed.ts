/** How a page speaks of a source that the text doesn't name. */
import type { Analysis, Attribution } from '../../analysis/schema.ts';
import { isNameless } from '../../schema/nameless.ts';
import { textOf } from '../site.ts';

/** "the source[, who was not named]"; without its comma it is a part of who that is: "officials who signed it". */
const ASIDE = /, (?:who|whom|whose|which)\b.*$/u;

/**
 * The text's words for whoever speaks; of a source that speaks more than once, those with which it spoke first: "a
 * ministry source", and not "the source, who was not named".
 * @returns null where the text has none
 */
export function sourceInWords(
  analysis: Pick<Analysis, 'text' | 'attributions'>,
  { source, actorId }: Attribution,
): string | null {
  const spoken = analysis.attributions
    .filter((other) => actorId !== null && other.actorId === actorId)
    .flatMap((other) => other.source ?? [])
    .sort((a, b) => a.start - b.start);
  const first = spoken.find((span) => !isNameless(textOf(analysis, span))) ?? source;
  if (!first) return null;
  const words = textOf(analysis, first);
  return words.replace(ASIDE, '').replace(/[,;:]$/u, '') || words;
}
