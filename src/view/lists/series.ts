/** A series of stories as one arc, in the order that its editor gave it. */
import type { Story } from '../site.ts';

export interface Series {
  name: string;
  stories: Story[];
}

/** The series with the newest story first; stories that belong to none are left out. */
export function seriesOf(stories: readonly Story[]): Series[] {
  const series = Map.groupBy(
    stories.filter(({ data }) => data.series !== null),
    ({ data }) => data.series?.name ?? '',
  );
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

/** The place of each story that belongs to a series, by its id. */
export function partsOf(stories: readonly Story[]): Map<string, Part> {
  return new Map(
    seriesOf(stories).flatMap((series) =>
      series.stories.map(({ id }, index) => {
        const previous = series.stories[index - 1] ?? null;
        const next = series.stories[index + 1] ?? null;
        return [id, { series, number: index + 1, previous, next }] as const;
      }),
    ),
  );
}
