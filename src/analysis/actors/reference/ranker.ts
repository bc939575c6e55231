/** A trained choice among those whom a pronoun or a description may mean: a softmax over sums of weights, one of which is for none. */
import type { Question } from './question.ts';
import type { Referent } from './referent.ts';

/** What each feature is worth, by group of words; one that isn't listed is worth nothing. */
export type Weights = Readonly<Record<Group, Readonly<Record<string, number>>>>;

/** "He" and "she" are alike but for the gender. */
export type Group = 'person' | 'it' | 'they' | 'noun';

export const groupOf = (sort: Question['sort']): Group => (sort === 'he' || sort === 'she' ? 'person' : sort);

export interface Choice {
  /** Null where it most likely means nobody who is in view. */
  referent: Referent | null;
  /** From 0 to 1. */
  probability: number;
}

/** The likeliest answer. */
export function choose({ sort, candidates, none }: Question, weights: Weights): Choice {
  const own = weights[groupOf(sort)];
  const worth = (features: readonly string[]): number =>
    features.reduce((sum, feature) => sum + (own[feature] ?? 0), 0);
  const scores = [worth(none), ...candidates.map(({ features }) => worth(features))];
  const highest = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
  return { referent: candidates[scores.indexOf(highest) - 1]?.referent ?? null, probability: 1 / total };
}
