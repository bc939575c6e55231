/** Attributions out of what the reader marked: parts linked to one another, level by level inward. */
import type { Candidate } from './candidate.ts';
import { withinOwnClause } from './clause-end.ts';
import { withoutHiddenSource } from './hearsay.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Marks } from '../reader/reader.ts';
import { linkParts } from './link.ts';
import type { LinkedParts } from './link.ts';
import { partsOf } from './parts.ts';

/** What the reader marked at one depth, as attributions: linked, and no longer than the cue's own clause. */
export function markedParts(document: ReadDocument, { labels }: Marks): LinkedParts[] {
  const { tree } = document;
  return linkParts(document, tree, partsOf(labels)).map((parts) => withinOwnClause(tree, parts));
}

export function findMarked(document: ReadDocument): Candidate[] {
  return [document.readings.marks, ...document.innerMarks].flatMap((marks, depth) =>
    markedParts(document, marks)
      .map((parts) => withoutHiddenSource(document.tree, parts))
      .filter((parts) => !isNobody(document, parts))
      .map(({ cue, contents, source }): Candidate => {
        const rule = depth === 0 ? 'marked' : 'marked inside';
        return { rule, content: contents, cue, source, odds: marks.odds };
      }),
  );
}

/** "[Nobody] knows", "[no official] would say": what nobody says is no statement. */
function isNobody({ tree }: ReadDocument, { source }: LinkedParts): boolean {
  return source !== null && /^(?:nobody|none|neither|no)$/u.test(tree.lowers[source.first] ?? '');
}
