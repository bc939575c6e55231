/** The reporter's own comment at the end of a report: said Spain would not “bow to bullies” — [a swipe at Mr Ng]. */
import type { Candidate, TokenRange } from './candidate.ts';
import { hasFiniteVerb } from './grammar/content-before.ts';
import { nounPhraseEnd } from './grammar/noun-phrases.ts';
import { insideQuotation, lowerAt, quotationTo, sentenceEnd } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

const DASH = /^(?:—|–|--|-)$/u;

/** "a swipe at Mr Ng", "another blow for the bank" */
const INDEFINITE = /^(?:an?|another|one)$/u;

/** Each content ended where the reporter comments on it. */
export function withoutComments(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) => {
    const content = one.content.flatMap((range) => beforeComment(reading, range));
    const cut = content.some((range, index) => range.end !== one.content[index]?.end);
    return cut && content.length > 0 ? { ...one, content } : one;
  });
}

function beforeComment(reading: Reading, range: TokenRange): TokenRange[] {
  for (let at = range.first; at < range.end; at += 1) {
    if (isComment(reading, at)) return at > range.first ? [{ ...range, end: at }] : [];
  }
  return [range];
}

/** At a dash: behind a closing mark, before a noun phrase without a verb or a quotation that ends the sentence. */
function isComment(reading: Reading, dash: number): boolean {
  if (!DASH.test(lowerAt(reading, dash)) || quotationTo(reading, dash) < 0) return false;
  if (!INDEFINITE.test(lowerAt(reading, dash + 1)) || nounPhraseEnd(reading, dash + 1) <= dash + 2) return false;
  const end = sentenceEnd(reading, dash);
  for (let at = dash + 1; at < end; at += 1) {
    if (DASH.test(lowerAt(reading, at)) || insideQuotation(reading, at)) return false;
  }
  return !hasFiniteVerb(reading, dash + 1, end);
}
