/** What speaks for and against an attribution, and what follows from it: logistic functions with learnt weights. */
import type { Candidate } from './candidate.ts';
import { GRAMMAR, grammarOf } from './grammar-evidence.ts';
import type { Links } from './grammar-evidence.ts';
import type { Reading } from './reading.ts';
import { SPEAKER, speakerOf } from './speaker-evidence.ts';
import { SURENESS, surenessOf } from './sureness.ts';

/** By name, in the order of the weights. */
export const EVIDENCE: readonly string[] = ['always', ...SURENESS, ...GRAMMAR, ...SPEAKER];

/** The evidence in numbers, the first of which is always 1. */
export function evidenceOf(reading: Reading, candidate: Candidate, links: Links): number[] {
  return [1, ...surenessOf(reading, candidate), ...grammarOf(reading, candidate, links), ...speakerOf(links)];
}

/** Weights by name, as a model has them, in the order of the names; one that it leaves out is 0. */
export function weightsOf(names: readonly string[], model: Readonly<Record<string, number>>): number[] {
  return names.map((name) => model[name] ?? 0);
}

/** @param weights in the order of `EVIDENCE` */
export function probabilityOf(evidence: readonly number[], weights: ArrayLike<number>): number {
  const sum = evidence.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
