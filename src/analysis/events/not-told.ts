/** Dated clauses that tell nothing that happened, happens or is planned then: states, hypotheses, questions, fragments. */
import type { ReadDocument } from '../reader/read-document.ts';
import { nearestUpwards } from '../tree/ancestors.ts';
import { negationOf } from '../tree/negation.ts';
import { isPredicate } from '../tree/predicate.ts';
import { markerOf } from '../tree/preposition.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex, Tree } from '../tree/tree.ts';
import { verbGroupOf } from '../tree/verb-group.ts';
import type { DatedClause } from './dated-clause.ts';
import type { EventDate } from './ranges.ts';

export function isNotTold(document: ReadDocument, date: EventDate, clause: DatedClause): boolean {
  const { tree } = document;
  const { head, isNamed } = clause;
  if (isSupposed(tree, head) || isAsked(document, head)) return true;
  if (isNamed) return false;
  return isState(document, date, clause) || isFragment(tree, head) || negationOf(tree, head) !== undefined;
}

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'as if']);
const POSSIBLE: ReadonlySet<string> = new Set('can could may might must ought should'.split(' '));

/** "It might end on Friday"; "if he wins on Friday", "asked whether he left on Friday", and all that hangs on such a clause. */
function isSupposed(tree: Tree, head: TokenIndex): boolean {
  const { modal } = verbGroupOf(tree, head);
  if (modal !== undefined && POSSIBLE.has(tree.lower(modal))) return true;
  const isIf = (above: TokenIndex): boolean => isPredicate(tree, above) && SUPPOSING.has(markerOf(tree, above) ?? '');
  return nearestUpwards(tree, head, isIf) !== undefined;
}

/** “Did he leave on Friday?” */
function isAsked({ tree, tokens, sentences }: ReadDocument, head: TokenIndex): boolean {
  const end = sentences[tokens[head]?.sentence ?? -1]?.endToken ?? 0;
  // A quotation mark may stand behind it.
  return tree.is(head, 'root', 'conj', 'parataxis') && tree.lowers.slice(Math.max(head, end - 2), end).includes('?');
}

/** "They were happy in May", "Today the club costs more": what lasts, and didn't happen. */
function isState({ tree, published }: ReadDocument, { start, end }: EventDate, { head, dated }: DatedClause): boolean {
  const { tense, perfect, progressive } = verbGroupOf(tree, head);
  if (tree.posOf(head) !== 'VERB' && tree.child(head, 'cop') !== undefined) return tense !== 'future';
  const isPresent = tense === 'present' && !perfect && !progressive;
  // "It wants to leave this year" is a plan.
  return isPresent && dated === head && start <= published && published <= end;
}

/** "Remember Friday", "Ng and Lee in Leeds on Friday": neither a subject nor a verb that would have one. */
function isFragment(tree: Tree, head: TokenIndex): boolean {
  if (ownSubjectOf(tree, head) !== undefined) return false;
  if (tree.posOf(head) !== 'VERB') return true;
  return tree.is(head, 'root', 'parataxis') && verbGroupOf(tree, head).tense === 'present';
}
