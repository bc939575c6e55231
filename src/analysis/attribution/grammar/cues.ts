/** Which verb groups open a clause of somebody's own: what another attribution's content must not swallow. */
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { lowerAt, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Asked about the plan, …", "when asked whether …": a past participle without its auxiliary. */
export function isBarePassive(reading: Reading, group: VerbGroup): boolean {
  if (!/^(?:asked|pressed|quizzed|questioned)$/u.test(lowerAt(reading, group.head)) || group.first !== group.head)
    return false;
  const before = lowerAt(reading, group.first - 1);
  return group.first === sentenceFirst(reading, group.head) || before === 'when' || before === 'if';
}

/** Is it a verb of saying or thinking that takes a whole clause: "said", "believes", "adding"? */
export function isReportingGroup(group: VerbGroup): boolean {
  return !group.auxiliary && CLAUSE_VERBS.has(group.lemma);
}
