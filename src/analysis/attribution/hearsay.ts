/** "Is said to", "are believed to have": passives that hide who says it, whose subject is whom it is said of. */
import { HEARSAY_PASSIVES } from '../lexicon/reporting/hearsay-words.ts';
import { agentOf } from '../tree/agent.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { Tree } from '../tree/tree.ts';
import { isPassive } from '../tree/verb-group.ts';
import type { TokenRange } from './candidate.ts';
import type { LinkedParts } from './link.ts';
import { predicateIn } from './syntactic-source.ts';

/** Without a source where the cue hides it; its cue then reaches up to what is said: "[is said to be] considering". */
export function withoutHiddenSource(tree: Tree, parts: LinkedParts): LinkedParts {
  const { cue, contents, source } = parts;
  const predicate = predicateIn(tree, cue);
  if (!HEARSAY_PASSIVES.has(tree.lemma(predicate)) || !isPassive(tree, predicate)) return parts;
  const subject = ownSubjectOf(tree, predicate);
  if (!source || subject === undefined || agentOf(tree, predicate) !== undefined) return parts;
  if (subject < source.first || subject >= source.end) return parts;
  const end = infinitiveEnd(tree, cue);
  const left = contents.flatMap((one) => (one.end <= end ? [] : [{ ...one, first: Math.max(one.first, end) }]));
  return { cue: { ...cue, end }, contents: left.length > 0 ? left : contents, source: null };
}

/** Where "to be" or "to have" behind a cue ends, which leads to the verb that is said of the subject. */
function infinitiveEnd(tree: Tree, cue: TokenRange): number {
  const verb = tree.children(predicateIn(tree, cue), 'xcomp').find((one) => one >= cue.end);
  if (verb === undefined) return cue.end;
  const leading = new Set<number>(tree.children(verb, 'mark', 'aux', 'cop'));
  let { end } = cue;
  while (leading.has(end) && end < verb) end += 1;
  return end;
}
