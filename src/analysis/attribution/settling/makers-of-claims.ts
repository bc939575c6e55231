/** "The suggestion by [Mr Hart] that it failed was dismissed": he makes it, whoever dismissed it. */
import { NOUN_FRAMES } from '../../lexicon/reporting-nouns.ts';
import type { Candidate } from '../candidate.ts';
import { lowerAt, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** The claim itself, where the tagger took the verb behind it for the cue: "was dismissed" by nobody. */
export function withMakerOfClaim(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source, content } = one;
  const [maker, clause] = source ? [source, ...content] : content;
  if (!cue || !maker || !clause || cue.first < clause.end) return [one];
  const noun = maker.first - 2;
  const lemma = reading.tokens[noun]?.lemma ?? '';
  const isMade = /^(?:by|from)$/u.test(lowerAt(reading, noun + 1)) && tagAt(reading, noun) === 'NOUN';
  if (!isMade || !NOUN_FRAMES.has(lemma) || clause.first !== maker.end || lowerAt(reading, clause.first) !== 'that')
    return [one];
  const rule = 'noun-that';
  return [
    { ...one, rule, content: [clause], cue: { first: noun, end: noun + 1 }, source: maker, lemma, negated: false },
  ];
}
