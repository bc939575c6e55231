/** How much of what a careful reader finds the analyser gets right; no measure may fall below its floor. */
import { expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import type { Analysis } from '../../src/analysis/schema.ts';
import type { GoldReading } from '../../src/lab/reader/gold.ts';
import { READER_MEASURES, scoreReading } from '../../src/lab/reader/reading.ts';
import { percent, sumOf } from '../../src/lab/reader/score.ts';
import type { Score } from '../../src/lab/reader/score.ts';
import { scoreStatements, STATEMENT_MEASURES } from '../../src/lab/reader/statements.ts';
import { readArticles, readSentences } from './fixtures.ts';
import type { Fixture } from './fixtures.ts';
import floors from './floors.json' with { type: 'json' };

test('articles', () => {
  expectAbove(floors.articles, READER_MEASURES, scoreReading, readArticles());
});

/** Alone they have no story that an actor or an event could matter to. */
test('sentences', () => {
  expectAbove(floors.sentences, STATEMENT_MEASURES, scoreStatements, readSentences());
});

/** @param least percent of each measure that must be reached */
function expectAbove<Measure extends string>(
  least: Readonly<Record<Measure, number>>,
  measures: readonly Measure[],
  score: (analysis: Analysis, gold: GoldReading) => Score<Measure>,
  fixtures: readonly Fixture[],
): void {
  const scores = fixtures.map(({ name, published, gold }) => {
    const { shares, faults } = score(analyze(gold.text, { published }), gold);
    return { shares, faults: faults.map((fault) => `${name} ${fault}`) };
  });
  const { shares, faults } = sumOf(measures, scores);
  const lines = measures.map((measure) => {
    const { right, all } = shares[measure];
    const reached = percent(shares[measure]);
    const line = `${measure}: ${reached ?? '–'} %, ${right} of ${all}, at least ${least[measure]}`;
    // What nothing measures would hold nothing up.
    return { line, isLow: reached === null || reached < least[measure] };
  });
  console.log(lines.map(({ line }) => line).join('\n'));
  const low = lines.filter(({ isLow }) => isLow).map(({ line }) => line);
  expect(low, `too low; what is wrong:\n${faults.join('\n')}\n`).toEqual([]);
}
