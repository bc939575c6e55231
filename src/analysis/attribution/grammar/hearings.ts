/** "The court heard", "the jury was told": a body before which something is said. */
import { HEARERS } from '../../lexicon/reporting-verbs.ts';
import { isReportingGroup } from './cues.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Is it the verb of a body that hears or is told something? */
export function isHearing(reading: Reading, group: VerbGroup): boolean {
  if (group.lemma !== (group.passive ? 'tell' : 'hear') || group.negated) return false;
  const subject = subjectOf(reading, group, isReportingGroup)?.range;
  if (!subject) return false;
  // "the inquest at Leeds", "Leeds Crown Court"
  return [nounPhraseEnd(reading, subject.first), subject.end].some((end) => HEARERS.has(lowerAt(reading, end - 1)));
}
