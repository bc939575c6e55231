/** Work in threads comes to an end whatever becomes of a thread. */
import { expect, test } from 'vitest';

import { inThreads } from '../../src/build/threads.ts';

const script = new URL('some-thread.ts', import.meta.url);
const numbers = Array.from({ length: 90 }, (_, nth) => nth);

test('results come in the order of the items', async () => {
  expect(await inThreads({ script, data: 3, items: numbers })).toEqual(numbers.map((nth) => 3 * nth));
  expect(await inThreads({ script, data: 3, items: [] })).toEqual([]);
});

test('what the work throws is thrown', async () => {
  const work = inThreads({ script, data: 1, items: [...numbers, 'throw', ...numbers] });
  await expect(work).rejects.toThrow(new TypeError('the work itself'));
});

test.each([1, 2])('a thread of %i that ends without an error ends the work, with a message', async (threads) => {
  const work = inThreads({ script, data: 1, items: [...numbers, 'end', ...numbers], threads });
  await expect(work).rejects.toThrow(/^A thread ended before its work was done .*exited with code: 0/u);
});

test('a thread whose module is not there', async () => {
  const nowhere = new URL('nowhere.ts', script);
  await expect(inThreads({ script: nowhere, data: 1, items: [1] })).rejects.toThrow(/nowhere\.ts/u);
});
