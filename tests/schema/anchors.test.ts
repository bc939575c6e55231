import { expect, test } from 'vitest';

import type { DateMention, TimelineEvent } from '../../src/analysis/schema.ts';
import { eventPlaceAnchor } from '../../src/schema/anchors.ts';

const day = { start: '2019-02-16', end: '2019-02-16', precision: 'day' as const };

const date = (start: number, end: number): DateMention => ({
  ...{ span: { start, end }, type: 'DATE', value: '2019-02-16', basis: 'stated' },
  ...day,
});

const event = (start: number, end: number): TimelineEvent => ({
  ...{
    id: 'event-x',
    span: { start: 0, end: 99 },
    sentence: { start: 0, end: 99 },
    label: '',
    dateSpan: { start, end },
    actorIds: [],
    attributionIds: [],
  },
  ...day,
});

test('an event leads to its date in the text, whether or not the preposition is in it', () => {
  const dates = [date(0, 5), date(13, 21)];
  expect(eventPlaceAnchor({ dates }, event(13, 21))).toBe('date-2');
  expect(eventPlaceAnchor({ dates }, event(10, 21))).toBe('date-2');
  expect(eventPlaceAnchor({ dates }, event(5, 13))).toBe('place-event-x');
});
