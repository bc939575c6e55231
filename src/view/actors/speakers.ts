/** Who speaks in a story, numbered so that one style sheet can filter by speaker on every page. */
import { namedActorId } from '../../analysis/identity.ts';
import { mouthOf } from '../statements/chain.ts';
import type { Figures } from '../figures.ts';
import { markedIn } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

/** The style sheet knows this many speakers of one story (see `src/styles/filters.css`). */
export const MOST_SPEAKERS = 24;

export interface Speaker {
  /** From 1; 0 for all that nobody is named for. */
  number: number;
  actor: Named | null;
  statements: number;
}

/** By number of statements, then in text order; last, if there are any, the statements that nobody is named for. */
export function speakersOf(story: Story, cast: Cast): Speaker[] {
  const named = new Map<string, Omit<Speaker, 'number'>>();
  let unnamed = 0;
  for (const attribution of markedIn(story)) {
    const { actor } = mouthOf(story, attribution, cast);
    if (!actor) unnamed += 1;
    else named.set(actor.id, { actor, statements: (named.get(actor.id)?.statements ?? 0) + 1 });
  }
  const speakers = [...named.values()]
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST_SPEAKERS)
    .map((speaker, index) => ({ number: index + 1, ...speaker }));
  return unnamed > 0 ? [...speakers, { number: 0, actor: null, statements: unnamed }] : speakers;
}

/** How many named speakers of a story there are beside those whom a reader can choose. */
export const speakersLeftOut = (figures: Pick<Figures, 'voices'>, speakers: readonly Speaker[]): number =>
  figures.voices - speakers.filter(({ actor }) => actor !== null).length;

/** The number of the speaker of each attribution, by its id. */
export function speakerNumbers(story: Story, speakers: readonly Speaker[]): Map<string, number> {
  const numbers = new Map(speakers.map(({ actor, number }) => [actor?.id ?? null, number]));
  return new Map(
    markedIn(story).flatMap((attribution) => {
      const number = numbers.get(namedActorId(attribution));
      return number === undefined ? [] : [[attribution.id, number] as const];
    }),
  );
}
