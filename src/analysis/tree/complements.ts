/** The clauses that say what a verb or noun holds: "said [that …]", "the claim [that …]", "[…], he said". */
import { dependentsOf } from './coordination.ts';
import { hasContentClause } from './noun-subject.ts';
import { markerOf } from './preposition.ts';
import type { TokenIndex, Tree } from './tree.ts';

/** How a clause hangs together with what it fills. */
export type ComplementKind =
  /** "said that he came", "“I came,” he said" */
  | 'ccomp'
  /** "wants to come" */
  | 'xcomp'
  /** "it was said that he came" */
  | 'csubj'
  /** "the claim that he came", "a promise to come" */
  | 'acl'
  /** "He said: I came." */
  | 'parataxis'
  /** The verb is put into its own complement: "I came, [he said], by train". */
  | 'around';

export interface Complement {
  predicate: TokenIndex;
  kind: ComplementKind;
}

const KINDS = ['ccomp', 'xcomp', 'csubj'] as const satisfies readonly ComplementKind[];

/** The complements of a verb or other predicate, and of a noun, in text order. Members joined to one are not listed. */
export function complementsOf(tree: Tree, token: TokenIndex): Complement[] {
  const found = KINDS.flatMap((kind) =>
    dependentsOf(tree, token, kind).map((predicate): Complement => ({ predicate, kind })),
  )
    // "[Saying so] is wrong" holds nothing; "it is wrong [to say so]" does.
    .filter(
      ({ predicate, kind }) => kind !== 'csubj' || (predicate > token && tree.child(token, 'expl') !== undefined),
    );
  if (hasContentClause(tree, token)) {
    const clauses = tree.children(token, 'acl').filter((clause) => tree.relation(clause) === 'acl');
    found.push(
      ...clauses
        .filter((clause) => markerOf(tree, clause) !== undefined)
        .map((predicate): Complement => ({ predicate, kind: 'acl' })),
    );
  }
  if (tree.posOf(token) !== 'VERB' || found.some(({ kind }) => kind === 'ccomp')) return inOrder(found);
  const head = tree.head(token);
  if (head !== undefined && tree.is(token, 'parataxis')) found.push({ predicate: head, kind: 'around' });
  found.push(...tree.children(token, 'parataxis').map((predicate): Complement => ({ predicate, kind: 'parataxis' })));
  return inOrder(found);
}

const inOrder = (complements: Complement[]): Complement[] => complements.sort((a, b) => a.predicate - b.predicate);
