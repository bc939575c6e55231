/** "a group calling itself the Free Army": what somebody goes by is his name, and nothing that he says. */
import { isReflexive } from './pronouns.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Right behind a noun; behind a comma, "he fled, calling himself a victim", it is a report. */
export function callsItself(reading: Reading, { form, lemma, first, end }: VerbGroup): boolean {
  const hangs = form === 'participle' && /^(?:NOUN|PROPN|PRON)$/u.test(tagAt(reading, first - 1) ?? '');
  return hangs && lemma === 'call' && isReflexive(lowerAt(reading, end));
}
