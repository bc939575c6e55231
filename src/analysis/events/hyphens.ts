/** Hyphens that stand for a dash. */
import type { Token } from '../document.ts';

/** "CASPER, Wyo. - The senator won", not "far-off" */
export function isSpacedHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, hyphen, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return hyphen?.text === '-' && (before?.end ?? 0) < hyphen.start && hyphen.end < (after?.start ?? 0);
}
