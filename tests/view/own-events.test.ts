import { describe, expect, test } from 'vitest';

import { timelineOf } from '../../src/view/events/timeline.ts';
import { cast, story } from './story.ts';

const url = 'https://example.org/minutes';
const source = { title: 'Minutes', publisher: 'Council', date: null, url, archived: null };

describe('an event that an editor has added', () => {
  const events = [
    { date: '2021-03-06', text: 'The council met.', actors: ['ann-lee', 'herald', 'nobody-known'], source },
    { date: '2020-W01/2020-W02', text: 'Talks', actors: [], source },
  ];
  const entries = timelineOf({ ...story, data: { ...story.data, events } }, cast);

  test('stands in calendar order among those of the text', () => {
    expect(entries.map(({ headline }) => headline.split(' ').slice(0, 3).join(' '))).toEqual([
      'The bridge opened',
      'Talks',
      'The Herald reported',
      'The council met.',
      'It may fall',
    ]);
  });

  test('says so, names its source and its actors, and leads to itself', () => {
    const met = entries.find(({ headline }) => headline === 'The council met.');
    expect(met).toMatchObject({
      standing: 'editor',
      byEditor: true,
      source,
      start: '2021-03-06',
      end: '2021-03-06',
      precision: 'day',
      workedOut: null,
      voices: [],
    });
    expect(met?.actors.map(({ name }) => name)).toEqual(['Ann Lee', 'The Herald']);
    expect(met?.placeAnchor).toBe(met?.anchor);
    expect(met?.id).toMatch(/^event-/u);
  });

  test('may last', () => {
    expect(entries.find(({ headline }) => headline === 'Talks')).toMatchObject({
      start: '2019-12-30',
      end: '2020-01-12',
      precision: 'week',
    });
  });

  test('others have neither', () => {
    const told = entries.filter(({ standing }) => standing !== 'editor');
    expect(told.map(({ byEditor, source: from }) => [byEditor, from])).toEqual(told.map(() => [false, null]));
  });
});
