/** Whether a clause says that something is not so, by its grammar: "didn't say", "no one said", "never". */
import { clauseOf } from './clause.ts';
import { coordinatorOf, dependentsOf, firstMemberOf } from './coordination.ts';
import { withoutOuterMarks } from './punctuation.ts';
import type { TokenIndex, TokenRange, Tree } from './tree.ts';

export interface Negation {
  /** The word that negates: "n't", "no", "nobody", "without". */
  cue: TokenIndex;
  /** What it denies: the clause from the cue on, or all of it where its subject is nobody. */
  scope: TokenRange;
}

const ADVERBS: ReadonlySet<string> = new Set(['not', "n't", 'nt', 'never', 'neither', 'nor']);
const PRONOUNS: ReadonlySet<string> = new Set(['nobody', 'nothing', 'none', 'neither']);
const DETERMINERS: ReadonlySet<string> = new Set(['no', 'neither']);

/** The word that makes a noun phrase nobody or nothing: "[No] one", "[none] of them", "[neither] side". */
function emptyPhraseCue(tree: Tree, noun: TokenIndex): TokenIndex | undefined {
  if (PRONOUNS.has(tree.lower(noun)) || tree.lower(noun) === 'no-one') return noun;
  return tree.children(noun, 'det', 'cc:preconj').find((word) => DETERMINERS.has(tree.lower(word)));
}

function adverbCue(tree: Tree, predicate: TokenIndex): TokenIndex | undefined {
  const adverb = tree.children(predicate, 'advmod', 'aux', 'cc:preconj').find((word) => ADVERBS.has(tree.lower(word)));
  if (adverb !== undefined) return adverb;
  // "no longer", "no more"
  const longer = tree.children(predicate, 'advmod').flatMap((word) => tree.children(word, 'advmod', 'det', 'fixed'));
  return longer.find((word) => tree.lower(word) === 'no');
}

/**
 * The negation of a predicate; undefined where it is affirmed. Verbs that deny ("refused") are no negations, nor is a
 * "not" in the clause above ("doesn't think he [came]"). Two members share a "not" ("didn't say or [do]") unless the
 * second has a subject or an auxiliary of its own.
 */
export function negationOf(tree: Tree, predicate: TokenIndex): Negation | undefined {
  const clause = clauseOf(tree, predicate);
  const within = (cue: TokenIndex, first: number): Negation => ({
    cue,
    scope: withoutOuterMarks(tree, { first: Math.min(first, predicate), end: clause.end }),
  });
  const coordinator = coordinatorOf(tree, predicate);
  const cue =
    adverbCue(tree, predicate) ??
    tree.children(predicate, 'mark').find((word) => tree.lower(word) === 'without') ??
    (coordinator !== undefined && tree.lower(coordinator) === 'nor' ? coordinator : undefined);
  if (cue !== undefined) return within(cue, cue);
  const subject = tree.child(predicate, 'nsubj');
  const nobody = subject === undefined ? undefined : emptyPhraseCue(tree, subject);
  if (nobody !== undefined) return within(nobody, clause.first);
  const nothing = dependentsOf(tree, predicate, 'obj', 'obl', 'iobj')
    .map((object) => emptyPhraseCue(tree, object))
    .find((word) => word !== undefined);
  if (nothing !== undefined) return within(nothing, clause.first);
  const first = firstMemberOf(tree, predicate);
  const isShared = first !== predicate && tree.child(predicate, 'nsubj', 'csubj', 'expl', 'aux', 'cop') === undefined;
  const sharedCue = isShared && tree.child(first, 'aux') !== undefined ? adverbCue(tree, first) : undefined;
  return sharedCue === undefined ? undefined : within(sharedCue, clause.first);
}
