/** The events of a story as a calendar (RFC 5545), each a stretch of whole days. */
import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';

import type { Cast, Story } from '../view/site.ts';
import { timelineOf } from '../view/timeline.ts';
import { capital } from '../view/wording.ts';
import { instantOf, SITE_NAME, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { standingInWords } from '../view/standing.ts';

/** RFC 5545, 3.1: no line may be longer than 75 octets. The library counts characters, and these may take four each. */
const MOST_OCTETS = 75;

const FOLD = '\r\n ';

const utf8 = new TextEncoder();

/** @throws Error where the calendar's library refuses an event */
export function calendarOf(story: Story, cast: Cast, absolute: Absolute): string {
  const { title, published, updated } = story.data;
  const page = absolute(storyPath(story.id));
  const events = timelineOf(story, cast).map((entry): EventAttributes & { timestamp: number } => ({
    uid: `${entry.id}@${story.id}.${new URL(page).hostname}`,
    // The day of the story and not of the build: two builds of one commit are the same byte for byte.
    timestamp: Date.parse(instantOf(updated ?? published)),
    start: dateArray(entry.start),
    // The day after the last.
    end: dateArray(dayAfter(entry.end)),
    title: entry.told,
    description: `${capital(entry.when)}. ${standingInWords(entry)}. ${title}`,
    url: `${page}#${entry.placeAnchor}`,
    transp: 'TRANSPARENT',
  }));
  const { error, value } = createEvents(events, { productId: `-//${SITE_NAME}//Stories//EN`, calName: title });
  if (error) throw error;
  return foldLines(value ?? '');
}

function foldLines(calendar: string): string {
  const lines = calendar.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = utf8.encode(character).length;
    if (octets + more > MOST_OCTETS) {
      folded += FOLD;
      // The space that begins a folded line counts.
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

function dateArray(day: string): DateArray {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

const dayAfter = (day: string): string => new Date(Date.parse(instantOf(day)) + 86_400_000).toISOString().slice(0, 10);
