/** A conversation written down: "KANE: Did you vote for it? / LEE: I did not. / KANE: Why not?" */
import { candidate } from '../candidate.ts';
import type { Candidate } from '../candidate.ts';
import { lowerAt } from '../grammar/reading.ts';
import type { Reading } from '../grammar/reading.ts';
import { isPlaceAlone } from '../grammar/place-names.ts';
import { speakerLabels } from '../grammar/speaker-labels.ts';
import type { SpeakerLabel } from '../grammar/speaker-labels.ts';
import { isOwnThought } from '../refine.ts';
import { NAMED_SPEAKER } from './speakers.ts';

/** Never measured: the training articles have hardly any. */
const SURE_TURN = 0.85;

/** A stage direction at most stands between two turns. */
const FARTHEST_TURNS_IN_PARAGRAPHS = 2;

export function findTurns(reading: Reading): Candidate[] {
  return turnsOf(reading).map(({ name, colon, end }) =>
    candidate(NAMED_SPEAKER, {
      content: [{ first: colon + 1, end }],
      cue: { first: colon, end: colon + 1 },
      source: name,
      lemma: ':',
      confidence: SURE_TURN,
    }),
  );
}

/**
 * The labels of a text in which two speak in turn, one of them again after the other; lists of dates, players or
 * ingredients have labels, too. Where two or more come back, whoever speaks only once is among them.
 */
export function turnsOf(reading: Reading): SpeakerLabel[] {
  const labels = speakerLabels(reading);
  const keys = labels.map((label) => keyOf(reading, label));
  const alternates = labels.some((label, at) => {
    const [next, third] = [labels[at + 1], labels[at + 2]];
    if (!next || !third || keys[at] === keys[at + 1] || keys[at] !== keys[at + 2]) return false;
    return isNear(label, next) && isNear(next, third);
  });
  if (!alternates) return [];
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  const turns = repeated > 1 ? labels : labels.filter((_, at) => (counts.get(keys[at] ?? '') ?? 0) > 1);
  // "Bath: It is wet. / Aberdeen: It is dry. / Bath: …", but "Kane: … / Jackson: … / Kane: … / Jackson: …"
  return turns.every(({ name }) => isPlaceAlone(reading, name)) ? [] : turns;
}

/** Without what reports nothing that the turn around it doesn't: "LEE: [I think] it is over." */
export function withoutOwnThoughts(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const turns = turnsOf(reading);
  if (turns.length === 0) return [...candidates];
  return candidates.filter(
    (one) =>
      !isOwnThought(reading, one) ||
      !turns.some(({ colon, end }) => one.cue !== null && colon < one.cue.first && one.cue.first < end),
  );
}

/** "ANN LEE" and "Lee" are one. */
function keyOf(reading: Reading, { name }: SpeakerLabel): string {
  return lowerAt(reading, name.end - 1);
}

function isNear(one: SpeakerLabel, next: SpeakerLabel): boolean {
  return next.paragraph - one.paragraph <= FARTHEST_TURNS_IN_PARAGRAPHS;
}
