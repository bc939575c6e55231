/** The events of a story for its timeline: when, how exactly, how that was worked out, and whose word it is. */
import type { Attribution, Precision, Span, TimelineEvent } from '../analysis/schema.ts';
import { eventAnchor, eventPlaceAnchor, isDateOf } from '../schema/anchors.ts';
import { chainOf } from './chain.ts';
import { capital } from './wording.ts';
import { dayInWords, rangeInWords } from './dates-in-words.ts';
import { actingIn, covers, named, shownIn, textOf } from './site.ts';
import type { Cast, Named, Story } from './site.ts';

/** `fact`: this story tells it; `statement`: this story tells that somebody said something then; `word`: somebody tells it. */
export type Standing = 'fact' | 'statement' | 'word';

/** “on Saturday”, counted from 17 February 2019 */
export interface WorkedOut {
  /** The date's words in the text. */
  words: string;
  /** What it was counted from; null where the words are a date by themselves. */
  from: string | null;
}

/** "three days later": counted from a date that the text told before, not from the day on which it appeared. */
const COUNTED_ON = /\b(?:after|afterwards|before|earlier|following|later|previous|same|that|then)\b/iu;

export interface TimelineEntry {
  id: string;
  anchor: string;
  /** The date in the text that this event is dated by. */
  placeAnchor: string;
  start: string;
  end: string;
  when: string;
  /** For the `datetime` of a `<time>`; null where HTML has no way to write it (a quarter). */
  datetime: string | null;
  precision: Precision | null;
  /** The words of the text. */
  told: string;
  workedOut: WorkedOut;
  actors: Named[];
  standing: Standing;
  /** Whose word it is, or who spoke. */
  voices: string[];
}

/** In calendar order; what began on the same day, the shorter first, since it is known more exactly. */
export function timelineOf(story: Story, cast: Cast): TimelineEntry[] {
  return story.data.analysis.events
    .map((event) => entryOf(story, event, cast))
    .sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

function entryOf(story: Story, event: TimelineEvent, cast: Cast): TimelineEntry {
  const { analysis } = story.data;
  const date = analysis.dates.find((mention) => isDateOf(mention, event));
  const acting = actingIn(story);
  const actors = event.actorIds.flatMap((id) => acting.filter((actor) => actor.id === id));
  return {
    id: event.id,
    anchor: eventAnchor(event.id),
    placeAnchor: eventPlaceAnchor(analysis, event),
    start: event.start,
    end: event.end,
    when: rangeInWords(event.start, event.end, event.precision),
    datetime: machineDateOf(event),
    precision: event.precision,
    told: capital(textOf(analysis, withClosingMark(analysis.text, event.span))),
    workedOut: workedOut(textOf(analysis, event.dateSpan), date?.basis === 'stated' ? null : analysis.published),
    actors: actors.map((actor) => named(actor, cast)),
    ...standingOf(story, event, cast),
  };
}

/** A clause that ends with quoted words may end before their closing mark. */
function withClosingMark(text: string, { start, end }: Span): Span {
  return { start, end: /[”’»"]/u.test(text.charAt(end)) ? end + 1 : end };
}

function workedOut(words: string, published: string | null): WorkedOut {
  if (published === null) return { words, from: null };
  return { words, from: COUNTED_ON.test(words) ? 'a date told before it' : dayInWords(published) };
}

function standingOf(story: Story, event: TimelineEvent, cast: Cast): Pick<TimelineEntry, 'standing' | 'voices'> {
  const attributions = shownIn(story);
  const around = attributions.filter(({ content }) => content.some((piece) => covers(piece, event.dateSpan)));
  const innermost = around.toSorted((a, b) => length(a) - length(b))[0];
  if (innermost) {
    const labels = chainOf(story, innermost, cast).map(({ label }) => label ?? 'somebody not identified');
    return { standing: 'word', voices: labels.reverse() };
  }
  const said = attributions.filter(({ id, parentId }) => event.attributionIds.includes(id) && parentId === null);
  const voices = said.flatMap((attribution) => chainOf(story, attribution, cast).flatMap(({ label }) => label ?? []));
  return said.length > 0 ? { standing: 'statement', voices: [...new Set(voices)] } : { standing: 'fact', voices: [] };
}

const length = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

function machineDateOf({ start, end, precision }: TimelineEvent): string | null {
  if (start === end) return start;
  if (precision === 'month') return start.slice(0, 7);
  if (precision === 'year') return start.slice(0, 4);
  return null;
}
