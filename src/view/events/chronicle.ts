/** The events of all stories as one calendar, each once; those of the same days stand together. */
import { inCalendarOrder } from '../../analysis/events/calendar-order.ts';
import { pagesOf } from '../lists/paging.ts';
import type { Measure, Paging } from '../lists/paging.ts';
import { datedEventsOf } from './dated-event.ts';
import type { DatedEvent } from './dated-event.ts';
import { eventsToldOnce } from './told-events.ts';
import type { ToldEvent } from './told-events.ts';
import type { Cast, Story } from '../site.ts';
import type { Group } from '../../across/groups.ts';

export interface ChronicleDay<Of extends Story = Story> {
  /** Start and the words for the stretch, unique in the chronicle: of “earlier this month” and a month one sees the month. */
  id: string;
  start: string;
  end: string;
  when: string;
  datetime: string | null;
  precision: DatedEvent['precision'];
  tellings: ToldEvent<Of>[];
}

export interface ChronicleYear<Of extends Story = Story> {
  year: string;
  days: ChronicleDay<Of>[];
}

export interface ChroniclePage<Of extends Story = Story> {
  years: ChronicleYear<Of>[];
  paging: Paging;
}

const MOST_TELLINGS = 250;

/** In calendar order; of one stretch of days, the story that appeared first tells first. */
export function chronicleOf<Of extends Story>(
  stories: readonly Of[],
  cast: Cast,
  groups: readonly Group[],
): ChronicleDay<Of>[] {
  const days = new Map<string, ChronicleDay<Of>>();
  const told = stories
    .toSorted((a, b) => a.data.published.localeCompare(b.data.published))
    .flatMap((story) => datedEventsOf(story, cast).map((event) => ({ story, event })));
  for (const telling of eventsToldOnce(told, groups)) {
    const { start, end, when, datetime, precision } = telling.event;
    const id = `${start} ${when}`;
    const day = days.get(id) ?? { id, start, end, when, datetime, precision, tellings: [] };
    day.tellings.push(telling);
    days.set(id, day);
  }
  return [...days.values()].sort(inCalendarOrder);
}

/** The first page holds the latest days; on each page the days go from the earliest to the latest. */
export function chroniclePagesOf<Of extends Story>(days: readonly ChronicleDay<Of>[]): ChroniclePage<Of>[] {
  const latestFirst = days.flatMap((day) => day.tellings.map((telling) => ({ day, telling }))).reverse();
  const measure: Measure<(typeof latestFirst)[number]> = {
    most: MOST_TELLINGS,
    weightOf: ({ telling }) => weightOf(telling),
    nameOf: ({ telling: { story, event } }) => `${story.id} ${event.id}`,
  };
  const pages = pagesOf(latestFirst, { first: 'timeline/' }, measure, ({ day }) => ({ label: yearOf(day) }));
  return pages.map(({ items, paging }) => {
    const onPage: ChronicleDay<Of>[] = [];
    for (const { day, telling } of items.toReversed()) {
      const last = onPage.at(-1);
      if (last?.id === day.id) last.tellings.push(telling);
      else onPage.push({ ...day, tellings: [telling] });
    }
    const years = Map.groupBy(onPage, yearOf);
    return { years: [...years].map(([year, of]) => ({ year, days: of })), paging };
  });
}

const yearOf = ({ start }: ChronicleDay): string => start.slice(0, 4);

/** Address, title and place of another telling. */
const WEIGHT_OF_LINK = 180;

/**
 * Bytes of an entry, measured on the site's own stories. Its words are not made for that, since most pages are kept from
 * the last build: beside the clause it may show dates worked out, more of the sentence, and whose word it is.
 */
function weightOf({ story, event, again }: ToldEvent): number {
  return 700 + story.id.length + event.length + again.length * WEIGHT_OF_LINK;
}
