/** The figures of stories: how many statements, voices, dates. */
import { actingIn, shownIn } from './site.ts';
import type { Story } from './site.ts';

export interface Figures {
  quotes: number;
  claims: number;
  statements: number;
  /** Actors whose word is in it. */
  voices: number;
  /** Statements for which the text names nobody. */
  unnamed: number;
  dates: number;
  events: number;
  actors: number;
  byCertainty: Record<'stated' | 'hedged' | 'denied' | 'hearsay', number>;
  byEditor: number;
}

export function figuresOf(stories: readonly Story[]): Figures {
  const statements = stories.flatMap((story) => shownIn(story));
  const analyses = stories.map(({ data }) => data.analysis);
  const count = (test: (statement: (typeof statements)[number]) => boolean): number => statements.filter(test).length;
  const distinct = (ids: readonly (string | null)[]): number => new Set(ids.filter((id) => id !== null)).size;
  return {
    quotes: count(({ kind }) => kind === 'quote'),
    claims: count(({ kind }) => kind === 'claim'),
    statements: statements.length,
    voices: distinct(statements.map(({ actorId }) => actorId)),
    unnamed: count(({ actorId }) => actorId === null),
    dates: analyses.reduce((sum, { dates }) => sum + dates.length, 0),
    events: analyses.reduce((sum, { events }) => sum + events.length, 0),
    actors: distinct(stories.flatMap((story) => actingIn(story).map(({ id }) => id))),
    byCertainty: {
      stated: count(({ certainty }) => certainty === 'stated'),
      hedged: count(({ certainty }) => certainty === 'hedged'),
      denied: count(({ certainty }) => certainty === 'denied'),
      hearsay: count(({ certainty }) => certainty === 'hearsay'),
    },
    byEditor: count(({ by }) => by === 'editor'),
  };
}
