/** Corrections of which the text, or the analysis, knows nothing. */
import { occurrencesOf } from '../text/occurrences.ts';
import { placesOf } from './correction.ts';
import type { CorrectionContext } from './correction.ts';

/** Once all stages are corrected: confirmations that nothing answered to, and words that the text doesn't hold. */
export function reportUnanswered(text: string, { corrections, onProblem, confirmed }: CorrectionContext): void {
  for (const { at, correction } of placesOf(corrections, 'confirm')) {
    if (confirmed.has(at)) continue;
    const { by, via, is } = correction;
    const seen = by !== undefined || via !== undefined || is !== undefined;
    const message = seen
      ? 'the analyser proposes something else for these words now: look again, and say what is right'
      : 'nothing is proposed for exactly these words';
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
