/** The events of a story as TimelineJS takes them (https://timeline.knightlab.com/docs/json-format.html). */
import { toHtml } from 'hast-util-to-html';

import { en } from '../strings/en.ts';
import type { Cast, Story } from '../view/site.ts';
import { timelineOf } from '../view/events/timeline.ts';
import type { TimelineEntry } from '../view/events/timeline.ts';
import { capital } from '../view/wording.ts';
import { storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { standingInWords } from '../view/events/standing.ts';

interface TimelineDate {
  year: number;
  month: number;
  day: number;
}

export interface TimelineEvent {
  unique_id: string;
  start_date: TimelineDate;
  /** Left out for a single day. */
  end_date?: TimelineDate;
  /** As the page writes it: "February 2019" is known less exactly than its first day. */
  display_date: string;
  /** HTML. */
  text: { headline: string; text: string };
}

export interface TimelineFile {
  title: { text: { headline: string; text?: string } };
  events: TimelineEvent[];
}

export function timelineJson(story: Story, cast: Cast, absolute: Absolute): TimelineFile {
  const { title, summary } = story.data;
  const page = absolute(storyPath(story.id));
  return {
    title: { text: { headline: escape(title), ...(summary !== null && { text: escape(summary) }) } },
    events: timelineOf(story, cast).map((entry) => eventOf(entry, page)),
  };
}

function eventOf(entry: TimelineEntry, page: string): TimelineEvent {
  const { id, start, end, when, headline, sentence, placeAnchor } = entry;
  const link = `<a href="${escape(`${page}#${placeAnchor}`)}">${escape(en.data.inTheStory)}</a>`;
  const aboutIt = [...(sentence === null ? [] : [sentence]), standingInWords(entry, entry.source)].join(' ');
  return {
    unique_id: id,
    start_date: dateOf(start),
    ...(end !== start && { end_date: dateOf(end) }),
    display_date: capital(when),
    text: { headline: escape(headline), text: `<p>${escape(aboutIt)}. ${link}</p>` },
  };
}

function dateOf(day: string): TimelineDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** For text and for attributes in double quotation marks. */
const escape = (words: string): string => toHtml({ type: 'text', value: words }).replaceAll('"', '&quot;');
