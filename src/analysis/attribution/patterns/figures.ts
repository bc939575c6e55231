/** "The ministry put the toll at 38", "aid groups counted at least 60 dead": figures that somebody gives. */
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { isReportingGroup } from '../grammar/cues.ts';
import { figureGiven } from '../grammar/figures.ts';
import type { Reading } from '../grammar/reading.ts';
import { subjectOf } from '../grammar/subjects.ts';

export const FIGURE = 'verb-figure';

export function findFigures(reading: Reading): Candidate[] {
  return reading.groups.flatMap((group) => {
    const figure = group.form === 'finite' ? figureGiven(reading, group) : null;
    const source = figure && subjectOf(reading, group, isReportingGroup)?.range;
    if (!figure || !source) return [];
    const { first, end, lemma, negated } = group;
    return [candidate(FIGURE, { content: [figure], cue: { first, end }, source, lemma, negated })];
  });
}
