/** Learns what makes an attribution a statement, and a right one, from annotated articles; by folds over them it tells how well. */
import { EVIDENCE, probabilityOf } from '../../../analysis/attribution/evidence.ts';
import { fitLogistic, namedWeights } from '../logistic.ts';
import type { Case } from '../logistic.ts';
import type { FoundCase } from './cases.ts';

export interface Judges {
  statement: Record<string, number>;
  right: Record<string, number>;
}

const RIDGE = 5;
const INSIDE = EVIDENCE.indexOf('inside another');
const FOLDS = 8;
/** Weights below it are left out of the model. */
const LEAST_WEIGHT = 0.02;
/** The network has learnt from these articles and is surer of them than of others, so that they count for less. */
const BESIDE = 0.3;

/**
 * @param articles the cases of each
 * @param beside cases of articles that the network has learnt from
 */
export function learnJudges(articles: readonly (readonly FoundCase[])[], beside: readonly FoundCase[]): Judges {
  const { statement, right } = fit(articles.flat(), beside);
  const named = (weights: Float64Array) => namedWeights(EVIDENCE, weights, LEAST_WEIGHT);
  return { statement: named(statement), right: named(right) };
}

export interface Verdict extends FoundCase {
  statement: number;
  right: number;
}

/** Each case as judges see it that have learnt from other articles. */
export function judgedByFolds(articles: readonly (readonly FoundCase[])[], beside: readonly FoundCase[]): Verdict[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (index: number): boolean => index % FOLDS === fold;
    const { statement, right } = fit(articles.filter((__, index) => !isOut(index)).flat(), beside);
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

function fit(cases: readonly FoundCase[], beside: readonly FoundCase[]): Record<'statement' | 'right', Float64Array> {
  const learn = (isSo: (one: FoundCase) => boolean): Float64Array => {
    const known = (all: readonly FoundCase[], weight: number): Case[] =>
      all.flatMap((one) => (one.isStatement === null ? [] : [{ evidence: one.evidence, isSo: isSo(one), weight }]));
    const own = known(cases, 1);
    return calibrated(fitLogistic([...own, ...known(beside, BESIDE)], RIDGE), own);
  };
  return { statement: learn(({ isStatement }) => isStatement === true), right: learn(({ isRight }) => isRight) };
}

/**
 * The weights stretched and shifted so that the probabilities are those of the cases (Platt, 1999), those inside another's
 * statement by themselves.
 */
function calibrated(weights: Float64Array, cases: readonly Case[]): Float64Array {
  const sums = cases.map(({ evidence, isSo }) => ({
    evidence: [
      1,
      evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
      evidence[INSIDE] ?? 0,
    ],
    isSo,
  }));
  const [shift = 0, stretch = 1, inside = 0] = fitLogistic(sums, 0);
  const added = new Map([
    [0, shift],
    [INSIDE, inside],
  ]);
  return weights.map((weight, index) => stretch * weight + (added.get(index) ?? 0));
}
