/** What of a story is published beside its page, in the order in which the page names it. */
import { en } from '../strings/en.ts';
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
    ...en.data.formats.analysis,
    write: ({ data }) => JSON.stringify(data.analysis),
  },
  {
    file: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ...en.data.formats.annotations,
    write: (...of) => JSON.stringify(annotationsOf(...of)),
  },
  {
    file: 'claims.csv',
    mediaType: 'text/csv; charset=utf-8',
    ...en.data.formats.table,
    write: claimsCsv,
  },
  {
    file: 'timeline.json',
    mediaType: 'application/json',
    ...en.data.formats.timeline,
    write: (...of) => JSON.stringify(timelineJson(...of)),
  },
  {
    file: 'timeline.ics',
    mediaType: 'text/calendar; charset=utf-8',
    ...en.data.formats.calendar,
    write: calendarOf,
  },
];
