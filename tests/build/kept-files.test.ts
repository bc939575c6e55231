import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

import { beforeEach, describe, expect, test } from 'vitest';

import { cacheKey } from '../../src/build/cache.ts';
import { openKeptFiles, sealOf } from '../../src/build/kept-files.ts';
import { temporaryFolder } from '../support/command.ts';

const KEY = cacheKey('a page');
const PAGE = Buffer.from('<p>“ü” 😀</p>');
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder, 'site'));
});

const open = () => openKeptFiles('pages', join(folder, 'cache'));
const inSite = (name: string): string => join(folder, 'site', name);
const shelf = (): string => join(folder, 'cache', 'pages', KEY.slice(0, 2));

describe('a file', () => {
  test('is placed again as it was, without being written again', () => {
    open().write(KEY, PAGE, inSite('first.html'));
    expect(open().place(KEY, inSite('again.html'))).toBe(true);
    expect(readFileSync(inSite('again.html'))).toEqual(PAGE);
    expect(statSync(inSite('again.html')).ino).toBe(statSync(inSite('first.html')).ino);
  });

  test('that was never kept, or of another kind or key, is not placed', () => {
    open().write(KEY, PAGE, inSite('first.html'));
    expect(open().place(cacheKey('another'), inSite('again.html'))).toBe(false);
    expect(openKeptFiles('pictures', join(folder, 'cache')).place(KEY, inSite('again.html'))).toBe(false);
    expect(existsSync(inSite('again.html'))).toBe(false);
  });

  test('can be placed by the build that has written it', () => {
    const kept = open();
    expect(kept.place(KEY, inSite('first.html'))).toBe(false);
    kept.write(KEY, PAGE, inSite('first.html'));
    expect(kept.place(KEY, inSite('again.html'))).toBe(true);
  });

  test('that others have written is kept where it lies, and not where it does not', () => {
    const kept = open();
    kept.keep(sealOf(KEY, PAGE), inSite('missing.html'));
    expect(kept.place(KEY, inSite('again.html'))).toBe(false);
    writeFileSync(inSite('page.html'), PAGE);
    kept.keep(sealOf(KEY, PAGE), inSite('page.html'));
    expect(open().place(KEY, inSite('again.html'))).toBe(true);
  });

  test('does not take the place of what lies there', () => {
    open().write(KEY, PAGE, inSite('first.html'));
    writeFileSync(inSite('other.html'), 'from elsewhere');
    expect(open().place(KEY, inSite('other.html'))).toBe(false);
    expect(readFileSync(inSite('other.html'), 'utf8')).toBe('from elsewhere');
  });

  test('stays in the site when what is kept is deleted, and is kept when the site is', () => {
    open().write(KEY, PAGE, inSite('first.html'));
    rmSync(inSite('first.html'));
    expect(open().place(KEY, inSite('again.html'))).toBe(true);
    rmSync(join(folder, 'cache'), { recursive: true });
    expect(readFileSync(inSite('again.html'))).toEqual(PAGE);
    expect(open().place(KEY, inSite('once-more.html'))).toBe(false);
  });
});

describe('what was altered', () => {
  test.each<[string, (file: string) => void]>([
    [
      'longer',
      (file) => {
        appendFileSync(file, ' ');
      },
    ],
    [
      'shorter',
      (file) => {
        writeFileSync(file, PAGE.subarray(1));
      },
    ],
    [
      'empty',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'as long, but not the same',
      (file) => {
        writeFileSync(file, Buffer.from(PAGE).fill(0x21, 3, 4));
      },
    ],
  ])('in the site itself, and is %s, is not placed, and can be written anew', (_how, alter) => {
    open().write(KEY, PAGE, inSite('first.html'));
    alter(inSite('first.html'));
    const altered = readFileSync(inSite('first.html'));
    const kept = open();
    expect(kept.place(KEY, inSite('again.html'))).toBe(false);
    kept.write(KEY, PAGE, inSite('again.html'));
    expect(readFileSync(inSite('again.html'))).toEqual(PAGE);
    expect(readFileSync(inSite('first.html'))).toEqual(altered);
    expect(open().place(KEY, inSite('once-more.html'))).toBe(true);
  });

  test('by a later build at the same path does not reach what is kept', () => {
    open().write(KEY, PAGE, inSite('page.html'));
    open().write(cacheKey('a later page'), Buffer.from('later'), inSite('page.html'));
    expect(open().place(KEY, inSite('again.html'))).toBe(true);
    expect(readFileSync(inSite('again.html'))).toEqual(PAGE);
  });
});

test('what was forged under the seal of something else is not placed', () => {
  open().write(KEY, PAGE, inSite('first.html'));
  const other = cacheKey('another');
  const [, digest = ''] = sealOf(KEY, PAGE).split('-');
  for (const name of [`${other}-${digest}`, `${other}-${PAGE.length}-${crc32(PAGE)}`]) {
    const home = join(folder, 'cache', 'pages', other.slice(0, 2));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, name), PAGE);
  }
  expect(open().place(other, inSite('again.html'))).toBe(false);
});

test('what a build left unfinished is none', () => {
  mkdirSync(shelf(), { recursive: true });
  writeFileSync(join(shelf(), `${sealOf(KEY, PAGE)}.7-abandoned`), PAGE);
  expect(open().place(KEY, inSite('page.html'))).toBe(false);
});

test('what nobody has used for an hour goes, what was placed stays', () => {
  const other = cacheKey('nobody asks for it');
  open().write(KEY, PAGE, inSite('first.html'));
  open().write(other, PAGE, inSite('second.html'));
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['first.html', 'second.html']) utimesSync(inSite(name), longAgo, longAgo);
  open().place(KEY, inSite('again.html'));
  open().prune();
  expect(open().place(KEY, inSite('once-more.html'))).toBe(true);
  expect(open().place(other, inSite('second-again.html'))).toBe(false);
  expect(readdirSync(shelf())).toEqual([sealOf(KEY, PAGE)]);
});
