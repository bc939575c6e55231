import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { cacheKey } from '../../src/build/cache.ts';
import { openSearchCache } from '../../src/build/search-cache.ts';
import { temporaryFolder } from '../support/command.ts';

const KEY = cacheKey('two stories');
const INDEX = [
  { name: 'pagefind.js', content: Buffer.from('engine') },
  { name: 'fragment/en_1.pf_fragment', content: Buffer.from('a story') },
];
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const open = () => openSearchCache(join(folder, 'cache'));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('an index is placed again with all its files, and none of another key', () => {
  open().write(KEY, INDEX, join(folder, 'first'));
  expect(open().place(cacheKey('three stories'), join(folder, 'other'))).toBe(false);
  expect(open().place(KEY, join(folder, 'again'))).toBe(true);
  for (const index of ['first', 'again']) {
    expect(read(`${index}/pagefind.js`)).toBe('engine');
    expect(read(`${index}/fragment/en_1.pf_fragment`)).toBe('a story');
  }
});

test('a file that an earlier index had is not written again', () => {
  open().write(KEY, INDEX, join(folder, 'first'));
  const changed = [...INDEX.slice(0, 1), { name: 'fragment/en_2.pf_fragment', content: Buffer.from('another') }];
  open().write(cacheKey('another story'), changed, join(folder, 'next'));
  expect(statSync(join(folder, 'next/pagefind.js')).ino).toBe(statSync(join(folder, 'first/pagefind.js')).ino);
  expect(read('next/fragment/en_2.pf_fragment')).toBe('another');
});

test('an index of which a file was altered or is gone is none, and can be written over what was placed', () => {
  open().write(KEY, INDEX, join(folder, 'first'));
  appendFileSync(join(folder, 'first/fragment/en_1.pf_fragment'), '!');
  expect(open().place(KEY, join(folder, 'again'))).toBe(false);
  open().write(KEY, INDEX, join(folder, 'again'));
  expect(read('again/fragment/en_1.pf_fragment')).toBe('a story');
  expect(open().place(KEY, join(folder, 'once-more'))).toBe(true);
  rmSync(join(folder, 'cache/search-files'), { recursive: true });
  expect(open().place(KEY, join(folder, 'at-last'))).toBe(false);
});
