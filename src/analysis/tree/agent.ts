/** Who does what a passive says: "said [by] the mayor". */
import { meantBy } from './antecedent.ts';
import { dependentsOf } from './coordination.ts';
import { prepositionOf } from './preposition.ts';
import type { TokenIndex, Tree } from './tree.ts';

/** The head of the phrase with "by", a relative pronoun replaced by what it stands for. */
export function agentOf(tree: Tree, verb: TokenIndex): TokenIndex | undefined {
  const agent = dependentsOf(tree, verb, 'obl:agent').find((noun) => prepositionOf(tree, noun) !== undefined);
  return agent === undefined ? undefined : meantBy(tree, agent);
}
