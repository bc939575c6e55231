/** What of a story is published beside its page, in the order in which the page names it. */
import type { Cast, Story } from '../view/site.ts';
import { annotationsOf } from './annotations.ts';
import { calendarOf } from './calendar.ts';
import { claimsCsv } from './claims-csv.ts';
import type { Absolute } from './masthead.ts';
import { timelineJson } from './timeline-json.ts';

export interface StoryFormat {
  /** Beside the story's page. */
  file: string;
  mediaType: string;
  /** What the link to it says. */
  label: string;
  /** The same, to be read without the words before it. */
  title: string;
  write: (story: Story, cast: Cast, absolute: Absolute) => string;
}

/** The picture that goes with a link to a story or an actor. */
export const PICTURE_FILE = 'picture.png';

export const STORY_FORMATS: readonly StoryFormat[] = [
  {
    file: 'analysis.json',
    mediaType: 'application/json',
    label: 'analysis',
    title: 'The whole analysis (JSON)',
    write: ({ data }) => JSON.stringify(data.analysis),
  },
  {
    file: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    label: 'annotations',
    title: 'Statements and dates as W3C Web Annotations (JSON-LD)',
    write: (...of) => JSON.stringify(annotationsOf(...of)),
  },
  {
    file: 'claims.csv',
    mediaType: 'text/csv; charset=utf-8',
    label: 'table',
    title: 'Claims and quotes as a table (CSV)',
    write: claimsCsv,
  },
  {
    file: 'timeline.json',
    mediaType: 'application/json',
    label: 'timeline',
    title: 'Timeline (TimelineJS)',
    write: (...of) => JSON.stringify(timelineJson(...of)),
  },
  {
    file: 'timeline.ics',
    mediaType: 'text/calendar; charset=utf-8',
    label: 'calendar',
    title: 'Timeline as a calendar (iCalendar)',
    write: calendarOf,
  },
];
