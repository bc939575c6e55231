/** The events of a story for its timeline: when, how exactly, how that was worked out, and whose word it is. */
import { inCalendarOrder } from '../../analysis/events/calendar-order.ts';
import type { Analysis, DateMention, TimelineEvent } from '../../analysis/schema.ts';
import { eventAnchor, eventPlaceAnchor, isDateOf } from '../../schema/anchors.ts';
import { quotationsAround } from '../../schema/quotations.ts';
import { dayInWords, rangeInWords } from './dates-in-words.ts';
import { datedEventOf, datedOwnEventOf } from './dated-event.ts';
import type { DatedEvent } from './dated-event.ts';
import type { OwnEvent } from '../../schema/story.ts';
import { madeOnce } from '../made-once.ts';
import { ownEventsOf } from './own-events.ts';
import type { OwnEventInView } from './own-events.ts';
import { textOf } from '../site.ts';
import type { Cast, Story } from '../site.ts';
import { byEditor, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { capital, cutShort } from '../wording.ts';

/** “on Saturday”, counted from 17 February 2019 */
export interface WorkedOut {
  /** The date's words in the text. */
  words: string;
  /** What it was counted from; null where the words are a date by themselves. */
  from: string | null;
}

export interface TimelineEntry extends DatedEvent, Standing {
  anchor: string;
  /** The date in the text that this event is dated by. */
  placeAnchor: string;
  /** "Nordwind’s chief financial officer arrested in Bergen" */
  headline: string;
  /** The sentence of the text that tells it; null for what an editor has added. */
  sentence: string | null;
  /** Null for what an editor has added. */
  workedOut: WorkedOut | null;
  /** Where what an editor has added can be looked up. */
  source: OwnEvent['source'] | null;
  /** True where an editor has added it, or has set or confirmed its date. */
  byEditor: boolean;
}

/** In calendar order, as `datedEventsOf`. Made once, since a page and the files beside it list the same events. */
export const timelineOf = madeOnce((story: Story, cast: Cast): readonly TimelineEntry[] => {
  const told = story.data.analysis.events.map((event) => entryOf(story, event, cast));
  const added = ownEventsOf(story, cast).map((event) => ownEntryOf(event));
  return [...told, ...added].sort(inCalendarOrder);
});

/** @param id of one of the story's `datedEventsOf` */
export function timelineEntryOf(story: Story, cast: Cast, id: string): TimelineEntry {
  const entry = timelineOf(story, cast).find((one) => one.id === id);
  if (!entry) throw new Error(`${story.id} has no event ${id}`);
  return entry;
}

function ownEntryOf(event: OwnEventInView): TimelineEntry {
  return {
    ...datedOwnEventOf(event),
    anchor: event.anchor,
    // Nothing in the text tells it: it leads to itself.
    placeAnchor: event.anchor,
    headline: event.told,
    sentence: null,
    workedOut: null,
    ...byEditor,
    source: event.source,
    byEditor: true,
  };
}

function entryOf(story: Story, event: TimelineEvent, cast: Cast): TimelineEntry {
  const { analysis } = story.data;
  const date = analysis.dates.find((mention) => isDateOf(mention, event));
  return {
    ...datedEventOf(story, event, cast),
    anchor: eventAnchor(event.id),
    placeAnchor: eventPlaceAnchor(analysis, event),
    headline: headlineOf(analysis, event),
    sentence: sentenceOf(analysis, event),
    workedOut: { words: textOf(analysis, event.dateSpan), from: countedFrom(story, date) },
    ...standingOf(story, event, cast),
    source: null,
    byEditor: event.by === 'editor',
  };
}

/** A label of fewer words says too little by itself: "finding unpublished". */
const FEWEST_WORDS = 4;
/** Of the clause, which stands there where the label says too little: room for what comes after "said in Munich that". */
const CLAUSE_LENGTH = 110;

function headlineOf(analysis: Analysis, { label, span }: TimelineEvent): string {
  const isEnough = label.split(' ').length >= FEWEST_WORDS;
  return capital(isEnough ? label : cutShort(textOf(analysis, span), CLAUSE_LENGTH));
}

/** With both marks of a quotation of which it is a part only: "“… She is flawed,” he said." */
function sentenceOf(analysis: Analysis, { sentence }: TimelineEvent): string {
  const around = quotationsAround(analysis.text, sentence);
  const opened = around.find(({ start, end }) => start < sentence.start && end > sentence.start);
  const unclosed = around.find(({ start, end }) => start < sentence.end && end > sentence.end);
  const words = textOf(analysis, sentence);
  return `${opened ? `${analysis.text.charAt(opened.start)}… ` : ''}${words}${unclosed ? ` …${analysis.text.charAt(unclosed.end - 1)}` : ''}`;
}

/** The day of publication, or the date in the text that "three days later" goes on from. */
function countedFrom({ data: { analysis } }: Story, date: DateMention | undefined): string | null {
  if (date?.basis === 'stated') return null;
  const { anchor } = date ?? {};
  if (!anchor) return dayInWords(analysis.published);
  const from = analysis.dates.find(({ span }) => span.start === anchor.start && span.end === anchor.end);
  // "two days after Christmas" holds the date that it was counted from.
  return from?.start && from.end ? rangeInWords(from.start, from.end, from.precision) : `“${textOf(analysis, anchor)}”`;
}
