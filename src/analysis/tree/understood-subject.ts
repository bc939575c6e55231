/** Where to look for the subject of a verb that has none of its own: with whom it shares it, by the grammar of its clause. */
import { isRelativeClause } from './antecedent.ts';
import { firstMemberOf, membersOf } from './coordination.ts';
import { nounSubjectOf } from './noun-subject.ts';
import { clauseAround } from './predicate.ts';
import { markerOf } from './preposition.ts';
import type { TokenIndex, Tree } from './tree.ts';

/** How a verb comes by its subject. */
export type SubjectSource =
  /** Its own: "Ng said". */
  | 'own'
  /** The owner before a gerund: "his saying so". */
  | 'possessor'
  /** Left out after "and": "got up and said". */
  | 'coordination'
  /** Of the verb above, or its object: "wants to say", "told him to say". */
  | 'control'
  /** Of the main clause: "…, saying that". */
  | 'main clause'
  /** The noun that the clause modifies: "a man saying", "what happened". */
  | 'modified noun'
  /** Whose the noun above is: "his promise to say". */
  | 'noun';

/** A subject found, or another predicate that has the same one. */
export type Lead =
  { source: SubjectSource; subject: TokenIndex } | { source: SubjectSource; sharedWith: TokenIndex } | undefined;

/** "to say", "saying": without a subject even where the clause isn't an order. */
export function isNonFinite(tree: Tree, verb: TokenIndex): boolean {
  if (tree.children(verb, 'mark').some((mark) => tree.lower(mark) === 'to')) return true;
  return tree.lower(verb).endsWith('ing') && tree.child(verb, 'aux', 'cop') === undefined;
}

const isReflexive = (tree: Tree, token: TokenIndex): boolean => /(?:self|selves)$/u.test(tree.lower(token));

/** The object if there is one ("told [him] to go"), unless it is the subject again ("let himself fall"). */
function controlledBy(tree: Tree, above: TokenIndex): Lead {
  const object = tree.child(above, 'iobj') ?? tree.child(above, 'obj');
  if (object === undefined || isReflexive(tree, object)) return { source: 'control', sharedWith: above };
  return { source: 'control', subject: object };
}

/** The nearest member before that has a subject, else the first: "A got up, B sat down and [said]" means B. */
function sharedInCoordination(tree: Tree, verb: TokenIndex): Lead {
  const first = firstMemberOf(tree, verb);
  const nearest = membersOf(tree, verb)
    .filter((member) => member < verb)
    .findLast((member) => tree.child(member, 'nsubj', 'csubj') !== undefined);
  return { source: 'coordination', sharedWith: nearest ?? first };
}

/** "his promise [to pay]", "a plan by Ng [to pay]"; else the one who does something with it: "made a promise [to pay]". */
function ofContentClause(tree: Tree, noun: TokenIndex): Lead {
  // "the first [to say]", but not "hard [to say]"
  if (tree.posOf(noun) === 'ADJ') {
    return tree.child(noun, 'det', 'nmod:poss') === undefined ? undefined : { source: 'modified noun', subject: noun };
  }
  const owner = nounSubjectOf(tree, noun);
  if (owner !== undefined) return { source: 'noun', subject: owner };
  const above = tree.head(noun);
  if (above === undefined || !tree.is(noun, 'obj', 'obl')) return undefined;
  const receiver = tree.child(above, 'iobj');
  if (receiver !== undefined) return { source: 'control', subject: receiver };
  return { source: 'control', sharedWith: above };
}

/** The lead from a predicate without own subject; undefined for orders, and where the grammar doesn't say. */
export function leadFrom(tree: Tree, verb: TokenIndex): Lead {
  const possessor = tree.posOf(verb) === 'VERB' ? tree.child(verb, 'nmod:poss') : undefined;
  if (possessor !== undefined) return { source: 'possessor', subject: possessor };
  const head = tree.head(verb);
  // "It seems …" has a subject that means nobody.
  if (head === undefined || tree.children(verb, 'expl').some((word) => word < verb)) return undefined;
  if (tree.is(verb, 'conj')) return sharedInCoordination(tree, verb);
  if (tree.is(verb, 'xcomp')) return controlledBy(tree, head);
  if (tree.is(verb, 'ccomp')) return isNonFinite(tree, verb) ? controlledBy(tree, head) : undefined;
  // In "what happened" and in "the man we think [came]" the clause has no pronoun.
  if (isRelativeClause(tree, verb) || tree.is(verb, 'amod')) return { source: 'modified noun', subject: head };
  if (tree.is(verb, 'acl')) {
    const isModifier = markerOf(tree, verb) === undefined;
    return isModifier ? { source: 'modified noun', subject: head } : ofContentClause(tree, head);
  }
  if (tree.is(verb, 'advcl') || (tree.is(verb, 'parataxis') && isNonFinite(tree, verb))) {
    // "as reported", "than expected": nobody in the sentence is reported or expected.
    if (/^(?:as|than)$/u.test(markerOf(tree, verb) ?? '') && !isNonFinite(tree, verb)) return undefined;
    const above = clauseAround(tree, head);
    return above === undefined ? undefined : { source: 'main clause', sharedWith: above };
  }
  return undefined;
}
