/** Attributions out of what the reader marked: parts linked to one another, none of them inside another. */
import type { Candidate } from './candidate.ts';
import { withinOwnClause } from './clause-end.ts';
import { evidenceOf, probabilityOf } from './evidence.ts';
import { withoutHiddenSource } from './hearsay.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { linkParts } from './link.ts';
import type { LinkedParts } from './link.ts';
import { partsOf } from './parts.ts';
import type { Reading } from './reading.ts';

/** What is less likely right is left out: an editor would delete most of it. */
const LEAST = 0.3;

/** What the reader marked, as attributions: linked, and no longer than the cue's own clause. */
export function markedParts(document: ReadDocument): LinkedParts[] {
  const { readings, tree } = document;
  return linkParts(document, tree, partsOf(readings.attribution)).map((parts) => withinOwnClause(tree, parts));
}

/** @param weights of the evidence, in the order of `EVIDENCE` */
export function findMarked({ document }: Reading, weights: readonly number[]): Candidate[] {
  return markedParts(document).flatMap((parts): Candidate[] => {
    const confidence = probabilityOf(evidenceOf(document, parts, document.readings.attributionOdds), weights);
    const { cue, contents, source } = withoutHiddenSource(document.tree, parts);
    return confidence < LEAST || isNobody(document, parts)
      ? []
      : [{ rule: 'reader', content: contents, cue, source, confidence }];
  });
}

/** "[Nobody] knows", "[no official] would say": what nobody says is no statement. */
function isNobody({ tree }: ReadDocument, { source }: LinkedParts): boolean {
  return source !== null && /^(?:nobody|none|neither|no)$/u.test(tree.lowers[source.first] ?? '');
}
