/** What counts as an actor, and as an event, that a page gets right. */
import { expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import type { GoldActor, GoldReading } from '../../../src/lab/reader/gold.ts';
import { READER_MEASURES, scoreReading } from '../../../src/lab/reader/reading.ts';
import { percent, sumOf } from '../../../src/lab/reader/score.ts';

const TEXT = 'Ann Lee, the mayor, left on 3 June. The Harbour Council closed the bridge in 1998.';
const LEE: GoldActor = { name: 'Ann Lee', kind: 'person', aliases: [], role: 'mayor', salient: true };
const COUNCIL: GoldActor = { name: 'Harbour Council', kind: 'organization', aliases: [], role: null, salient: false };

function event(what: string, start: string, end: string, salient = false): GoldReading['events'][number] {
  return { start, end, what: { start: TEXT.indexOf(what), end: TEXT.indexOf(what) + what.length }, salient };
}

const LEFT = event('Ann Lee, the mayor, left', '2024-06-03', '2024-06-03', true);
const CLOSED = event('The Harbour Council closed the bridge', '1998-01-01', '1998-12-31');

function score(actors: GoldReading['actors'], events: GoldReading['events']) {
  return scoreReading(analyze(TEXT, { published: '2024-05-15' }), { text: TEXT, statements: [], actors, events });
}

test('all right', () => {
  const { shares, faults } = score([LEE, COUNCIL], [LEFT, CLOSED]);
  expect(faults).toEqual([]);
  expect(shares).toMatchObject({
    'actors right': { right: 2, all: 2 },
    'salient actors found': { right: 1, all: 1 },
    'kinds right': { right: 2, all: 2 },
    'roles found': { right: 1, all: 1 },
    'events right': { right: 2, all: 2 },
    'events found': { right: 2, all: 2 },
    'salient events found': { right: 1, all: 1 },
  });
});

test('an actor of another kind, one that isn’t wanted, one that is missing', () => {
  const { shares, faults } = score(
    [
      { ...LEE, kind: 'group' },
      { ...LEE, name: 'Paul Novak' },
    ],
    [LEFT, CLOSED],
  );
  expect(shares).toMatchObject({ 'actors right': { right: 1, all: 2 }, 'salient actors found': { right: 1, all: 2 } });
  expect(faults).toEqual([
    'wrong kind: Ann Lee, person, is group',
    'actor not wanted: Harbour Council',
    'actor missing: Paul Novak',
  ]);
});

test('an event on another day, one that isn’t wanted, one that is missing', () => {
  const { shares, faults } = score([LEE, COUNCIL], [event('Ann Lee, the mayor, left', '2024-06-04', '2024-06-04')]);
  expect(shares).toMatchObject({ 'events right': { right: 0, all: 2 }, 'events found': { right: 0, all: 1 } });
  expect(faults.map((fault) => fault.replace(/: .*/u, ''))).toEqual([
    'event not wanted',
    'event twice or on another day',
    'event missing',
  ]);
});

test('several texts are summed, and nothing to measure is no figure', () => {
  const { shares } = sumOf(READER_MEASURES, [score([LEE, COUNCIL], []), score([LEE], [])]);
  expect(shares['actors right']).toEqual({ right: 3, all: 4 });
  expect(percent(shares['actors right'])).toBe(75);
  expect(percent(shares['events found'])).toBeNull();
});

test('an analysis of another text has no score', () => {
  const gold = { text: 'Another.', statements: [], actors: [], events: [] };
  expect(() => scoreReading(analyze(TEXT, { published: '2024-05-15' }), gold)).toThrow('another text');
});
