/** "quoted Ms Lee as saying": a verb of saying that belongs to whom another verb quotes. */
import { groupFrom, lowerAt, samePlane, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "quoted", "cited" */
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);

/** Whom another quotes is named in no more than this many words: "Ann Lee, a doctor who works in Leeds,". */
const LONGEST_SPEAKER_IN_TOKENS = 20;

/** Is it "saying" behind an "as" that a quoting verb leads to? */
export function isQuotedSaying(reading: Reading, saying: VerbGroup): boolean {
  return quotingVerb(reading, saying) !== null;
}

/** The verb that quotes: "[quoted] Ms Lee as saying", "Ms Lee [was quoted] by the Post as saying"; null where none does. */
export function quotingVerb(reading: Reading, saying: VerbGroup): VerbGroup | null {
  const as = saying.first - 1;
  if (saying.form !== 'participle' || lowerAt(reading, as) !== 'as') return null;
  const lowest = Math.max(sentenceFirst(reading, as), as - LONGEST_SPEAKER_IN_TOKENS);
  for (let at = as - 1; at >= lowest; at -= 1) {
    const group = groupFrom(reading, at);
    if (!group || !QUOTING.has(group.lemma) || !samePlane(reading, at, as)) continue;
    if (group.passive) return group.end === as || lowerAt(reading, group.end) === 'by' ? group : null;
    return nounPhraseEnd(reading, group.end) > group.end ? group : null;
  }
  return null;
}

/** Does a verb quote somebody "as saying" something? */
export function quotesSaying(reading: Reading, quoting: VerbGroup): boolean {
  if (!QUOTING.has(quoting.lemma)) return false;
  const index = reading.groupAt[quoting.head] ?? -1;
  return reading.groups.slice(index + 1, index + 4).some((later) => quotingVerb(reading, later) === quoting);
}
