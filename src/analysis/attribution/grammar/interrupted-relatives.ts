/** Clauses on what was named before that somebody else tells of: "said it was shut[, two of which, the union said,] had …". */
import { isReportingGroup } from './cues.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { groupFrom, lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

const SHARE = /^(?:all|both|each|few|half|many|most|much|none|one|several|some)$/u;

/** The token after "two of", "most of", or `at`. */
export function shareEnd(reading: Reading, at: number): number {
  const isShare = SHARE.test(lowerAt(reading, at)) || tagAt(reading, at) === 'NUM';
  return isShare && lowerAt(reading, at + 1) === 'of' ? at + 2 : at;
}

/** "said it would close three libraries, [two of which, the union said,] had few visitors": what another tells begins at `at`. */
export function opensToldClause(reading: Reading, at: number): boolean {
  const last = shareEnd(reading, at);
  const opener = last > at ? /^(?:which|whom|them)$/u : /^(?:who|which|whom)$/u;
  if (lowerAt(reading, at - 1) !== ',' || lowerAt(reading, last + 1) !== ',') return false;
  if (!opener.test(lowerAt(reading, last))) return false;
  const aside = last + 2;
  const group = groupFrom(reading, nounPhraseEnd(reading, aside));
  const end = group?.first === aside ? nounPhraseEnd(reading, group.end) : (group?.end ?? aside);
  return group?.form === 'finite' && !group.passive && isReportingGroup(group) && lowerAt(reading, end) === ',';
}
