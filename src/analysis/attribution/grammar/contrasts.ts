/** Where the reporter sets something against what a source says: ", though the army said …", ", and the union says …". */
import { isReportingGroup } from './cues.ts';
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { turns } from './turns.ts';

/** What follows these is told beside what was said, and mostly against it. */
const CONTRASTING: ReadonlySet<string> = new Set('but although though while whereas however'.split(' '));

/** "[even] though": what may stand before a contrast. */
const BEFORE = /^even$/u;

/**
 * Does a clause begin at `at` that isn't the source's whose words end before it: one that contrasts, or one joined by
 * "and" in which another speaks? The source's words began at `first`.
 */
export function opensContrast(reading: Reading, at: number, first: number): boolean {
  const word = lowerAt(reading, BEFORE.test(lowerAt(reading, at)) ? at + 1 : at);
  if (CONTRASTING.has(word)) return true;
  return word === 'and' && turns(reading, at + 1, isReportingGroup, word, first);
}
