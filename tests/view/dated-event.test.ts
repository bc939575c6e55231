import { expect, test } from 'vitest';

import { datedEventsOf } from '../../src/view/events/dated-event.ts';
import { timelineEntryOf, timelineOf } from '../../src/view/events/timeline.ts';
import { cast, story } from './story.ts';

const sourceCalled = (title: string) => ({ title, publisher: null, date: null, url: null, archived: null });
const events = [
  { date: '2021-03-01', text: 'The bridge is measured.', actors: ['herald'], source: sourceCalled('Survey') },
  { date: '1985', text: 'The first plan is drawn.', actors: [], source: sourceCalled('Archive') },
];
const own = { ...story, data: { ...story.data, events } };

test('the events of a timeline stand in its order, an editor’s among them, with the same days and actors', () => {
  const dated = datedEventsOf(own, cast);
  const entries = timelineOf(own, cast);
  expect(dated.map(({ start }) => start)).toEqual([
    '1985-01-01',
    '1990-01-01',
    '2021-03-01',
    '2021-03-05',
    '2021-03-08',
  ]);
  expect(entries.map(({ id, when, actors }) => ({ id, when, actors }))).toEqual(
    dated.map(({ id, when, actors }) => ({ id, when, actors })),
  );
});

test('its words are those of the entry with its id, and of no other story’s', () => {
  for (const { id } of datedEventsOf(own, cast)) expect(timelineEntryOf(own, cast, id).id).toBe(id);
  expect(timelineEntryOf(own, cast, 'event-opening').sentence).toContain('1990');
  const added = datedEventsOf(own, cast)[0]?.id ?? '';
  expect(() => timelineEntryOf(story, cast, added)).toThrow(`has no event ${added}`);
});

test('its length is that of the clause that tells it', () => {
  const [opening] = datedEventsOf(story, cast);
  const told = story.data.analysis.events.find(({ id }) => id === opening?.id);
  expect(opening?.length).toBe(story.data.analysis.text.slice(told?.span.start, told?.span.end).length);
});
