/** Words that bound a number and belong to it: "up to 8,000 jobs". */
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

const QUANTITIES: ReadonlySet<string> = new Set([
  'up to',
  'at least',
  'at most',
  'more than',
  'fewer than',
  'less than',
]);

/** The number behind "up to", "at least", "more than" at `at`, or `at`. */
export function quantityAt(reading: Reading, at: number): number {
  const bound = QUANTITIES.has(`${lowerAt(reading, at)} ${lowerAt(reading, at + 1)}`);
  return bound && tagAt(reading, at + 2) === 'NUM' ? at + 2 : at;
}
