/** All stories as a list to page through, the newest first. */
import { rangeInWords } from '../events/dates-in-words.ts';
import { pagesOf } from './paging.ts';
import type { Paging } from './paging.ts';
import type { Story } from '../site.ts';

export interface ArchivePage {
  months: { label: string; stories: Story[] }[];
  paging: Paging;
}

const MOST_STORIES = 100;

/** @param stories the newest first */
export function archivePagesOf(stories: readonly Story[]): ArchivePage[] {
  const pages = pagesOf(stories, { first: 'archive/' }, { most: MOST_STORIES, weightOf }, ({ data }) => ({
    label: data.published.slice(0, 4),
  }));
  return pages.map(({ items, paging }) => {
    const months = Map.groupBy(items, ({ data }) => monthInWords(data.published));
    return { months: [...months].map(([label, of]) => ({ label, stories: of })), paging };
  });
}

/** `2019-02-17` → "February 2019" */
function monthInWords(day: string): string {
  const month = day.slice(0, 7);
  return rangeInWords(`${month}-01`, `${month}-28`, 'month');
}

const weightOf = ({ id, data }: Story): number =>
  400 + id.length + 2 * (data.title.length + (data.summary?.length ?? 0));
