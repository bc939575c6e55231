/** What and whom a verb is about, and to whom it is said. */
import { meantBy } from './antecedent.ts';
import { dependentsOf } from './coordination.ts';
import { prepositionOf } from './preposition.ts';
import { subjectOf } from './subject.ts';
import type { TokenIndex, Tree } from './tree.ts';
import { isPassive } from './verb-group.ts';

/** Heads of the direct objects, relative pronouns replaced by what they stand for. */
export function objectsOf(tree: Tree, verb: TokenIndex): TokenIndex[] {
  return dependentsOf(tree, verb, 'obj').map((object) => meantBy(tree, object));
}

/** Whether a clause hangs on the verb that says what is said, or what somebody is to do; not "made him [famous]". */
const hasContent = (tree: Tree, verb: TokenIndex): boolean =>
  tree.children(verb, 'ccomp', 'xcomp').some((clause) => tree.is(clause, 'ccomp') || tree.posOf(clause) === 'VERB');

/**
 * To whom a verb of saying is directed: the indirect object ("told [him] that"), the phrase with "to" ("said to
 * [reporters]"), and beside a clause also the object ("told [him] to go") and the subject of a passive ("[he] was told
 * that"). Of other verbs these are no addressees: "travelled to Florida".
 */
export function addresseesOf(tree: Tree, verb: TokenIndex): TokenIndex[] {
  const to = dependentsOf(tree, verb, 'obl').filter((noun) => prepositionOf(tree, noun) === 'to');
  const found = [...dependentsOf(tree, verb, 'iobj'), ...to];
  if (found.length === 0 && hasContent(tree, verb)) {
    found.push(...dependentsOf(tree, verb, 'obj'));
    const subject = isPassive(tree, verb) ? subjectOf(tree, verb)?.token : undefined;
    if (subject !== undefined && !tree.is(subject, 'csubj')) found.push(subject);
  }
  return found.map((noun) => meantBy(tree, noun)).sort((a, b) => a - b);
}
