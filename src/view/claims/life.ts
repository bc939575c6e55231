/** The life of a claim: its first telling, each later one with what changed, and the documents that its trails end at. */
import { custodyOf } from '../statements/custody.ts';
import type { Custody } from '../statements/custody.ts';
import type { Source } from '../statements/documents.ts';
import type { Cast } from '../site.ts';
import type { Claim, Telling } from './claims.ts';
import { wordingDiff } from './wording-diff.ts';
import type { DiffPart } from './wording-diff.ts';

export interface TellingInLife extends Telling {
  custody: Custody;
  /** Against the first; null where the words are the same, or quite others. */
  changes: DiffPart[] | null;
}

export interface Life {
  first: TellingInLife;
  later: TellingInLife[];
  /** True where a later wording is told by what changed. */
  hasChanges: boolean;
  /** Those of whoever's word it is, each once. */
  documents: Source[];
}

export function lifeOf(claim: Claim, cast: Cast): Life {
  const tellings = claim.tellings();
  const said = tellings[0]?.note.said ?? '';
  const [first, ...later] = tellings.map(({ story, note }, index): TellingInLife => ({
    story,
    note,
    custody: custodyOf(story, note, cast),
    changes: index === 0 ? null : wordingDiff(said, note.said),
  }));
  if (!first) throw new Error(`${claim.id}: a claim that nobody tells`);
  const documents = [first, ...later].flatMap(({ custody }) => custody.links.at(-1)?.document ?? []);
  return {
    first,
    later,
    hasChanges: later.some(({ changes }) => changes !== null),
    documents: [...new Map(documents.map((document) => [document.title, document])).values()],
  };
}
