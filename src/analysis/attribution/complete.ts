/** What follows once attributions are found, by rules or by the model: their full length, and the quotations left over. */
import type { Candidate } from './candidate.ts';
import { withoutComments } from './comments.ts';
import { contained } from './containment.ts';
import type { Reading } from './grammar/reading.ts';
import { withReportsBefore } from './quotations-after-reports.ts';
import { withContinuations } from './quote-continuations.ts';
import { unattributedQuotations } from './unattributed-quotations.ts';
import { withWholeSources } from './whole-sources.ts';

/**
 * 1. clean    sources reach back over what hangs on their noun; what the reporter adds to a quotation goes
 * 2. continue quotations that go on in the next sentence or paragraph join their attribution
 * 3. contain  what is reported inside a report ends with it; once all contents have their full length
 * 4. rest     quotations that nobody claims are kept, with nobody behind them, or with who reports right before
 */
export function completed(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const clean = withWholeSources(reading, withoutComments(reading, found));
  const attributed = contained(reading, withContinuations(reading, clean));
  const alone = unattributedQuotations(reading, attributed);
  return [...attributed, ...withReportsBefore(reading, attributed, alone)];
}
