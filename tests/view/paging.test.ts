import { describe, expect, test } from 'vitest';

import { claimsOf } from '../../src/view/claims/claims.ts';
import { archivePagesOf } from '../../src/view/lists/archive.ts';
import { chronicleOf, chroniclePagesOf } from '../../src/view/events/chronicle.ts';
import { directoryPagesOf } from '../../src/view/actors/directory.ts';
import { dossiersOf, MOST_LISTED, newestOf } from '../../src/view/actors/dossier.ts';
import { ledgerPagesOf } from '../../src/view/lists/ledger.ts';
import { HEAVIEST, initialOf, pageAddress, pageParam, pagesOf, pageTitle } from '../../src/view/lists/paging.ts';
import type { ListPage } from '../../src/view/lists/paging.ts';
import { partsOf } from '../../src/view/lists/series.ts';
import type { Story } from '../../src/view/site.ts';
import { cast, story } from './story.ts';

const addresses = { first: 'list/' };
const light = (most: number) => ({ most, weightOf: () => 1 });
const byInitial = (word: string) => ({ label: initialOf(word) });
const itemsOf = <Item>(pages: readonly ListPage<Item>[]): Item[][] => pages.map(({ items }) => items);

/** The same story many times, a day apart, the newest first. */
function archiveOf(count: number): Story[] {
  return Array.from({ length: count }, (_, index): Story => {
    const published = new Date(Date.UTC(2021, 2, 7 - index)).toISOString().slice(0, 10);
    const series = { name: 'Bridges', order: count - index };
    return { id: `bridge-${index}`, data: { ...story.data, published, series } };
  });
}

describe('a list', () => {
  test('is cut by number', () => {
    expect(itemsOf(pagesOf(['a', 'b', 'c'], addresses, light(2), byInitial))).toEqual([['a', 'b'], ['c']]);
  });

  test('is cut by weight, and what is too heavy for any page stands alone', () => {
    const pages = pagesOf([1, 0.6, 0.6, 5, 0.1], addresses, { most: 9, weightOf: (n) => n * HEAVIEST }, () => ({
      label: '',
    }));
    expect(itemsOf(pages)).toEqual([[1], [0.6], [0.6], [5], [0.1]]);
  });

  test('of items with names is cut where a name says so, and so almost alike when one is added', () => {
    const named = { ...light(100), nameOf: (word: string) => word };
    const words = Array.from({ length: 2000 }, (_, index) => `word ${index}`);
    const pages = itemsOf(pagesOf(words, addresses, named, byInitial));
    expect(pages.flat()).toEqual(words);
    for (const page of pages.slice(0, -1)) expect(page.length >= 75 && page.length <= 100).toBe(true);
    const before = new Set(pages.map((page) => page.join()));
    const unlike = [30, 150, 700, 1300, 1999].map(
      (place) =>
        itemsOf(pagesOf(words.toSpliced(place, 0, 'new'), addresses, named, byInitial)).filter(
          (page) => !before.has(page.join()),
        ).length,
    );
    expect(unlike.every((count) => count >= 1)).toBe(true);
    expect(unlike.reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
    const byNumber = itemsOf(pagesOf(words.toSpliced(30, 0, 'new'), addresses, light(100), byInitial));
    expect(byNumber.filter((page) => !before.has(page.join()))).toHaveLength(byNumber.length);
  });

  test('of items with names is cut by weight, too', () => {
    const named = { most: 1000, weightOf: () => HEAVIEST / 100, nameOf: String };
    const pages = itemsOf(
      pagesOf(
        Array.from({ length: 500 }, (_, index) => index),
        addresses,
        named,
        () => ({ label: '' }),
      ),
    );
    for (const page of pages.slice(0, -1)) expect(page.length >= 75 && page.length <= 100).toBe(true);
  });

  test('that holds nothing is one page', () => {
    expect(itemsOf(pagesOf([], addresses, light(2), byInitial))).toEqual([[]]);
  });

  test('says where each part begins, unless it is one page', () => {
    const words = ['ape', 'Ass', 'bee', 'bug', 'cow'];
    expect(pagesOf(words, addresses, light(3), byInitial)[1]?.paging.marks).toEqual([
      { label: 'A', page: 1 },
      { label: 'B', page: 1 },
      { label: 'C', page: 2 },
    ]);
    expect(pagesOf(words, addresses, light(5), byInitial)[0]?.paging.marks).toEqual([]);
  });
});

test.each([
  [{ first: 'ledger/' }, 1, '/ledger/', undefined],
  [{ first: 'ledger/' }, 2, '/ledger/2/', '2'],
  [{ first: 'actors/', others: 'actors/page/' }, 1, '/actors/', undefined],
  [{ first: 'actors/', others: 'actors/page/' }, 12, '/actors/page/12/', 'page/12'],
])('of %j, page %i is at %s', (of, number, expected, param) => {
  const paging = { addresses: of, number, count: 20, marks: [] };
  expect(pageAddress(paging, number)).toBe(expected);
  expect(pageParam(paging)).toBe(param);
  expect(pageTitle('List', paging)).toBe(number === 1 ? 'List' : `List, page ${number}`);
});

test.each([
  ['Ann Lee', 'A'],
  ['Élysée', 'E'],
  ['ministry', 'M'],
  ['5G Alliance', '#'],
  ['中国', '#'],
])('%s stands under %s', (name, initial) => {
  expect(initialOf(name)).toBe(initial);
});

describe('the ledger of many stories', () => {
  const stories = archiveOf(90);
  const pages = ledgerPagesOf(stories, cast, claimsOf(stories, cast, { claims: [], denials: [] }));
  const rows = pages.map(({ sections }) => sections.flatMap((section) => section.rows));

  test('has every statement once, 200 on a page at most', () => {
    const lengths = rows.map(({ length }) => length);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(360);
    for (const length of lengths.slice(0, -1)) expect(length >= 150 && length <= 200).toBe(true);
    expect(new Set(rows.flat().map(({ note, story: { id } }) => `${id} ${note.attribution.id}`)).size).toBe(360);
  });

  test('goes on with a voice where the page before it ended', () => {
    const voices = pages.map(({ sections }) => sections.map(({ actor }) => actor?.name));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, [first]] of voices.slice(1).entries()) expect(first).toBe(voices[index]?.at(-1));
    const inOrder = voices.flat().filter((name, index, all) => index === 0 || name !== all[index - 1]);
    expect(inOrder).toEqual(['Ann Lee', 'ministry', undefined]);
  });

  test('counts what stands on the page', () => {
    for (const [index, { figures, stories: onPage }] of pages.entries()) {
      const ofPage = rows[index] ?? [];
      expect(figures.statements).toBe(ofPage.length);
      expect(figures.unnamed).toBe(ofPage.filter(({ note }) => note.voice.actor === null).length);
      expect(onPage.length).toBe(new Set(ofPage.map((row) => row.story)).size);
    }
  });
});

