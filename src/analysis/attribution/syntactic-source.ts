/** Whom the syntax of a cue names as the source. */
import { agentOf } from '../tree/agent.ts';
import { nounSubjectOf } from '../tree/noun-subject.ts';
import { headOfRange } from '../tree/range-head.ts';
import { subjectOf } from '../tree/subject.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { isPassive } from '../tree/verb-group.ts';

/** The head of who says what the cue tells: "[Ann Lee] said", "according to [officials]", "was told by [a clerk]". */
export function syntacticSource(tree: Tree, cue: TokenRange): TokenIndex | undefined {
  const head = predicateIn(tree, cue);
  if (tree.is(head, 'case', 'mark')) return tree.head(head);
  if (tree.posOf(head) === 'NOUN') return nounSubjectOf(tree, head);
  if (tree.posOf(head) !== 'VERB' && tree.posOf(head) !== 'ADJ') return undefined;
  return isPassive(tree, head) ? agentOf(tree, head) : subjectOf(tree, head)?.token;
}

/** The last verb of a cue that is not an auxiliary, or what the others hang on: "is expected to [say]", "his [claim]". */
export function predicateIn(tree: Tree, cue: TokenRange): TokenIndex {
  const verb = tree.tokens(cue).findLast((token) => tree.posOf(token) === 'VERB' && !tree.is(token, 'amod', 'aux'));
  return verb ?? headOfRange(tree, cue);
}
