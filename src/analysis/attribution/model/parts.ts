/** From labels to runs of tokens, one list a role. */
import type { TokenRange as CandidateRange } from '../candidate.ts';
import type { TokenRange } from '../../tagger/tagging.ts';
import { beginsPart, ROLES } from './labels.ts';
import type { Part, Parts } from './link.ts';

/** @param labels one a token of the document */
export function partsOf(labels: Uint8Array, sequences: readonly TokenRange[]): Parts {
  const found: Record<(typeof ROLES)[number], Part[]> = { none: [], content: [], cue: [], source: [] };
  for (const { start, end } of sequences) {
    let open: Part | null = null;
    let role: (typeof ROLES)[number] = 'none';
    for (let token = start; token < end; token += 1) {
      const label = labels[token] ?? 0;
      if (open && !beginsPart(label) && ROLES[label] === role) {
        open.end = token + 1;
        continue;
      }
      role = ROLES[label] ?? 'none';
      open = { start: token, end: token + 1 };
      found[role].push(open);
    }
  }
  return { contents: found.content, cues: found.cue, sources: found.source };
}

/** A part as candidates have it. */
export function rangeOf({ start, end }: Part): CandidateRange {
  return { first: start, end };
}

/** The same the other way round. */
export function partOf({ first, end }: CandidateRange): Part {
  return { start: first, end };
}
