/** The whole score of an analysis: how true a page of it would be to what a reader wants. */
import type { Analysis } from '../../analysis/schema.ts';
import { ACTOR_MEASURES, scoreActors } from './actors.ts';
import { EVENT_MEASURES, scoreEvents } from './events.ts';
import type { GoldReading } from './gold.ts';
import type { Score } from './score.ts';
import { scoreStatements, STATEMENT_MEASURES } from './statements.ts';

export const READER_MEASURES = [...STATEMENT_MEASURES, ...ACTOR_MEASURES, ...EVENT_MEASURES] as const;

export type ReaderMeasure = (typeof READER_MEASURES)[number];

/** @throws Error where the analysis is of another text */
export function scoreReading(analysis: Analysis, gold: GoldReading): Score<ReaderMeasure> {
  if (analysis.text !== gold.text) throw new Error('the analysis is of another text');
  const scores = [scoreStatements(analysis, gold), scoreActors(analysis, gold), scoreEvents(analysis, gold)] as const;
  const [{ shares: statements }, { shares: actors }, { shares: events }] = scores;
  return { shares: { ...statements, ...actors, ...events }, faults: scores.flatMap(({ faults }) => faults) };
}
