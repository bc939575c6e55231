/** A report between commas: "Mr Pike, [Ms Lund alleges], told her". */
import type { TokenRange } from '../candidate.ts';
import { isReportingGroup } from './cues.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

export interface ReportingAside {
  /** The comma that opens it. */
  comma: number;
  source: TokenRange;
  cue: TokenRange;
  lemma: string;
}

/** ", [Ms Lund alleges]," right before `end`, not ", who alleges,". */
export function reportingAside(reading: Reading, first: number, end: number): ReportingAside | null {
  if (lowerAt(reading, end - 1) !== ',') return null;
  const verb = reading.groups[reading.groupAt[end - 2] ?? -1];
  if (verb?.form !== 'finite' || verb.passive || verb.end !== end - 1 || !isReportingGroup(verb)) return null;
  for (let comma = verb.first - 2; comma >= first; comma -= 1) {
    if (lowerAt(reading, comma) !== ',') continue;
    const reaches = nounPhraseEnd(reading, comma + 1) === verb.first && groupFrom(reading, comma + 1) === null;
    if (!reaches || /^(?:who|which|that)$/u.test(lowerAt(reading, comma + 1)) || tagAt(reading, comma + 1) === 'ADP')
      return null;
    const cue = { first: verb.first, end: verb.end };
    return { comma, source: { first: comma + 1, end: verb.first }, cue, lemma: verb.lemma };
  }
  return null;
}
