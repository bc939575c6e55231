/** How far a rule is trusted. */
import { RULE_PRECISION } from '../lexicon/attribution-precision.ts';
import type { Candidate } from './candidate.ts';

/** A rule that was never measured. */
const UNMEASURED = 0.3;

/** The share of its proposals that a rule gets right, for the verb itself where that was seen often enough. */
export function confidenceOf(one: Candidate): number {
  const forVerb = one.lemma === null ? undefined : RULE_PRECISION.get(`${one.rule}:${one.lemma}`);
  return forVerb ?? RULE_PRECISION.get(one.rule) ?? UNMEASURED;
}
