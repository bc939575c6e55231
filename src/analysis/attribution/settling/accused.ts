/** "She faced accusations from rivals that …": whom a claim is made against doesn't make it. */
import { FACING_VERBS } from '../../lexicon/accusing-verbs.ts';
import { CLAIM_NOUNS, NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { agentAt } from '../grammar/agents.ts';
import { invertedSubjectEnd } from '../grammar/inverted-subjects.ts';
import { lowerAt, sentenceFirst, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isBe } from '../grammar/verb-groups.ts';

/** "accusations [from rivals] that", "claims [by former staff] that" */
const BEFORE_MAKER = /^(?:from|by)$/u;

/** The claim with who makes it, named behind its noun, or with nobody; its cue the noun without the verb of facing it. */
export function withoutAccused(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  const noun = cue ? claimNoun(reading, cue) : -1;
  if (!cue || noun < 0) return [one];
  const maker = agentAt(reading, noun + 1, invertedSubjectEnd, BEFORE_MAKER);
  const first = phraseFirst(reading, noun);
  const faced = isFaced(reading, first);
  if (!faced || (source && source.first > noun)) return [one];
  const isAccused = source !== null && source.end <= first;
  if (!isAccused) return [one];
  const known = maker && one.content.every((range) => range.first >= maker.end) ? maker : null;
  return [
    {
      ...one,
      source: known,
      cue: { first: Math.max(cue.first, nounFirst(reading, first)), end: cue.end },
    },
  ];
}

/** The noun in the cue that means what somebody says, or -1. */
function claimNoun(reading: Reading, { first, end }: TokenRange): number {
  for (let at = end - 1; at >= first; at -= 1) {
    const lemma = reading.tokens[at]?.lemma ?? '';
    const isNoun = tagAt(reading, at) === 'NOUN';
    if (isNoun && (CLAIM_NOUNS.has(lemma) || NOUN_FRAMES.has(lemma)) && !/^(?:plan|effort|decision)$/u.test(lemma))
      return at;
  }
  return -1;
}

/** "[fresh] claims", "[a series of] claims": where what the verb faces begins. */
function phraseFirst(reading: Reading, noun: number): number {
  const sentence = sentenceFirst(reading, noun);
  let first = noun;
  while (first > sentence && /^(?:ADJ|NUM|DET|NOUN)$/u.test(tagAt(reading, first - 1) ?? '')) first -= 1;
  return first;
}

/** "the [fresh claims]" */
function nounFirst(reading: Reading, first: number): number {
  let at = first;
  while (tagAt(reading, at) === 'DET') at += 1;
  return at;
}

/** Does a verb of facing stand before it, or a passive with "by": "rejected claims", "was hit by claims"? */
function isFaced(reading: Reading, first: number): boolean {
  const by = /^(?:by|with)$/u.test(lowerAt(reading, first - 1));
  const group = reading.groups[reading.groupAt[by ? first - 2 : first - 1] ?? -1];
  if (!group) return false;
  return by
    ? isBe(lowerAt(reading, group.head - 1)) &&
        group.form !== 'participle' &&
        !lowerAt(reading, group.head).endsWith('ing')
    : !group.passive && FACING_VERBS.has(group.lemma);
}
