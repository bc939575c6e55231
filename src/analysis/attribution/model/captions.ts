/** What stands before a colon: the tagger takes a caption for a speaker, and a speaker for a part of what he says. */
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { nounPhraseBefore } from '../grammar/noun-phrases-before.ts';
import { insideQuotation, lowerAt, paragraphOf, sentenceEnd } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isTopic } from '../grammar/heading-topics.ts';
import { isPlaceAlone } from '../grammar/place-names.ts';
import { isCaption } from '../grammar/speaker-labels.ts';
import type { SpeakerLabel } from '../grammar/speaker-labels.ts';
import { turnsOf } from '../patterns/transcripts.ts';
import type { LinkedParts, Part } from './link.ts';
import { rangeOf } from './parts.ts';

/** The tagger's attributions without captions for speakers, and none that reaches over the label of a turn. */
export function withoutCaptions(
  reading: Reading,
  tagged: readonly LinkedParts[],
  candidates: readonly Candidate[],
): LinkedParts[] {
  const turns = new Map(turnsOf(reading).map((turn) => [turn.paragraph, turn]));
  return tagged.flatMap((one) => {
    const turn = turns.get(paragraphOf(reading, one.cue.start));
    if (turn) return withinTurn(one, turn);
    return headsCaption(reading, one, candidates) ? [] : [one];
  });
}

/** "LEE: [The union] says …": not the label, too. */
function withinTurn(one: LinkedParts, turn: SpeakerLabel): LinkedParts[] {
  const { colon } = turn;
  if (one.cue.start <= colon) return one.cue.end > colon ? [one] : [];
  const behind = ({ start, end }: Part): Part[] =>
    end > colon + 1 ? [{ start: start > turn.end ? start : Math.max(start, colon + 1), end }] : [];
  const contents = one.contents.flatMap(behind);
  const source = one.source ? (behind(one.source)[0] ?? null) : null;
  return contents.length > 0 ? [{ ...one, contents, source }] : [];
}

/** "FLU WARNING: …", "Review: …", "Gaza: Dozens hurt", "Patna: Three drowned, police said". */
function headsCaption(
  reading: Reading,
  { cue, source, contents }: LinkedParts,
  candidates: readonly Candidate[],
): boolean {
  if (lowerAt(reading, cue.start) !== ':' || source?.end !== cue.start) return false;
  const said = contents[0]?.start ?? 0;
  if (said !== cue.end) return false;
  if (isCaption(reading, rangeOf(source)) || isTopic(reading, rangeOf(source))) return true;
  if (insideQuotation(reading, said)) return false;
  if (isPlaceAlone(reading, rangeOf(source)) || isReportedAtEnd(reading, said)) return true;
  return candidates.some(({ cue: behind, source: speaker, content }) => {
    if (!behind || !speaker || behind.first <= said) return false;
    return content.some(({ first, end }) => first <= said && end > said && end <= behind.first);
  });
}

/** "Three drowned in the Ganges, [police said]." */
function isReportedAtEnd(reading: Reading, from: number): boolean {
  let end = sentenceEnd(reading, from);
  while (end > from && /^[.!?]$/u.test(lowerAt(reading, end - 1))) end -= 1;
  const group = reading.groups[reading.groupAt[end - 1] ?? -1];
  if (group?.form !== 'finite' || group.passive || VERB_FRAMES.get(group.lemma)?.has('before') !== true) return false;
  const speaker = nounPhraseBefore(reading, group.first, from);
  return speaker !== null && lowerAt(reading, speaker.first - 1) === ',';
}
