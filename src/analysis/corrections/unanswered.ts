/** Corrections of which the text, or the analysis, knows nothing. */
import type { Analysis, Span } from '../schema.ts';
import { overlaps } from '../spans.ts';
import { elided } from '../text/elided.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import { placesOf } from './correction.ts';
import type { CorrectionContext } from './correction.ts';
import { isSameContent } from './same-content.ts';

type Found = Pick<Analysis, 'attributions' | 'actors' | 'dates'>;

/** Once all stages are corrected: confirmations that nothing answered to, and words that the text doesn't hold. */
export function reportUnanswered(
  text: string,
  found: Found,
  { corrections, onProblem, confirmed }: CorrectionContext,
): void {
  for (const { at, correction } of placesOf(corrections, 'confirm')) {
    if (confirmed.has(at)) continue;
    const { by, via, is } = correction;
    const seen = by !== undefined || via !== undefined || is !== undefined;
    const message = seen
      ? `the analyser proposes something else for these words now${proposedFor(text, found, correction.span)}: look again, and say what is right`
      : `nothing is proposed for exactly these words${proposedAround(text, found, correction.span)}`;
    onProblem({ at, message });
  }
  const report = (words: string, at: Parameters<typeof onProblem>[0]['at'], anyInitial: boolean): void => {
    if (occurrencesOf(words, text, { anyInitial }).length === 0) {
      onProblem({ at, message: `the text nowhere says “${words}”` });
    }
  };
  corrections.ignore.forEach((words, nth) => {
    report(words, ['ignore', nth], false);
  });
  for (const [actorId, list] of Object.entries(corrections.aliases)) {
    list.forEach((words, nth) => {
      report(words, ['aliases', actorId, nth], true);
    });
  }
}

/** Whose word or which actor or day it takes the words for; nothing where it takes them for none of these. */
function proposedFor(text: string, { attributions, actors, dates }: Found, span: Span): string {
  const statement = attributions.find(({ content }) => content.some((piece) => isSameContent(text, piece, span)));
  if (statement) return `, by="${statement.actorId ?? 'none'}"`;
  const actor = actors.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
  const is = actor?.id ?? dates.find((date) => overlaps(date.span, span))?.value;
  return is === undefined ? '' : `, is="${is}"`;
}

/** What the editor may have meant: the statement with most words in common, else the name or date. */
function proposedAround(text: string, { attributions, actors, dates }: Found, span: Span): string {
  const statements = attributions.flatMap(({ content }) => content);
  const others = [...actors.flatMap(({ mentions }) => mentions), ...dates.map((date) => date.span)];
  const common = ({ start, end }: Span): number => Math.min(end, span.end) - Math.max(start, span.start);
  const [nearest] = [statements, others].flatMap((list) =>
    list
      .filter((one) => overlaps(one, span))
      .sort((a, b) => common(b) - common(a) || a.end - a.start - (b.end - b.start)),
  );
  return nearest ? `; what is proposed here is [${elided(text.slice(nearest.start, nearest.end))}]` : '';
}
