/** Ids made from words. */
import { expect, test } from 'vitest';

import { contentIds } from '../../src/analysis/identity.ts';

test('the same words get the same id, in any document', () => {
  expect(contentIds('event')('It rained in Leeds.')).toBe(contentIds('event')('It rained in Leeds.'));
});

test('white space doesn’t count', () => {
  expect(contentIds('event')('It rained\n  in Leeds. ')).toBe(contentIds('event')('It rained in Leeds.'));
});

test.each(['It snowed in Leeds.', 'It rained in leeds.', ''])('other words get another id: “%s”', (other) => {
  expect(contentIds('event')(other)).not.toBe(contentIds('event')('It rained in Leeds.'));
});

test('an id begins with what it is of, and suits a link', () => {
  expect(contentIds('event')('Ü “—” 5G')).toMatch(/^event-[0-9a-z]{7}$/u);
});

test('copies within a document are numbered, and each text for itself', () => {
  const idOf = contentIds('event');
  const [first, other] = [idOf('It rained.'), idOf('It snowed.')];
  expect([idOf('It rained.'), idOf('It rained.'), idOf('It snowed.')]).toEqual([
    `${first}-2`,
    `${first}-3`,
    `${other}-2`,
  ]);
});

test('ten thousand copies are as many ids', () => {
  const idOf = contentIds('event');
  const ids = Array.from({ length: 10_000 }, () => idOf('It rained.'));
  expect(new Set(ids).size).toBe(ids.length);
});
