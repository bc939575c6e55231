/** Which verb groups open a clause of somebody's own: what another attribution's content must not swallow. */
import { ASKED_FORMS, CLAUSE_VERBS, DISSENTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { lowerAt, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isPastParticiple } from './verb-groups.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What stands before a participle that lacks its auxiliary: "[when] asked". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set('when if once while'.split(' '));

/** What follows a participle that the tagger may take for a name: "Grilled [on] taxes, …". */
const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set(
  'about after at by during for how if in on over to what when where whether who why'.split(' '),
);

/** No aside is longer than this. */
const LONGEST_ASIDE_IN_TOKENS = 20;

/** "Asked about the plan, …", "when asked whether …": a past participle without its auxiliary. */
export function isBarePassive(reading: Reading, { first, head }: VerbGroup): boolean {
  return (first === head || BEFORE_PARTICIPLE.has(lowerAt(reading, first))) && isBareParticiple(reading, head);
}

/** The same of a token, whatever its tag. */
export function isBareParticiple(reading: Reading, at: number): boolean {
  if (!ASKED_FORMS.has(lowerAt(reading, at))) return false;
  const [sentence, before] = [sentenceFirst(reading, at), lowerAt(reading, at - 1)];
  if (at > sentence && BEFORE_PARTICIPLE.has(before)) return true;
  if (before === ',' && isAside(reading, at)) return true;
  const opens = at === sentence || (at === sentence + 1 && /^(?:and|but)$/u.test(before));
  return opens && (tagAt(reading, at) === 'VERB' || BEHIND_PARTICIPLE.has(lowerAt(reading, at + 1)));
}

/** "Ann Lee, [asked about it by the BBC], said": behind the sentence's subject, up to a comma before its verb. */
function isAside(reading: Reading, at: number): boolean {
  if (!BEHIND_PARTICIPLE.has(lowerAt(reading, at + 1)) || !/^(?:NOUN|PROPN)$/u.test(tagAt(reading, at - 2) ?? ''))
    return false;
  for (let index = sentenceFirst(reading, at); index < at; index += 1)
    if ((reading.groupAt[index] ?? -1) >= 0) return false;
  const end = Math.min(sentenceEnd(reading, at), at + LONGEST_ASIDE_IN_TOKENS);
  for (let comma = at + 2; comma < end; comma += 1) {
    if (lowerAt(reading, comma) !== ',') continue;
    const verb = reading.groups[reading.groupAt[comma + 1] ?? -1];
    if (verb?.first === comma + 1 && verb.form === 'finite') return true;
  }
  return false;
}

/** "stolen", "held", "parked": a form that may be the sentence's verb, or a participle that hangs on a noun. */
export function isBarePast(reading: Reading, { first, head }: VerbGroup): boolean {
  return first === head && isPastParticiple(lowerAt(reading, head));
}

/** Is it a verb of saying or thinking that takes a whole clause, "said", "adding", or that answers one, "disagrees"? */
export function isReportingGroup(group: VerbGroup): boolean {
  return !group.auxiliary && (CLAUSE_VERBS.has(group.lemma) || DISSENTING_VERBS.has(group.lemma));
}
