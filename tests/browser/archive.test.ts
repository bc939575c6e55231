/** An archive of some hundred stories: no page or file of data grows with it, and everything is still to be found. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { archiveStory } from '../../src/lab/bench/archive-stories.ts';
import { buildSite, root } from './site-build.ts';

const STORIES = 120;
const HEAVIEST = 300_000;

let scratch: string;
let site: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sourceline-archive-'));
  const stories = join(scratch, 'stories');
  await mkdir(stories);
  for (let index = 0; index < STORIES; index += 1) {
    const { id, text } = archiveStory(index);
    await writeFile(join(stories, `${id}.md`), text);
  }
  site = await buildSite(join(scratch, 'site'), {
    cacheDir: join(scratch, 'cache'),
    variables: { SOURCELINE_STORIES: relative(root, stories) },
  });
}, 600_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function filesBelow(folder = ''): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(site, join(entry.parentPath, entry.name)));
}

const pageOf = (path: string): Promise<string> => readFile(join(site, path, 'index.html'), 'utf8');

/** The pages of a list, in the order in which one leads to the next. */
async function pagesOf(list: string): Promise<string[]> {
  const count = (await filesBelow(list)).filter((file) => /(?:^|\/)(?:\d+\/)?index\.html$/u.test(file)).length;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => pageOf(number === 1 ? list : `${list}${number}/`)));
}

const anchorsIn = (page: string): string[] =>
  [...page.matchAll(/href="\/stories\/(story-\d+\/#note-[^"]+)"/gu)].map(([, anchor]) => anchor ?? '');

test('no file is heavier than 300 KB', async () => {
  const heavy: string[] = [];
  for (const file of await filesBelow()) {
    const { size } = await stat(join(site, file));
    if (size > HEAVIEST) heavy.push(`${file}: ${size}`);
  }
  expect(heavy).toEqual([]);
});

test('the pages of the list of stories name each of them once', async () => {
  const pages = await pagesOf('archive/');
  expect(pages.length).toBeGreaterThan(1);
  const named = pages.flatMap((page) => [...page.matchAll(/href="\/stories\/(story-\d+)\/"/gu)].map(([, id]) => id));
  expect(named).toHaveLength(STORIES);
  expect(new Set(named).size).toBe(STORIES);
});

test('the pages of the ledger name each statement that a story shows', async () => {
  const pages = await pagesOf('ledger/');
  expect(pages.length).toBeGreaterThan(5);
  const inLedger = new Set(pages.flatMap(anchorsIn));
  const story = await pageOf('stories/story-17/');
  const notes = [...story.matchAll(/<li id="(note-[^"]+)"/gu)].map(([, anchor]) => `story-17/#${anchor}`);
  expect(notes.length).toBeGreaterThan(5);
  expect(notes.filter((anchor) => !inLedger.has(anchor))).toEqual([]);
});

test('the parts of the index of claims lead from one to the next, to the last', async () => {
  let [file, items, total]: [string | null, number, number] = ['claims.json', 0, 0];
  let parts = 0;
  while (file !== null) {
    const part = JSON.parse(await readFile(join(site, file), 'utf8')) as {
      items: unknown[];
      next: string | null;
      total?: number;
    };
    items += part.items.length;
    total = part.total ?? total;
    file = part.next && new URL(part.next).pathname.slice(1);
    parts += 1;
  }
  expect(parts).toBeGreaterThan(1);
  expect(items).toBe(total);
});

test('a feed holds the newest stories only', async () => {
  const feed = JSON.parse(await readFile(join(site, 'feed.json'), 'utf8')) as { items: { url: string }[] };
  expect(feed.items).toHaveLength(30);
  expect(feed.items[0]?.url).toMatch(new RegExp(`/stories/story-${STORIES - 1}/$`, 'u'));
});

test('the search fetches one file for each story, and a short list of them', async () => {
  const engine = await filesBelow('pagefind');
  expect(engine.filter((file) => file.includes('/fragment/'))).toHaveLength(STORIES);
});

test('every story has its page and all that lies beside it', async () => {
  const besides = [
    'analysis.json',
    'annotations.jsonld',
    'claims.csv',
    'index.html',
    'picture.png',
    'timeline.ics',
    'timeline.json',
  ];
  const all = new Set(await filesBelow('stories'));
  for (let index = 0; index < STORIES; index += 1) {
    for (const file of besides) expect(all).toContain(`stories/story-${index}/${file}`);
  }
});
