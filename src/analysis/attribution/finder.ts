/** Attributions out of what the reader marked: parts linked to one another, level by level inward. */
import { CONTENT_BEGIN } from '../reader/attribution-labels.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { withinOwnClause } from './clause-end.ts';
import { statementsOf } from './continuations.ts';
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
  const levels = [document.readings.marks, ...document.innerMarks];
  return levels.flatMap((marks, depth) => {
    const around = levels[depth - 1];
    const linked = markedParts(document, marks);
    return (around ? withinOneContent(around.labels, linked) : linked)
      .map((parts) => withoutHiddenSource(document.tree, parts))
      .filter((parts) => !isNobody(document, parts))
      .flatMap((parts) => statementsOf(document, parts))
      .map(({ cue, contents, source }): Candidate => {
        const rule = around ? 'marked inside' : 'marked';
        return { rule, verbatim: false, content: contents, cue, source, odds: marks.odds };
      });
  });
}

/** What one says in one content and another in the next have nothing to do with each other. */
function withinOneContent(around: Uint8Array, linked: readonly LinkedParts[]): LinkedParts[] {
  let content = 0;
  const contentOf = Array.from(around, (label) => (label === CONTENT_BEGIN ? (content += 1) : content));
  return linked.flatMap((parts) => {
    const isHere = ({ first }: TokenRange): boolean => contentOf[first] === contentOf[parts.cue.first];
    const contents = parts.contents.filter(isHere);
    const source = parts.source && isHere(parts.source) ? parts.source : null;
    return contents.length === 0 ? [] : [{ ...parts, contents, source }];
  });
}

/** "[Nobody] knows", "[no official] would say": what nobody says is no statement. */
function isNobody({ tree }: ReadDocument, { source }: LinkedParts): boolean {
  return source !== null && /^(?:nobody|none|neither|no)$/u.test(tree.lowers[source.first] ?? '');
}
