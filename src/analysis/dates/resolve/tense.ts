/** The time of a predicate, seen from the day of publication: "will meet", "was due to meet", "has met". */
import {
  COMING,
  FORWARD,
  PLANNED,
  PROSPECTS,
  REPORTING,
  SCHEDULED,
  SINGLING_OUT,
} from '../../lexicon/dates/tense-words.ts';
import { nearestUpwards } from '../../tree/ancestors.ts';
import { firstMemberOf } from '../../tree/coordination.ts';
import { isPredicate, predicateOf } from '../../tree/predicate.ts';
import type { TokenIndex, Tree } from '../../tree/tree.ts';
import { verbGroupOf } from '../../tree/verb-group.ts';
import type { VerbGroup } from '../../tree/verb-group.ts';

/**
 * `planned` looks ahead too, but less surely: "to meet on Saturday", "begins on Saturday". `near` is on whichever side
 * is nearer: "warned before Saturday's vote". `present` tells little: "needs votes in November".
 */
export type Direction = 'past' | 'planned' | 'future' | 'near' | 'present';

const UNREAL: ReadonlySet<string> = new Set(['could', 'might', 'should', 'would']);

/** Null where the predicate tells nothing. */
export function directionOf(tree: Tree, predicate: TokenIndex, group = verbGroupOf(tree, predicate)): Direction | null {
  const first = firstMemberOf(tree, predicate);
  const to = [predicate, first].find((one) => tree.children(one, 'mark').some((mark) => tree.lower(mark) === 'to'));
  if (to !== undefined && (to === predicate || !group.finite)) return ofInfinitive(tree, to, group);
  if (group.modal !== undefined) return ofModal(tree, predicate, group.modal, group);
  const isPlan = PLANNED.has(tree.lower(predicate)) || PROSPECTS.has(tree.lower(predicate));
  if (group.tense === 'past') return isPlan && !group.progressive ? 'near' : 'past';
  if (group.tense === 'present') {
    if (group.perfect) return 'past';
    return isPlan ? 'future' : ofPresent(tree, predicate, group);
  }
  return ofParticiple(tree, predicate, isPlan);
}

function ofModal(
  tree: Tree,
  predicate: TokenIndex,
  modal: TokenIndex,
  { perfect, tense }: VerbGroup,
): Direction | null {
  if (tense === 'future') return 'future';
  const word = tree.lower(modal);
  // "Monday would have been his birthday"
  if (perfect && UNREAL.has(word)) return 'near';
  const isNegated = tree
    .children(predicate, 'advmod')
    .some((adverb) => /^(?:not|n't|only|barely)$/u.test(tree.lower(adverb)));
  if (word !== 'could') return 'future';
  // "could not be reached": what was possible then, not what may come
  return isNegated ? 'past' : 'planned';
}

function ofPresent(
  tree: Tree,
  predicate: TokenIndex,
  { progressive, voice, auxiliaries }: VerbGroup,
): Direction | null {
  const lemma = tree.lemma(predicate);
  if (progressive) return 'planned';
  if (tree.posOf(predicate) !== 'VERB') return null;
  // "is elected", "do not say"
  if (voice === 'passive' || auxiliaries.length > 0) return 'present';
  // "begins on Monday" tells of a plan; "says Monday", as headlines do, of what was said.
  if (REPORTING.has(lemma)) return 'past';
  return SCHEDULED.has(lemma) ? 'planned' : 'present';
}

/** "to meet" lies ahead, unless the verb before it tells that it has been done. */
function ofInfinitive(tree: Tree, verb: TokenIndex, group: VerbGroup): Direction | null {
  // "is to begin", "was to begin"
  if (group.auxiliaries.some((word) => ['was', 'were'].includes(tree.lower(word)))) return 'near';
  const above = tree.head(verb);
  if (above === undefined) return 'planned';
  // "the first woman to win on Monday"
  if ([above, ...tree.children(above, 'amod')].some((word) => SINGLING_OUT.has(tree.lower(word)))) return null;
  if (!isPredicate(tree, above)) return 'planned';
  const upper = verbGroupOf(tree, above);
  const told = directionOf(tree, above, upper);
  if (told === 'near') return 'near';
  if (told !== 'past') return 'planned';
  // "had been asked to leave"
  if (upper.perfect && upper.tense === 'past') return 'near';
  if (FORWARD.has(tree.lemma(above))) return 'planned';
  return tree.is(verb, 'xcomp') || COMING.has(tree.lemma(above)) ? 'past' : 'planned';
}

function ofParticiple(tree: Tree, predicate: TokenIndex, isPlan: boolean): Direction | null {
  if (tree.posOf(predicate) !== 'VERB') return ofClauseAbove(tree, predicate);
  if (isPlan) return 'future';
  if (!tree.lower(predicate).endsWith('ing')) return 'past';
  if (tree.children(predicate, 'mark').some((mark) => tree.lower(mark) === 'after')) return 'past';
  return ofClauseAbove(tree, predicate);
}

function ofClauseAbove(tree: Tree, predicate: TokenIndex): Direction | null {
  const head = tree.head(predicate);
  const above = head === undefined ? undefined : nearestUpwards(tree, head, (token) => isPredicate(tree, token));
  return above === undefined ? null : directionOf(tree, predicateOf(tree, above));
}
