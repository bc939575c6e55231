/** Which of the tagger's attributions each token belongs to. */
import type { LinkedParts } from './link.ts';

/** For each token the position of the attribution whose cue it is in, and of the one whose content; else -1. */
export interface Owners {
  cueAt: Int32Array;
  contentAt: Int32Array;
}

/** @param length number of tokens of the document */
export function ownersOf(tagged: readonly LinkedParts[], length: number): Owners {
  const contentAt = new Int32Array(length).fill(-1);
  const cueAt = new Int32Array(length).fill(-1);
  tagged.forEach(({ cue, contents }, index) => {
    cueAt.fill(index, cue.start, cue.end);
    for (const { start, end } of contents) contentAt.fill(index, start, end);
  });
  return { cueAt, contentAt };
}
