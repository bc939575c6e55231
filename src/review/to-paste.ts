/** The lines with which an editor corrects, confirms or removes what a review tells of, in the host's own editor. */
import { proposalsOf } from '../view/editing/proposals.ts';
import type { Cast } from '../view/site.ts';
import { storyOf } from './story.ts';
import type { StoryVersion } from './version.ts';

export interface ToPaste {
  /** Line of the file below which they are pasted, with an empty line between. */
  below: number;
  lines: { does: string; line: string }[];
}

/** By the ids of the statements. @param ids of those to look at */
export function linesToPaste(version: StoryVersion, cast: Cast, ids: ReadonlySet<string>): Map<string, ToPaste> {
  const pastes = new Map<string, ToPaste>();
  if (ids.size === 0) return pastes;
  const { passages } = version;
  const proses = passages.map(({ prose }) => prose);
  for (const { index, statements } of proposalsOf(storyOf(version), cast, proses)) {
    for (const { id, pastes: lines } of statements) {
      const below = passages[index]?.lastLine;
      if (ids.has(id) && below !== undefined) pastes.set(id, { below, lines });
    }
  }
  return pastes;
}
