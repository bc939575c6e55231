/** What editors say of statements of this story and of others: that they are one claim, or aren't. */
import type { Attribution } from '../schema.ts';
import { placesOf } from './correction.ts';
import type { CorrectionContext } from './correction.ts';
import { matching, tellApart } from './matching.ts';

/** Once each statement has its words: whoever is right about the speaker comes first. */
export function withElsewhere(
  text: string,
  list: readonly Attribution[],
  { corrections, onProblem }: CorrectionContext,
): Attribution[] {
  const changed = [...list];
  for (const { correction, at } of placesOf(corrections, 'same-claim', 'other-claim')) {
    const { kind, span, cue, story, note } = correction;
    const same = matching(text, list, span, cue).filter(({ shown }) => shown);
    // What passes another statement on in the same words is that one.
    const [meant, another] = same.filter(({ id }) => same.every(({ parentId }) => parentId !== id));
    if (!meant) onProblem({ at, message: 'readers see no statement of exactly these words here' });
    else if (another) onProblem({ at, message: tellApart(text, same) });
    else {
      const position = changed.findIndex(({ id }) => id === meant.id);
      const { elsewhere = [], ...statement } = changed[position] ?? meant;
      changed[position] = { ...statement, elsewhere: [...elsewhere, { isSame: kind === 'same-claim', story, note }] };
    }
  }
  return changed;
}
