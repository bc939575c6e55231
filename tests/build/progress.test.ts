/** What somebody at a terminal reads while a build takes long. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { progressOf } from '../../src/build/progress.ts';

beforeEach(() => vi.stubEnv('CI', ''));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** What is written while a hundred stories are done at a time, each hundred in so many seconds. */
function written(secondsEach: number, { isTTY = true, all = 1000, done = 300 } = {}): string[] {
  const words: string[] = [];
  let clock = 0;
  const terminal = { isTTY, write: (some: string) => words.push(some) };
  const progress = progressOf('stories read', all, terminal, () => clock);
  for (let hundred = 0; hundred < done; hundred += 100) {
    clock += secondsEach * 1000;
    progress.add(100);
  }
  progress.end();
  return words.map((some) => some.replaceAll(/[\r\u001B]|\[K/gu, ''));
}

test('how many of how many, and what is left', () => {
  expect(written(3)).toEqual([
    '100 of 1,000 stories read, about 30 seconds left',
    '200 of 1,000 stories read, about 20 seconds left',
    '300 of 1,000 stories read, about 20 seconds left',
    '',
  ]);
  expect(written(10, { done: 100 })).toEqual(['100 of 1,000 stories read, about 2 minutes left', '']);
  expect(written(60, { all: 200, done: 200 })).toEqual([
    '100 of 200 stories read, about a minute left',
    '200 of 200 stories read, a few seconds left',
    '',
  ]);
});

test('nothing in the first two seconds', () => {
  expect(written(0.1)).toEqual([]);
  expect(written(0.7)).toEqual(['300 of 1,000 stories read, a few seconds left', '']);
});

test('nothing in CI, and nothing in a file', () => {
  expect(written(3, { isTTY: false })).toEqual([]);
  vi.stubEnv('CI', 'true');
  expect(written(3)).toEqual([]);
});
