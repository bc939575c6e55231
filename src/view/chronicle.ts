/** The events of all stories as one calendar; what several stories tell of the same days stands together. */
import type { Cast, Story } from './site.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

export interface Telling {
  story: Story;
  entry: TimelineEntry;
}

export interface ChronicleDay {
  /** Start and end as one, unique in the chronicle. */
  id: string;
  start: string;
  end: string;
  when: string;
  datetime: string | null;
  precision: TimelineEntry['precision'];
  tellings: Telling[];
}

export interface ChronicleYear {
  year: string;
  days: ChronicleDay[];
}

/** In calendar order; of one stretch of days, the story that appeared first tells first. */
export function chronicleOf(stories: readonly Story[], cast: Cast): ChronicleYear[] {
  const days = new Map<string, ChronicleDay>();
  for (const story of stories.toSorted((a, b) => a.data.published.localeCompare(b.data.published))) {
    for (const entry of timelineOf(story, cast)) {
      const { start, end, when, datetime, precision } = entry;
      const id = `${start}-${end}`;
      const day = days.get(id) ?? { id, start, end, when, datetime, precision, tellings: [] };
      day.tellings.push({ story, entry });
      days.set(id, day);
    }
  }
  const years = new Map<string, ChronicleDay[]>();
  for (const day of [...days.values()].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end))) {
    const year = day.start.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), day]);
  }
  return [...years].map(([year, of]) => ({ year, days: of }));
}
