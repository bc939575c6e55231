/** "She [likes to say] that it is over": what somebody is in the habit of saying is said, and not what she likes. */
import type { Candidate, TokenRange } from '../candidate.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { addressee } from '../grammar/addressees.ts';
import { groupFrom, lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** "liked to", "used to", "tends to" */
const HABITUAL = /^(?:like[sd]?|love[sd]?|used|tend(?:s|ed)?)$/u;

/** The verb of saying in the place of the habit; a report by that verb alone goes, being the same. */
export function withHabitsOfSaying(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const habits = new Map<number, TokenRange>();
  const list = found.map((one) => {
    const saying = habitOf(reading, one.cue);
    if (!saying || !one.cue) return one;
    const cue = { first: one.cue.first, end: saying.end };
    habits.set(saying.first, cue);
    return { ...one, cue, lemma: saying.lemma, content: behindCue(reading, one.content, saying) };
  });
  return list.filter(({ cue }) => cue === null || !habits.has(cue.first));
}

/** The infinitive of saying behind a cue that is a habit. */
function habitOf(reading: Reading, cue: TokenRange | null): VerbGroup | null {
  if (!cue || !HABITUAL.test(lowerAt(reading, cue.end - 1))) return null;
  const saying = groupFrom(reading, cue.end);
  return saying?.form === 'infinitive' && VERB_FRAMES.get(saying.lemma)?.has('before') === true ? saying : null;
}

/** What is said without "to say" and without whom it is said to. */
function behindCue(reading: Reading, content: readonly TokenRange[], saying: VerbGroup): TokenRange[] {
  const told = VERB_FRAMES.get(saying.lemma)?.has('addressee') === true ? addressee(reading, saying.end) : null;
  const first = told?.end ?? saying.end;
  return content.flatMap((range) => {
    if (range.first !== saying.first) return [range];
    return first < range.end ? [{ first, end: range.end }] : [];
  });
}
