/** Reports of what nobody may have said: "should say", "Did she say …?", "If she had said …". */
import type { TokenRange } from './candidate.ts';
import { clauseOpening } from './grammar/openings.ts';
import { lowerAt, samePlane, sentenceEnd, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** "[Should say], must admit, ought to tell": what others want him to; "I must say" is said. */
export function isWished(reading: Reading, cue: TokenRange, source: TokenRange | null): boolean {
  if (source && /^(?:i|we)$/u.test(lowerAt(reading, source.first))) return false;
  const verb = reading.groups[reading.groupAt[cue.end - 1] ?? -1] ?? reading.groups[reading.groupAt[cue.first] ?? -1];
  for (let at = Math.min(cue.first, verb?.first ?? cue.first); at < cue.end; at += 1) {
    if (tagAt(reading, at) === 'AUX' && /^(?:should|must|ought)$/u.test(lowerAt(reading, at))) return true;
  }
  return false;
}

/** "Did Ms Lee [say] that the bank was safe?" */
export function isYesOrNoQuestion(reading: Reading, cue: TokenRange): boolean {
  const first = clauseOpening(reading, cue.first);
  if (tagAt(reading, first) !== 'AUX' || first >= cue.first || !samePlane(reading, first, cue.first)) return false;
  let end = cue.end;
  while (end < sentenceEnd(reading, cue.first) && !/^[?.!]$/u.test(lowerAt(reading, end))) end += 1;
  return lowerAt(reading, end) === '?' && samePlane(reading, end, first) && isFirstVerb(reading, first + 1, cue.first);
}

/** "If Ms Lee [had said] that …, nobody would have believed her", "Had she [said] …, nobody would have believed her" */
export function isSupposed(reading: Reading, cue: TokenRange, source: TokenRange): boolean {
  const first = clauseOpening(reading, cue.first);
  const word = lowerAt(reading, first);
  if (source.first === first + 1 && (word === 'if' || word === 'had') && isFirstVerb(reading, first + 1, cue.first))
    return word === 'if' || wouldBe(reading, cue);
  const unreal = lowerAt(reading, source.first - 1) === 'if' && /^(?:had|were)$/u.test(lowerAt(reading, cue.first));
  return unreal && wouldBe(reading, cue);
}

/** Does no other verb and no comma stand between the two? */
function isFirstVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (lowerAt(reading, at) === ',' || (reading.groupAt[at] ?? -1) >= 0) return false;
  }
  return true;
}

/** Does the sentence tell what would be? */
function wouldBe(reading: Reading, cue: TokenRange): boolean {
  const end = sentenceEnd(reading, cue.first);
  for (let at = sentenceFirst(reading, cue.first); at < end; at += 1) {
    if (/^(?:would|could|might)$/u.test(lowerAt(reading, at))) return true;
  }
  return false;
}
