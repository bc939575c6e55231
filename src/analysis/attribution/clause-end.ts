/** What of a sentence is said: not what stands beside the cue in its own clause, nor a clause joined to that. */
import { headOfRange } from '../tree/range-head.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { Tree } from '../tree/tree.ts';
import type { TokenRange } from './candidate.ts';
import type { LinkedParts } from './link.ts';
import { predicateIn } from './syntactic-source.ts';

/** "has found that it is safe [and in doing so it is ignoring …]": contents without such a clause at their end. */
export function withinOwnClause(tree: Tree, { cue, contents, source }: LinkedParts): LinkedParts {
  const joined = tree
    .children(predicateIn(tree, cue), 'conj')
    .filter((one) => ownSubjectOf(tree, one) !== undefined)
    .map((one) => tree.extent(one));
  const cut = (range: TokenRange): TokenRange => {
    const other = joined.find(
      ({ first, end }) => cue.end <= range.first && range.first < first && first < range.end && range.end <= end + 1,
    );
    return other ? { ...range, end: other.first } : range;
  };
  return { cue, contents: withoutFraming(tree, cue, contents).map(cut), source };
}

/** "[In a blow to the plan,] the Post reported that …": what says when or how it was told, before a clause that tells what. */
function withoutFraming(tree: Tree, cue: TokenRange, contents: readonly TokenRange[]): TokenRange[] {
  const predicate = predicateIn(tree, cue);
  const clause = tree.child(predicate, 'ccomp');
  const isTold = clause !== undefined && contents.some(({ first, end }) => first <= clause && clause < end);
  if (!isTold || clause < cue.first) return [...contents];
  return contents.filter((range) => {
    const head = headOfRange(tree, range);
    return range.end > cue.first || tree.head(head) !== predicate || !tree.is(head, 'obl', 'advmod', 'advcl');
  });
}
