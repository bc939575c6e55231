/** Words for nobody: what nobody said is denied. */
import type { TokenRange } from '../candidate.ts';
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** "Nobody said", "no official said", "neither of them said" */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither']);

/** "[10]" of "No 10" and "World No 1" */
const NUMBER = /^\d+$/u;

/** Is the source of a report nobody? "No 10" is somebody. */
export function isNobody(reading: Reading, { first }: TokenRange): boolean {
  const numbered = lowerAt(reading, first) === 'no' && NUMBER.test(lowerAt(reading, first + 1));
  return NOBODY.has(lowerAt(reading, first)) && !numbered;
}
