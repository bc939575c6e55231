/**
 * What somebody was asked, which the tagger gives to the answer, or to whoever was asked: "[Pressed on whether he would
 * go], Ms Lee said: “No.”"
 */
import { askedPhrase } from '../grammar/asked-first.ts';
import { isBarePassive } from '../grammar/cues.ts';
import { lowerAt, sentenceFirst } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import type { LinkedParts, Part } from './link.ts';

/** The tagger's attributions without questions among the answers, and without those who are asked among the askers. */
export function withoutQuestions(reading: Reading, tagged: readonly LinkedParts[]): LinkedParts[] {
  return tagged.flatMap((one) => {
    if (isAsked(reading, one.cue)) return [{ ...one, source: agentOf(reading, one.source) }];
    const contents = one.contents.flatMap((part) => withoutQuestion(reading, part, one.cue));
    return contents.length > 0 ? [{ ...one, contents }] : [];
  });
}

/** "[When asked] about it", without "was" */
function isAsked(reading: Reading, { start, end }: Part): boolean {
  for (let at = start; at < end; at += 1) {
    const group = reading.groups[reading.groupAt[at] ?? -1];
    if (group && isBarePassive(reading, group)) return true;
  }
  return false;
}

/** "Asked by [Bo Ng]"; whoever else stands there is asked. */
function agentOf(reading: Reading, source: Part | null): Part | null {
  return source && lowerAt(reading, source.start - 1) === 'by' ? source : null;
}

/** A content without the asking that opens the cue's sentence, and without a later sentence that opens so. */
function withoutQuestion(reading: Reading, part: Part, cue: Part): Part[] {
  const own = askedPhrase(reading, cue.start);
  const sentence = sentenceFirst(reading, cue.start);
  if (own && cue.start > own.end && part.start >= sentence && part.start < own.end)
    return part.end > own.end + 1 ? [{ start: own.end + 1, end: part.end }] : [];
  for (let at = part.start + 1; at < part.end; at += 1) {
    if (sentenceFirst(reading, at) === at && askedPhrase(reading, at)) return [{ start: part.start, end: at }];
  }
  return [part];
}
