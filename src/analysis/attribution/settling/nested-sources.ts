/** "Mr Pike, [Ms Lund alleges], told her": who reports that he told her is no part of who did. */
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import type { Reading } from '../grammar/reading.ts';
import { reportingAside } from '../grammar/reporting-asides.ts';

/** The report with its own source alone, and the one around it by whoever stands between the commas. */
export function withoutReporterInSource(reading: Reading, one: Candidate): Candidate[] {
  const { cue, source } = one;
  if (!cue || !source || source.end > cue.first) return [one];
  const aside = reportingAside(reading, source.first, cue.first);
  if (!aside || aside.comma <= source.first || aside.comma >= source.end) return [one];
  const own = { first: source.first, end: aside.comma };
  const last = Math.max(cue.end, ...one.content.map(({ end }) => end));
  const around = candidate('content-source-said', {
    content: [own, { first: cue.first, end: last }],
    cue: aside.cue,
    source: aside.source,
    lemma: aside.lemma,
    confidence: one.confidence,
  });
  return [around, { ...one, source: own }];
}