describe('the timeline of many stories', () => {
  const pages = chroniclePagesOf(chronicleOf(archiveOf(200), cast, []));
  const tellings = pages.map(({ years }) => years.flatMap(({ days }) => days.flatMap((day) => day.tellings)).length);

  test('has every telling once', () => {
    expect(tellings.reduce((sum, length) => sum + length)).toBe(600);
    for (const length of tellings.slice(0, -1)) expect(length >= 188 && length <= 250).toBe(true);
  });

  test('begins with the page of the latest days, and goes from the earliest to the latest on each', () => {
    const starts = pages
      .toReversed()
      .flatMap(({ years }) => years.flatMap(({ days }) => days.map(({ start }) => start)));
    expect(starts).toEqual(starts.toSorted());
    expect(pages[0]?.years.map(({ year }) => year)).toEqual(['2021']);
    expect(pages.at(-1)?.years.map(({ year }) => year)).toEqual(['1990']);
  });
});

test('the archive goes by month, the newest first', () => {
  const pages = archivePagesOf(archiveOf(130));
  expect(pages.map(({ months }) => months.flatMap(({ stories }) => stories).length)).toEqual([100, 30]);
  expect(pages[0]?.months.map(({ label }) => label).slice(0, 3)).toEqual([
    'March 2021',
    'February 2021',
    'January 2021',
  ]);
  expect(pages[0]?.paging.marks).toEqual([
    { label: '2021', page: 1 },
    { label: '2020', page: 1 },
  ]);
});

test('who’s who goes by kind and name', () => {
  const [page] = directoryPagesOf(dossiersOf([story], cast));
  expect(page?.groups.map(({ label, members }) => [label, ...members.map(({ name }) => name)])).toEqual([
    ['People', 'Ann Lee'],
    ['Organisations', 'ministry', 'The Herald'],
  ]);
});

test('of a long list the end is shown, which is the newest', () => {
  const list = Array.from({ length: MOST_LISTED + 3 }, (_, index) => index);
  const { shown, all } = newestOf(list);
  expect([shown[0], shown.at(-1), all]).toEqual([3, MOST_LISTED + 2, MOST_LISTED + 3]);
  expect(newestOf([1, 2])).toEqual({ shown: [1, 2], all: 2 });
});

test('each part of a series knows its neighbours', () => {
  const parts = partsOf([...archiveOf(3), story]);
  const described = ['bridge-2', 'bridge-1', 'bridge-0'].map((id) => {
    const part = parts.get(id);
    return [part?.number, part?.previous?.id ?? null, part?.next?.id ?? null];
  });
  expect(described).toEqual([
    [1, null, 'bridge-1'],
    [2, 'bridge-2', 'bridge-0'],
    [3, 'bridge-1', null],
  ]);
  expect(parts.has('bridge')).toBe(false);
});
