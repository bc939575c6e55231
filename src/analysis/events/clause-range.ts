/** The words of a clause that tells an event: from its subject to the end of what it says of it. */
import { CLOSING_SUBORDINATORS } from '../lexicon/reporting/clause-words.ts';
import { isRelativeClause, modifiedNoun } from '../tree/antecedent.ts';
import { apposedTo } from '../tree/apposition.ts';
import { clauseOf } from '../tree/clause.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { nounPhraseOf, WHOLE } from '../tree/noun-phrase.ts';
import { clauseAround } from '../tree/predicate.ts';
import { withoutOuterMarks } from '../tree/punctuation.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { isNonFinite } from '../tree/understood-subject.ts';

/** The verb that one without subject belongs to: "[plans] to vote on Friday", "Speaking on Friday, he [said]". */
export function tellingVerb(tree: Tree, predicate: TokenIndex): TokenIndex {
  let at = predicate;
  for (;;) {
    const first = firstMemberOf(tree, at);
    const above = tree.head(first);
    if (above === undefined || isRelativeClause(tree, first)) return at;
    if (ownSubjectOf(tree, at) !== undefined || ownSubjectOf(tree, first) !== undefined) return at;
    // "It was their wish [to leave] in 2019"
    const isOfPredicate = tree.is(first, 'acl') && ownSubjectOf(tree, above) !== undefined;
    if (!isOfPredicate && !tree.is(first, 'xcomp', 'advcl', 'ccomp', 'csubj')) return at;
    const next = clauseAround(tree, above);
    if (next === undefined) return at;
    at = next;
  }
}

/**
 * A clause without the words that tie it to its sentence and without other clauses before and behind it. A relative
 * clause or a participle has the noun that it tells of; a later member of "came and left" has what stands before it.
 */
export function clauseRange(tree: Tree, head: TokenIndex): TokenRange {
  const own = ownRange(tree, head);
  const first = firstMemberOf(tree, head);
  if (ownSubjectOf(tree, head) !== undefined && !isRelativeClause(tree, first)) return own;
  const above = modifiedNoun(tree, first);
  // "That was a [speech] you gave on Friday", but not "It was their [wish] to leave in 2019"
  if (above !== undefined && (ownSubjectOf(tree, above) === undefined || isRelativeClause(tree, first))) {
    // "Bo Ng, the [head] of Norvik, who was sacked in 2018"
    const name = tree.posOf(above) === 'PROPN' ? undefined : apposedTo(tree, above);
    const phrase = phraseRange(tree, name ?? above);
    return { first: Math.min(phrase.first, own.first), end: own.end };
  }
  return first === head ? own : { first: Math.min(own.first, ownRange(tree, first).first), end: own.end };
}

/** A noun with its phrases, without clauses. */
export function phraseRange(tree: Tree, noun: TokenIndex): TokenRange {
  return nounPhraseOf(tree, noun, { ...WHOLE, clauses: false, appositions: false, coordination: false });
}

function ownRange(tree: Tree, head: TokenIndex): TokenRange {
  let { first, end } = clauseOf(tree, head);
  for (const other of tree.children(head, 'advcl')) {
    if (ownSubjectOf(tree, other) === undefined || !CLOSING_SUBORDINATORS.has(openingOf(tree, other))) continue;
    if (tree.leftEdge(other) <= first) first = Math.min(head, tree.rightEdge(other) + 1);
    if (tree.rightEdge(other) + 1 >= end) end = Math.max(head + 1, tree.leftEdge(other));
  }
  // "He left, [a day] after she did"
  const last = tree.token(end - 1);
  if (tree.relation(last).endsWith(':unmarked') && CLOSING_SUBORDINATORS.has(tree.lowers[end] ?? ''))
    end = Math.max(head + 1, tree.leftEdge(last));
  // "[weeks after] Meng was arrested", "[that] he resigned", "[when] he resigned"
  const ties = tree
    .children(head, 'mark', 'advmod')
    .filter((word) => tree.is(word, 'mark') || tree.lower(word) === 'when');
  const tie = isNonFinite(tree, head) ? undefined : ties.findLast((word) => word < head);
  return withoutOuterMarks(tree, { first: Math.max(first, (tie ?? -1) + 1), end });
}

function openingOf(tree: Tree, clause: TokenIndex): string {
  const mark = tree.child(clause, 'mark');
  return mark === undefined ? '' : tree.lower(mark);
}
