/** "said she had [seen a knife]": within a report, what was done to a thing is nobody's words. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { insideQuotation, lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { inside } from '../refine.ts';

/** Verbs that more often tell of a deed there, with any thing or with a pronoun alone. Dictionary forms. */
const DOING = /^see$/u;
const DOING_IT = /^(?:see|seek|defend|regret)$/u;

/** "a knife", "her old doctor": what is longer may be a matter, "the shift in attitude in his own family". */
const LONGEST_THING_IN_TOKENS = 3;

/** The list without reports of things seen, sought or defended inside another's report. */
export function withoutDeedsWithin(reading: Reading, found: readonly Candidate[]): Candidate[] {
  return found.filter((one) => {
    const { cue, lemma, rule } = one;
    const [thing, more] = one.content;
    if (!cue || lemma === null || !thing || more || !/(?:^|\+)verb-object$/u.test(rule)) return true;
    const isPronoun = thing.end === thing.first + 1 && tagAt(reading, thing.first) === 'PRON';
    if (!(isPronoun ? DOING_IT : DOING).test(lemma) || !isThing(reading, thing) || isWished(reading, cue)) return true;
    return !found.some((other) => other !== one && inside(cue, other.content));
  });
}

/** "would rather see", "would like to see" */
function isWished(reading: Reading, { first, end }: TokenRange): boolean {
  return /^(?:would|'d)$/u.test(lowerAt(reading, first)) || /^(?:like|love|want)$/u.test(lowerAt(reading, end - 3));
}

function isThing(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_THING_IN_TOKENS) return false;
  for (let at = first; at < end; at += 1) {
    // "seen claims that", "seen this as a sign", "saw no need to change it"
    if (insideQuotation(reading, at) || /^(?:that|as|whether|no)$/u.test(lowerAt(reading, at))) return false;
    if ((reading.groupAt[at] ?? -1) >= 0) return false;
  }
  return true;
}
