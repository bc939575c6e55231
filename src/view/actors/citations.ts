/** Who cites whom: from this story to those it names, and from them to those they name. */
import { chainOf } from '../statements/chain.ts';
import { markedIn } from '../site.ts';
import type { Cast, Named, Story } from '../site.ts';

export interface Citation {
  actor: Named | null;
  /** Null only where the text gives no words for the source at all. */
  label: string | null;
  /** Statements whose word it is, not counting those passed on from further away. */
  own: number;
  /** Statements passed on from others. */
  passedOn: number;
  cites: Citation[];
}

/** The first row of citations is this story's own; those who pass most on come first, then those who say most. */
export function citationsOf(story: Story, cast: Cast): Citation[] {
  const roots: Citation[] = [];
  for (const attribution of markedIn(story)) {
    let row = roots;
    const chain = chainOf(story, attribution, cast);
    for (const [index, { actor, label }] of chain.entries()) {
      const isLast = index === chain.length - 1;
      const citation = row.find((other) => other.actor?.id === actor?.id && other.label === label) ?? {
        actor,
        label,
        own: 0,
        passedOn: 0,
        cites: [],
      };
      if (!row.includes(citation)) row.push(citation);
      citation[isLast ? 'own' : 'passedOn'] += 1;
      row = citation.cites;
    }
  }
  return inOrder(roots);
}

function inOrder(citations: Citation[]): Citation[] {
  return citations
    .map((citation) => ({ ...citation, cites: inOrder(citation.cites) }))
    .sort((a, b) => Number(b.actor !== null) - Number(a.actor !== null) || b.passedOn - a.passedOn || b.own - a.own);
}
