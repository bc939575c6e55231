/** "after what he described as “a campaign of lies”": the words are his who calls it so. */
import { NAMING_VERBS } from '../../lexicon/naming-verbs.ts';
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { nounPhraseEnd } from '../grammar/noun-phrases.ts';
import { objectEnd } from '../grammar/objects.ts';
import { groupFrom, insideQuotation, lowerAt, quotationFrom, tagAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';

/** The rule's name: its source is the subject behind "what", whatever stands nearer. */
export const WHAT_CALLED = 'what-called';

/**
 * Never measured: the training articles have too few. Less than a quotation that nothing may report around it:
 * "denounced [what he calls “lies”]".
 */
const SURE_CALLED = 0.75;

export function findWhatTheyCall(reading: Reading): Candidate[] {
  return reading.tokens.flatMap(({ lower, index }) => {
    if (lower !== 'what' || insideQuotation(reading, index)) return [];
    const source = { first: index + 1, end: nounPhraseEnd(reading, index + 1) };
    if (!isSomebody(reading, source.first)) return [];
    const verb = source.end > source.first ? groupFrom(reading, source.end) : null;
    if (verb?.form !== 'finite' || verb.passive || !NAMING_VERBS.has(verb.lemma)) return [];
    const as = lowerAt(reading, verb.end) === 'as' ? verb.end + 1 : verb.end;
    const first = tagAt(reading, as) === 'DET' && quotationFrom(reading, as) < 0 ? as + 1 : as;
    const quoted = reading.quotationEnd[quotationFrom(reading, first)];
    if (quoted === undefined) return [];
    const end = goesOn(reading, quoted) ? objectEnd(reading, as) : quoted;
    const cue = { first: verb.first, end: verb.end };
    const parts = { content: [{ first: as, end }], cue, source, lemma: verb.lemma, negated: verb.negated };
    return [candidate(WHAT_CALLED, { ...parts, confidence: SURE_CALLED })];
  });
}

/** "a “corrupt” [process]", "a “breach” [of trust]", not "a “war” [by the state]". */
function goesOn(reading: Reading, at: number): boolean {
  if (/[,.]/u.test(lowerAt(reading, at - 2))) return false;
  const isNoun = /^(?:NOUN|PROPN|ADJ)$/u.test(tagAt(reading, at) ?? '');
  // "a “stunning” winning streak": a participle before its noun, but not "a “shambles” costing millions"
  const isModifier =
    lowerAt(reading, at).endsWith('ing') &&
    /^(?:ADJ|VERB)$/u.test(lastTag(reading, at)) &&
    /^(?:NOUN|PROPN)$/u.test(tagAt(reading, at + 1) ?? '');
  return isNoun || isModifier || lowerAt(reading, at) === 'of' || quotationFrom(reading, at) >= 0;
}

/** The tag of the last word before token `end`, marks left out. */
function lastTag(reading: Reading, end: number): string {
  let last = end - 1;
  while (tagAt(reading, last) === 'PUNCT') last -= 1;
  return tagAt(reading, last) ?? '';
}

/** "what [he] calls", "what [Ms Lee] calls"; what "we" call something everybody does. */
function isSomebody(reading: Reading, at: number): boolean {
  return (
    /^(?:PRON|PROPN|DET|NOUN|ADJ)$/u.test(tagAt(reading, at) ?? '') && !/^(?:we|you|i|one)$/u.test(lowerAt(reading, at))
  );
}
