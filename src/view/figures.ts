/** The figures of stories: how many statements, voices, dates. */
import { namedActorId } from '../analysis/identity.ts';
import type { Attribution } from '../analysis/schema.ts';
import { en } from '../strings/en.ts';
import { actingIn, markedIn } from './site.ts';
import type { Story } from './site.ts';

export interface StatementFigures {
  quotes: number;
  claims: number;
  statements: number;
  /** Actors whose word is in it. */
  voices: number;
  /** Statements with no speaker that is a known actor. */
  unnamed: number;
  byCertainty: Record<'stated' | 'hedged' | 'denied' | 'hearsay', number>;
  byEditor: number;
}

export interface Figures extends StatementFigures {
  dates: number;
  events: number;
  actors: number;
}

/** What only passes another statement on isn't counted besides it. */
export function figuresOf(stories: readonly Story[]): Figures {
  const analyses = stories.map(({ data }) => data.analysis);
  return {
    ...figuresOfStatements(stories.flatMap((story) => markedIn(story))),
    dates: analyses.reduce((sum, { dates }) => sum + dates.length, 0),
    events: analyses.reduce((sum, { events }) => sum + events.length, 0),
    actors: distinct(stories.flatMap((story) => actingIn(story).map(({ id }) => id))),
  };
}

export function figuresOfStatements(statements: readonly Attribution[]): StatementFigures {
  const count = (test: (statement: Attribution) => boolean): number => statements.filter(test).length;
  return {
    quotes: count(({ kind }) => kind === 'quote'),
    claims: count(({ kind }) => kind === 'claim'),
    statements: statements.length,
    voices: distinct(statements.map(namedActorId)),
    unnamed: count((statement) => namedActorId(statement) === null),
    byCertainty: {
      stated: count(({ certainty }) => certainty === 'stated'),
      hedged: count(({ certainty }) => certainty === 'hedged'),
      denied: count(({ certainty }) => certainty === 'denied'),
      hearsay: count(({ certainty }) => certainty === 'hearsay'),
    },
    byEditor: count(({ by }) => by === 'editor'),
  };
}

const distinct = (ids: readonly (string | null)[]): number => new Set(ids.filter((id) => id !== null)).size;

/** "91 statements: 80 from 20 named sources, 13 unattributed" */
export const statementsInWords = ({ statements, voices, unnamed }: StatementFigures): string =>
  en.story.statements(statements, statements - unnamed, voices);

/** Who stands for the statements: the analyser alone, or editors too. */
export const editorsInWords = ({ statements, byEditor }: StatementFigures): string =>
  en.story.method.editors(byEditor, statements);
