/** Which stretches of a text a recurrent tagger reads as one. */
import type { TokenRange } from './tagging.ts';

/** Several sequences that are read as one, so that each sees what stands around it. */
export interface Window extends TokenRange {
  sequences: TokenRange[];
}

/** Tokens that are read as one where they come in several sequences. */
export const WINDOW = 300;
/** A sequence longer than this is read in pieces, so that memory stays small. */
export const LONGEST_WINDOW = 2000;

export function windowsOf(sequences: readonly TokenRange[]): Window[] {
  const windows: Window[] = [];
  for (const sequence of sequences) {
    const last = windows.at(-1);
    if (last && sequence.end - last.start <= WINDOW) {
      last.end = sequence.end;
      last.sequences.push(sequence);
    } else windows.push({ ...sequence, sequences: [sequence] });
  }
  return windows;
}
