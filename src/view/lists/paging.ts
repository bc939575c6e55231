/** Long lists cut into pages, so that none grows without end: how many go on a page, and where each part begins. */
import { crc32 } from 'node:zlib';

import { en } from '../../strings/en.ts';
import { address } from '../address.ts';

/** What a page may weigh is 300 KB; these leave room for what stands around the list. */
export interface Measure<Item> {
  /** Items on a page. */
  most: number;
  /** About how many bytes an item takes in the page's HTML; at most `HEAVIEST` of them go on a page. */
  weightOf: (item: Item) => number;
  /**
   * What an item is called, whatever stands around it. Given it, a page ends where the names say so once it is nearly
   * full: one more item then moves the ends of a page or two, and not those of all pages after it.
   */
  nameOf?: (item: Item) => string;
}

/** How full a page is that may end before it has to. */
const NEARLY_FULL = 3 / 4;

/** Bytes of HTML that the items of one page may take together. */
export const HEAVIEST = 220_000;

/** A part of the list, by which readers find their way: "B" among the people, "2019". */
export interface ListPart {
  /** What it is a part of, where the list has such groups. */
  group?: string;
  label: string;
}

/** Where a part begins. */
export interface PageMark extends ListPart {
  page: number;
}

export interface Paging {
  /** From 1. */
  number: number;
  count: number;
  addresses: PageAddresses;
  marks: PageMark[];
}

/** Paths from the site's root, with their final slash. */
export interface PageAddresses {
  /** Of the first page: `ledger/` */
  first: string;
  /** What stands before the numbers of the others, where not the same: `actors/page/`, since `actors/2/` could be an actor. */
  others?: string;
}

export interface ListPage<Item> {
  items: Item[];
  paging: Paging;
}

/**
 * @param partOf the part of the list that an item lies in; those of one part stand together
 * @returns one page at least, which may be empty
 */
export function pagesOf<Item>(
  items: readonly Item[],
  addresses: PageAddresses,
  measure: Measure<Item>,
  partOf: (item: Item) => ListPart,
): ListPage<Item>[] {
  const pages = cutIntoPages(items, measure);
  const marks: PageMark[] = [];
  for (const [index, page] of pages.entries()) {
    for (const item of page) {
      const part = partOf(item);
      const last = marks.at(-1);
      if (last?.label !== part.label || last.group !== part.group) marks.push({ ...part, page: index + 1 });
    }
  }
  return pages.map((page, index) => ({
    items: page,
    paging: { number: index + 1, count: pages.length, addresses, marks: pages.length > 1 ? marks : [] },
  }));
}

/** @returns one page at least, which may be empty */
export function cutIntoPages<Item>(items: readonly Item[], measure: Measure<Item>): Item[][] {
  const pages: Item[][] = [];
  let start = 0;
  while (start < items.length) {
    const end = endOfPage(items, start, measure);
    pages.push(items.slice(start, end));
    start = end;
  }
  return pages.length > 0 ? pages : [[]];
}

/** Where a page ends that begins at `start`: before the item with the lowest sign of those that it may end before. */
function endOfPage<Item>(items: readonly Item[], start: number, { most, weightOf, nameOf }: Measure<Item>): number {
  let weight = 0;
  let nearlyFull = 0;
  for (let end = start; end < items.length; end += 1) {
    const [item, length] = [items[end] as Item, end - start];
    const own = weightOf(item);
    if (length > 0 && (length === most || weight + own > HEAVIEST)) {
      return nameOf && nearlyFull > 0 ? lowestOf(items, nearlyFull, end, nameOf) : end;
    }
    if (nearlyFull === 0 && length > 0 && (length >= most * NEARLY_FULL || weight >= HEAVIEST * NEARLY_FULL)) {
      nearlyFull = end;
    }
    weight += own;
  }
  return items.length;
}

function lowestOf<Item>(items: readonly Item[], first: number, last: number, nameOf: (item: Item) => string): number {
  let [lowest, at] = [Infinity, last];
  for (let index = first; index <= last; index += 1) {
    const sign = crc32(nameOf(items[index] as Item));
    if (sign < lowest) [lowest, at] = [sign, index];
  }
  return at;
}

/** `ledger/`, `ledger/2/` */
export const pagePath = ({ first, others = first }: PageAddresses, number: number): string =>
  number === 1 ? first : `${others}${number}/`;

export const pageAddress = ({ addresses }: Paging, number: number): string => address(pagePath(addresses, number));

/** What a rest route (`[...page].astro`) takes for a page: its path without that of the first, which has none itself. */
export function pageParam({ addresses, number }: Paging): string | undefined {
  return pagePath(addresses, number).slice(addresses.first.length).replace(/\/$/u, '') || undefined;
}

/** Pages have titles of their own, or a list of results would show the same one many times. */
export const pageTitle = (title: string, { number }: Paging): string => en.site.pages.title(title, number);

/** "A" for names that begin with it, whatever the accent; "#" for what begins with no letter. */
export function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  return /^[A-Z]$/u.test(first) ? first : '#';
}
