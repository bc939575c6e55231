/** Verbs that lend their subject to one which has none of its own: "said it was over, [adding] that …". */
import { lowerAt, samePlane, sentenceEnd, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** So many verbs back the lender may stand. */
const REACH = 8;

/**
 * The verb before the token at `at` whose subject a verb behind "and", a participle or an infinitive takes over: the
 * nearest that reports, for a verb that may report itself, and else the nearest.
 */
export function lenderBefore(
  reading: Reading,
  group: VerbGroup,
  at: number,
  isCue: (group: VerbGroup) => boolean,
): VerbGroup | null {
  const sentence = sentenceFirst(reading, group.head);
  let nearest: VerbGroup | null = null;
  let index = (reading.groupAt[group.head] ?? 0) - 1;
  for (let step = 0; step < REACH && index >= 0; step += 1, index -= 1) {
    const earlier = reading.groups[index];
    if (!earlier || earlier.head < sentence) break;
    if (earlier.head > at || !samePlane(reading, earlier.head, group.head)) continue;
    if (earlier.form !== 'finite' && !(group.form === 'infinitive' && earlier.form === 'participle')) continue;
    // "said a man had been held but declined to name him": who is held reports nothing
    if (group.form === 'infinitive' || (isCue(earlier) && !earlier.passive)) return earlier;
    nearest ??= earlier;
  }
  return nearest;
}

/** "Citing the report, Ms Lee [said]": the verb behind a participle that opens the sentence, and behind its comma. */
export function lenderBehind(reading: Reading, group: VerbGroup): VerbGroup | null {
  const end = sentenceEnd(reading, group.head);
  for (let index = (reading.groupAt[group.head] ?? 0) + 1; index < reading.groups.length; index += 1) {
    const later = reading.groups[index];
    if (!later || later.head >= end) return null;
    if (later.form !== 'finite' || !samePlane(reading, later.head, group.head)) continue;
    let comma = later.first - 1;
    while (comma > group.end && lowerAt(reading, comma) !== ',') comma -= 1;
    if (comma > group.end) return later;
  }
  return null;
}
