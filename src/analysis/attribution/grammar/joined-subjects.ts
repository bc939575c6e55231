/** Subjects that "and" joins, right behind a verb that reports: "said Thailand and Cambodia had agreed". */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Does the verb at `verb` report a clause whose subjects the conjunction joins? */
export function opensClauseOfSeveral(reading: Reading, verb: number, conjunction: number): boolean {
  return isSeveral(reading, conjunction) && takesClause(reading, verb);
}

/** "said [Thailand] and the Netherlands had agreed", "[Ng] and two others": a name before the conjunction, and more behind. */
function isSeveral(reading: Reading, conjunction: number): boolean {
  const after = tagAt(reading, conjunction + 1);
  const named = after === 'PROPN' || (after === 'DET' && tagAt(reading, conjunction + 2) === 'PROPN');
  return tagAt(reading, conjunction - 1) === 'PROPN' && (named || after === 'NUM');
}

/** "said", "believes": a clause may follow without "that"; behind a quotation, “…,” said Ng, the speaker does. */
function takesClause(reading: Reading, at: number): boolean {
  const group = reading.groups[reading.groupAt[at] ?? -1];
  if (/^[,”"’?!]$/u.test(lowerAt(reading, at - 1))) return false;
  return group !== undefined && !group.passive && VERB_FRAMES.get(group.lemma)?.has('clause') === true;
}
