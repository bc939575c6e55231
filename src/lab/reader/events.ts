/** How many of the events of a timeline happened then, and how many of those that a reader wants are there. */
import type { Analysis } from '../../analysis/schema.ts';
import type { GoldReading } from './gold.ts';
import { count, emptyScore } from './score.ts';
import type { Score } from './score.ts';
import { likeness, wordsAt } from './words.ts';

export const EVENT_MEASURES = ['events right', 'events found', 'salient events found'] as const;

export type EventMeasure = (typeof EVENT_MEASURES)[number];

/** Clauses tell one event where they are so much alike, or one lies in the other. */
const SAME_CLAUSE = 0.25;

/** Right: the same days, told by the same words; each wanted event once. */
export function scoreEvents({ text, events }: Analysis, gold: GoldReading): Score<EventMeasure> {
  const score = emptyScore(EVENT_MEASURES);
  const { shares, faults } = score;
  const wanted = gold.events.map((event) => ({ event, words: wordsAt(text, [event.what]), isFound: false }));
  for (const { span, start, end } of events) {
    const words = wordsAt(text, [span]);
    const told = wanted.filter((one) => isSameClause(words, one.words));
    const one = told.find(({ event, isFound }) => !isFound && event.start === start && event.end === end);
    count(shares['events right'], one !== undefined);
    if (one) one.isFound = true;
    else {
      const kind = told.length > 0 ? 'event twice or on another day' : 'event not wanted';
      faults.push(`${kind}: "${text.slice(span.start, span.end)}" (${start} to ${end})`);
    }
  }
  for (const { event, isFound } of wanted) {
    count(shares['events found'], isFound);
    if (event.salient) count(shares['salient events found'], isFound);
    const { what, start, end } = event;
    if (!isFound) faults.push(`event missing: "${text.slice(what.start, what.end)}" (${start} to ${end})`);
  }
  return score;
}

function isSameClause(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return likeness(one, other) >= SAME_CLAUSE || one.isSubsetOf(other) || other.isSubsetOf(one);
}
