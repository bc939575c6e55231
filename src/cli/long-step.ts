/** Says at a terminal what a step is doing that takes longer than a second; nothing in a file or in the log of CI. */

import { isWatched } from '../build/progress.ts';
import type { Terminal } from '../build/progress.ts';

/** About a second's work for the slowest of the steps, the analysis. */
const LONG = 60_000;

/**
 * @param doing "Looking for names and statements"
 * @param characters of what it has to do with, or bytes: it isn't measured in seconds, so that it is said before and not after
 */
export function sayLongStep(doing: string, characters: number, terminal: Terminal = process.stderr): void {
  if (!isWatched(terminal) || characters < LONG) return;
  terminal.write(`${doing} (${Math.round(characters / 1000).toLocaleString('en')},000 characters) …\n`);
}
