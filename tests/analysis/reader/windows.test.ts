/** Which stretches of a text the network reads as one. */
import { expect, test } from 'vitest';

import { BATCH, batchesOf, LONGEST_SENTENCE, WINDOW, windowsOf } from '../../../src/analysis/reader/windows.ts';
import type { SentenceRange } from '../../../src/analysis/reader/windows.ts';

/** Sentences of so many tokens each, paragraph by paragraph. */
function sentencesOf(...paragraphs: readonly number[][]): SentenceRange[] {
  let first = 0;
  return paragraphs.flatMap((lengths, paragraph) =>
    lengths.map((length) => {
      const sentence = { first, end: first + length, paragraph, heading: false };
      first += length;
      return sentence;
    }),
  );
}

test('each paragraph is read by itself', () => {
  expect(windowsOf(sentencesOf([5, 7], [9])).map(({ first, end }) => [first, end])).toEqual([
    [0, 12],
    [12, 21],
  ]);
});

test('a long paragraph is cut between sentences', () => {
  const windows = windowsOf(sentencesOf([140, 140, 140]));
  expect(windows.map(({ first, end }) => [first, end])).toEqual([
    [0, 280],
    [280, 420],
  ]);
});

test('whatever its length, all of a text is read, once each, in pieces that stay small', () => {
  for (const length of [1, 149, 150, 151, 5000, 200_000]) {
    const windows = windowsOf(sentencesOf([length], [3]));
    let at = 0;
    for (const window of windows) {
      expect(window.first).toBe(at);
      expect(window.end - window.first).toBeLessThanOrEqual(WINDOW);
      for (const { first, end } of window.sentences) expect(end - first).toBeLessThanOrEqual(LONGEST_SENTENCE);
      at = window.end;
    }
    expect(at).toBe(length + 3);
  }
});

test('windows are read in batches that stay small, each window once, the longest of a batch first', () => {
  const windows = windowsOf(sentencesOf(...Array.from({ length: 500 }, (_, at) => [1 + ((at * 37) % 140)])));
  const batches = batchesOf(windows);
  const length = ({ first, end }: { first: number; end: number }): number => end - first;
  expect(batches.flat().sort((a, b) => a.first - b.first)).toEqual(windows);
  expect(batches.length).toBeLessThan(windows.length / 4);
  for (const batch of batches) {
    const lengths = batch.map((window) => length(window));
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BATCH);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
});
