/** A series of stories as one arc, in the order that its editor gave it. */
import type { Story } from './site.ts';

export interface Series {
  name: string;
  stories: Story[];
}

/** The series with the newest story first; stories that belong to none are left out. */
export function seriesOf(stories: readonly Story[]): Series[] {
  const series = new Map<string, Story[]>();
  for (const story of stories) {
    const name = story.data.series?.name;
    if (name) series.set(name, [...(series.get(name) ?? []), story]);
  }
  return [...series]
    .map(([name, parts]) => ({ name, stories: parts.toSorted((a, b) => orderOf(a) - orderOf(b)) }))
    .sort((a, b) => newest(b).localeCompare(newest(a)));
}

const orderOf = ({ data }: Story): number => data.series?.order ?? 0;
const newest = ({ stories }: Series): string =>
  stories
    .map(({ data }) => data.published)
    .sort()
    .at(-1) ?? '';

export interface Part {
  series: Series;
  /** From 1, and counted in what is published: an editor's numbers may have gaps. */
  number: number;
  previous: Story | null;
  next: Story | null;
}

export function partOf(story: Story, stories: readonly Story[]): Part | null {
  const series = seriesOf(stories).find(({ name }) => name === story.data.series?.name);
  if (!series) return null;
  const index = series.stories.findIndex(({ id }) => id === story.id);
  return {
    series,
    number: index + 1,
    previous: series.stories[index - 1] ?? null,
    next: series.stories[index + 1] ?? null,
  };
}
