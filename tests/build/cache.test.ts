import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { cacheKey, openCache } from '../../src/build/cache.ts';
import { temporaryFolder } from '../support/command.ts';

const KEY = cacheKey('a story');
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

const cache = () => openCache('things', folder);
const fileOf = (key: string): string => join(folder, 'things', key.slice(0, 2), key);

describe('a key', () => {
  test('is the same for the same parts, and another for any others', () => {
    const keys = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['ab', 'c ']].map((parts) => cacheKey(...parts));
    expect(cacheKey('ab', 'c')).toBe(keys[0]);
    expect(new Set(keys).size).toBe(5);
    expect(cacheKey(Buffer.from('ä'))).toBe(cacheKey('ä'));
  });
});

describe('entries', () => {
  test('read one after the other do not run into one another, whatever their size', () => {
    const [short, long] = [cacheKey('short'), cacheKey('long')];
    cache().write(short, 'words');
    cache().write(long, 'ä😀'.repeat(600_000));
    const [first, second, third] = [short, long, short].map((key) => cache().read(key));
    expect([first, third]).toEqual(['words', 'words']);
    expect(second).toBe('ä😀'.repeat(600_000));
  });
});

test('what can’t be written is a miss, of which one warning tells', () => {
  const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => {
    warn.mockRestore();
  });
  writeFileSync(join(folder, 'things'), 'in the way');
  expect([cache().write(KEY, 'words'), cache().write(KEY, 'words')]).toEqual([false, false]);
  expect(cache().read(KEY)).toBeNull();
  cache().prune();
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^warning: the cache [^\n]+ can't be written to/u)]]);
});

describe('an entry', () => {
  test.each(['', 'words', '“ü” 😀', '\u0000\n'])('%j comes back as it was', (words) => {
    expect(cache().read(KEY)).toBeNull();
    expect(cache().holds(KEY)).toBe(false);
    cache().write(KEY, words);
    expect(cache().read(KEY)).toBe(words);
    expect(cache().holds(KEY)).toBe(true);
  });

  test('is none of another kind', () => {
    cache().write(KEY, 'words');
    expect(openCache('others', folder).read(KEY)).toBeNull();
  });

  test('that was cut short, lengthened or altered is none, until it is written again', () => {
    cache().write(KEY, 'some words');
    const whole = readFileSync(fileOf(KEY));
    const altered = Buffer.from(whole);
    altered.writeUInt8(0x21, altered.length - 3);
    for (const damaged of [
      Buffer.alloc(0),
      whole.subarray(0, 5),
      whole.subarray(0, -1),
      Buffer.concat([whole, whole]),
      altered,
    ]) {
      writeFileSync(fileOf(KEY), damaged);
      expect(cache().read(KEY)).toBeNull();
      expect(cache().holds(KEY)).toBe(false);
    }
    cache().write(KEY, 'some words');
    expect(cache().read(KEY)).toBe('some words');
  });

  test('that is another’s, or has the same length and checksum only, is none', () => {
    const other = cacheKey('another story');
    cache().write(KEY, 'some words');
    cache().write(other, 'other words');
    copyFileSync(fileOf(other), fileOf(KEY));
    expect(cache().read(KEY)).toBeNull();
    const content = Buffer.from('forged words');
    const header = Buffer.alloc(8);
    header.writeUInt32LE(content.length, 0);
    header.writeUInt32LE(crc32(content), 4);
    writeFileSync(fileOf(KEY), Buffer.concat([header, content]));
    expect(cache().read(KEY)).toBeNull();
  });

  test('leaves nothing unfinished beside it', () => {
    for (let round = 0; round < 3; round += 1) cache().write(KEY, 'words');
    expect(readdirSync(join(folder, 'things', KEY.slice(0, 2)))).toEqual([KEY]);
  });

  test('can be written where the folder was deleted meanwhile', () => {
    cache().write(KEY, 'words');
    rmSync(folder, { recursive: true });
    expect(cache().read(KEY)).toBeNull();
    cache().write(KEY, 'words');
    expect(cache().read(KEY)).not.toBeNull();
  });
});

test('what nobody has used for an hour goes, what somebody has read stays', () => {
  const [read, unread, unfinished] = [cacheKey('read'), cacheKey('unread'), `${KEY}.9-abandoned`];
  for (const key of [read, unread]) cache().write(key, 'words');
  mkdirSync(join(folder, 'things', KEY.slice(0, 2)), { recursive: true });
  writeFileSync(fileOf(unfinished), 'half');
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const key of [read, unread, unfinished]) utimesSync(fileOf(key), longAgo, longAgo);
  cache().read(read);
  cache().write(KEY, 'new');
  cache().prune();
  expect([read, unread, KEY].map((key) => cache().read(key) !== null)).toEqual([true, false, true]);
  expect(readdirSync(join(folder, 'things', KEY.slice(0, 2)))).not.toContain(unfinished);
});

test('a clock that is not the disk’s makes nothing look old', () => {
  vi.useFakeTimers({ now: Date.now() + 24 * 3_600_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  cache().write(KEY, 'words');
  cache().prune();
  expect(cache().read(KEY)).toBe('words');
});

test('a folder that isn’t there has nothing to prune', () => {
  openCache('nothing', join(folder, 'nowhere')).prune();
  expect(readdirSync(folder)).toEqual([]);
});
