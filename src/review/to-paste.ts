/** The lines with which an editor corrects, confirms or removes what a review tells of, in the host's own editor. */
import { proposalsOf } from '../view/editing/proposals.ts';
import type { Paste, Proposal } from '../view/editing/proposals.ts';
import type { SaidElsewhere } from '../view/editing/said-elsewhere.ts';
import type { Cast } from '../view/site.ts';
import { storyOf } from './story.ts';
import type { StoryVersion } from './version.ts';

export interface ToPaste {
  /** Line of the file below which they are pasted, with an empty line between. */
  below: number;
  lines: { does: string; line: string; as?: string }[];
}

/** By the ids of the statements. @param ids of those to look at */
export function linesToPaste(version: StoryVersion, cast: Cast, ids: ReadonlySet<string>): Map<string, ToPaste> {
  return ids.size === 0 ? new Map<string, ToPaste>() : linesFor(version, cast, { isWanted: ({ id }) => ids.has(id) });
}

/** Those that say whether a statement is one claim with what other stories say. */
export function linesOfClaims(version: StoryVersion, cast: Cast, elsewhere: Elsewhere): Map<string, ToPaste> {
  if (elsewhere.size === 0) return new Map<string, ToPaste>();
  return linesFor(version, cast, { elsewhere, isWanted: ({ id }, { as }) => elsewhere.has(id) && as !== undefined });
}

type Elsewhere = ReadonlyMap<string, readonly SaidElsewhere[]>;

interface Wanted {
  isWanted: (proposal: Proposal, paste: Paste) => boolean;
  elsewhere?: Elsewhere;
}

function linesFor(version: StoryVersion, cast: Cast, { isWanted, elsewhere }: Wanted): Map<string, ToPaste> {
  const pastes = new Map<string, ToPaste>();
  const { passages } = version;
  const proses = passages.map(({ prose }) => prose);
  for (const { index, statements } of proposalsOf(storyOf(version), cast, proses, elsewhere)) {
    for (const proposal of statements) {
      const below = passages[index]?.lastLine;
      const lines = proposal.pastes.filter((paste) => isWanted(proposal, paste));
      if (below !== undefined && lines.length > 0) pastes.set(proposal.id, { below, lines });
    }
  }
  return pastes;
}
