/** Learns what makes an attribution a statement, and a right one, from annotated articles; by folds over them it tells how well. */
import { EVIDENCE, probabilityOf } from '../../../analysis/attribution/evidence.ts';
import { fitLogistic, namedWeights } from '../logistic.ts';
import type { FoundCase } from './cases.ts';

export interface Judges {
  statement: Record<string, number>;
  right: Record<string, number>;
}

const RIDGE = 3;
const FOLDS = 8;
/** Weights below it are left out of the model. */
const LEAST_WEIGHT = 0.02;

/** @param articles the cases of each */
export function learnJudges(articles: readonly (readonly FoundCase[])[]): Judges {
  const { statement, right } = fit(articles.flat());
  const named = (weights: Float64Array) => namedWeights(EVIDENCE, weights, LEAST_WEIGHT);
  return { statement: named(statement), right: named(right) };
}

export interface Verdict extends FoundCase {
  statement: number;
  right: number;
}

/** Each case as judges see it that have learnt from other articles. */
export function judgedByFolds(articles: readonly (readonly FoundCase[])[]): Verdict[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (index: number): boolean => index % FOLDS === fold;
    const { statement, right } = fit(articles.filter((__, index) => !isOut(index)).flat());
    return articles
      .filter((__, index) => isOut(index))
      .flat()
      .map((one) => ({
        ...one,
        statement: probabilityOf(one.evidence, statement),
        right: probabilityOf(one.evidence, right),
      }));
  }).flat();
}

function fit(cases: readonly FoundCase[]): Record<'statement' | 'right', Float64Array> {
  const known = cases.flatMap((one) => (one.isStatement === null ? [] : [{ ...one, isStatement: one.isStatement }]));
  return {
    statement: fitLogistic(
      known.map(({ evidence, isStatement }) => ({ evidence, isSo: isStatement })),
      RIDGE,
    ),
    right: fitLogistic(
      known.map(({ evidence, isRight }) => ({ evidence, isSo: isRight })),
      RIDGE,
    ),
  };
}
