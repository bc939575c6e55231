/** Which verb groups open a clause of somebody's own: what another attribution's content must not swallow. */
import { ASKED_FORMS, CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts';
import { lowerAt, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isPastParticiple } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What stands before a participle that lacks its auxiliary: "[when] asked". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set('when if once while'.split(' '));

/** What follows a participle that the tagger may take for a name: "Grilled [on] taxes, …". */
const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set(
  'about after at by during for how if in on over to what when where whether who why'.split(' '),
);

/** "Asked about the plan, …", "when asked whether …": a past participle without its auxiliary. */
export function isBarePassive(reading: Reading, { first, head }: VerbGroup): boolean {
  return (first === head || BEFORE_PARTICIPLE.has(lowerAt(reading, first))) && isBareParticiple(reading, head);
}

/** The same of a token, whatever its tag. */
export function isBareParticiple(reading: Reading, at: number): boolean {
  if (!ASKED_FORMS.has(lowerAt(reading, at))) return false;
  const [sentence, before] = [sentenceFirst(reading, at), lowerAt(reading, at - 1)];
  if (at > sentence && BEFORE_PARTICIPLE.has(before)) return true;
  const opens = at === sentence || (at === sentence + 1 && /^(?:and|but)$/u.test(before));
  return opens && (tagAt(reading, at) === 'VERB' || BEHIND_PARTICIPLE.has(lowerAt(reading, at + 1)));
}

/** "stolen", "held", "parked": a form that may be the sentence's verb, or a participle that hangs on a noun. */
export function isBarePast(reading: Reading, { first, head }: VerbGroup): boolean {
  return first === head && isPastParticiple(lowerAt(reading, head));
}

/** Is it a verb of saying or thinking that takes a whole clause: "said", "believes", "adding"? */
export function isReportingGroup(group: VerbGroup): boolean {
  return !group.auxiliary && CLAUSE_VERBS.has(group.lemma);
}
