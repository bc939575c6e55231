/** The events of a story as a calendar (RFC 5545), each a stretch of whole days. */
import { standingInWords } from '../view/events/standing.ts';
import type { Cast, Story } from '../view/site.ts';
import { timelineOf } from '../view/events/timeline.ts';
import type { TimelineEntry } from '../view/events/timeline.ts';
import { capital } from '../view/wording.ts';
import { calendarOfLines, textLine } from './calendar-lines.ts';
import { instantOf, SITE_NAME, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

export function calendarOf(story: Story, cast: Cast, absolute: Absolute): string {
  const { title } = story.data;
  const page = absolute(storyPath(story.id));
  return calendarOfLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    textLine('PRODID', `-//${SITE_NAME}//Stories//EN`),
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', title),
    'X-PUBLISHED-TTL:PT1H',
    ...timelineOf(story, cast).flatMap((entry) => eventLines(entry, story, page)),
    'END:VCALENDAR',
  ]);
}

function eventLines(entry: TimelineEntry, { id, data }: Story, page: string): string[] {
  const { title, published, updated } = data;
  const { sentence, source, when } = entry;
  const aboutIt = [`${capital(when)}.`, sentence ?? '', `${standingInWords(entry, source)}.`, title].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@${id}.${new URL(page).hostname}`,
    textLine('SUMMARY', entry.headline),
    // The day of the story and not of the build: two builds of one commit are the same byte for byte.
    `DTSTAMP:${digits(updated ?? published)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(entry.start)}`,
    // The day after the last.
    `DTEND;VALUE=DATE:${digits(dayAfter(entry.end))}`,
    textLine('DESCRIPTION', aboutIt.join(' ')),
    `URL:${page}#${entry.placeAnchor}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2019-02-17` → `20190217` */
const digits = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => new Date(Date.parse(instantOf(day)) + 86_400_000).toISOString().slice(0, 10);
