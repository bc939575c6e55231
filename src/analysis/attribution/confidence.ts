/** How far an attribution is trusted. */
import { RULE_PRECISION } from '../lexicon/attribution-precision.ts';
import type { Candidate } from './candidate.ts';

/** A rule that was never measured. */
const UNMEASURED = 0.3;

/**
 * Its own confidence; else the share of its proposals that its rule gets right, for the verb itself where that was seen often enough.
 * @param quoted some of the content stands in quotation marks, which makes some rules surer
 */
export function confidenceOf(one: Candidate, quoted = false): number {
  if (one.confidence !== null) return one.confidence;
  const forVerb = one.lemma === null ? undefined : RULE_PRECISION.get(`${one.rule}:${one.lemma}`);
  const forRule = forVerb ?? RULE_PRECISION.get(one.rule) ?? UNMEASURED;
  return quoted ? Math.max(forRule, RULE_PRECISION.get(`${one.rule}+quote`) ?? 0) : forRule;
}
