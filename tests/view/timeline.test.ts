import { describe, expect, test } from 'vitest';

import type { Span, TimelineEvent } from '../../src/analysis/schema.ts';
import { dayInShort, dayInWords, rangeInShort, rangeInWords } from '../../src/view/events/dates-in-words.ts';
import { timelineEntryOf, timelineOf } from '../../src/view/events/timeline.ts';
import { cast, spanOf, story } from './story.ts';

const entries = timelineOf(story, cast);
const entry = (id: string) => entries.find((candidate) => candidate.id === id);

test('events stand in calendar order', () => {
  expect(entries.map(({ id }) => id)).toEqual(['event-opening', 'event-report', 'event-fall']);
});

describe('whose word an event is', () => {
  test('the story’s, where nobody else tells it', () => {
    expect(entry('event-opening')).toMatchObject({ standing: 'story', voices: [] });
  });

  test('the story’s that somebody spoke, where the date is that of the speaking', () => {
    expect(entry('event-report')).toMatchObject({ standing: 'statement', voices: ['The Herald'] });
  });

  test('the speaker’s, where the date is in what is said', () => {
    expect(entry('event-fall')).toMatchObject({ standing: 'word', voices: ['Ann Lee'] });
  });
});

test('a date is told to be counted from the day of publication only if it was', () => {
  expect(entry('event-report')?.workedOut).toEqual({ words: 'on Friday', from: '7 March 2021' });
  expect(entry('event-opening')?.workedOut).toEqual({ words: 'in 1990', from: null });
});

test('a range over several years has no date that HTML can write', () => {
  const datetime = (end: string): string | null | undefined => {
    const events = story.data.analysis.events.map((event) =>
      event.id === 'event-opening' ? { ...event, start: '1990-01-01', end, precision: 'year' as const } : event,
    );
    const told = { ...story, data: { ...story.data, analysis: { ...story.data.analysis, events } } };
    return timelineOf(told, cast).find(({ id }) => id === 'event-opening')?.datetime;
  };
  expect(datetime('1990-12-31')).toBe('1990');
  expect(datetime('1992-12-31')).toBeNull();
});

describe('a date that goes on from another', () => {
  const [friday, nextWeek, opening] = story.data.analysis.dates;
  const from = (anchor: Span | undefined): string | null | undefined => {
    if (!friday || !nextWeek || !opening || !anchor) throw new Error('a date is missing');
    const dates = [friday, { ...nextWeek, anchor }, opening];
    const told = { ...story, data: { ...story.data, analysis: { ...story.data.analysis, dates } } };
    return timelineOf(told, cast).find(({ id }) => id === 'event-fall')?.workedOut?.from;
  };

  test('tells from which', () => {
    expect(from(friday?.span)).toBe('5 March 2021');
    expect(from(opening?.span)).toBe('1990');
  });

  test('quotes the words, where they are its own', () => {
    expect(from(spanOf('week'))).toBe('“week”');
  });
});

test.each([
  ['2019-02-16', '2019-02-16', 'day', '16 February 2019'],
  ['2019-02-04', '2019-02-10', 'week', '4–10 February 2019'],
  ['2019-01-28', '2019-02-03', 'week', '28 January to 3 February 2019'],
  ['2018-12-31', '2019-01-06', 'week', '31 December 2018 to 6 January 2019'],
  ['2019-02-01', '2019-02-28', 'month', 'February 2019'],
  ['2018-10-01', '2018-12-31', 'quarter', 'last quarter of 2018'],
  ['2027-01-01', '2027-12-31', 'year', '2027'],
  ['1990-01-01', '1999-12-31', 'decade', 'the 1990s'],
  ['1987-01-01', '1989-12-31', 'decade', '1987–1989'],
  ['2018-04-01', '2018-09-30', 'year', 'April to September 2018'],
  ['2015-01-01', '2017-12-31', 'year', '2015–2017'],
  ['2016-03-01', '2018-12-31', 'year', '2016–2018'],
  ['2016-03-01', '2019-05-31', 'month', 'March 2016 to May 2019'],
  ['2019-01-01', '2019-02-28', 'month', 'January to February 2019'],
  ['2019-01-21', '2019-02-28', 'month', '21 January to 28 February 2019'],
  ['2019-03-01', '2019-03-10', 'month', 'early March 2019'],
  ['2019-03-11', '2019-03-20', 'month', 'mid-March 2019'],
  ['2019-02-21', '2019-02-28', 'month', 'late February 2019'],
  ['2018-12-01', '2019-02-28', 'season', '1 December 2018 to 28 February 2019'],
] as const)('%s to %s, known to the %s, reads "%s"', (start, end, precision, words) => {
  expect(rangeInWords(start, end, precision)).toBe(words);
});

test('months are cut to three letters where there is little room', () => {
  expect(rangeInShort('2019-01-28', '2019-02-03', 'week')).toBe('28 Jan to 3 Feb 2019');
});

test('years have no leading zero, but their era where they need it', () => {
  expect(rangeInWords('0870-01-01', '0870-12-31', 'year')).toBe('AD 870');
  expect(rangeInWords('1066-01-01', '1066-12-31', 'year')).toBe('1066');
});

test('days have no leading zero', () => {
  expect(dayInWords('2019-02-04')).toBe('4 February 2019');
  expect(dayInShort('2019-09-04')).toBe('4 Sep 2019');
});

describe('what an event is called', () => {
  const opening = (changed: Partial<TimelineEvent>) => {
    const { analysis } = story.data;
    const events = analysis.events.map((event) => (event.id === 'event-opening' ? { ...event, ...changed } : event));
    return timelineEntryOf(
      { ...story, data: { ...story.data, analysis: { ...analysis, events } } },
      cast,
      'event-opening',
    );
  };

  test('is its label, with a capital', () => {
    expect(opening({ label: 'bridge to the north opened' }).headline).toBe('Bridge to the north opened');
  });

  test('is how its clause begins, where the label says too little', () => {
    expect(opening({ label: 'opened' }).headline).toBe('The bridge opened in 1990');
  });

  test('its sentence has both marks of the quotation that it is a part of', () => {
    expect(opening({ sentence: spanOf('the ministry had “no') }).sentence).toBe('the ministry had “no …”');
    expect(opening({ sentence: spanOf('plans” for the bridge') }).sentence).toBe('“… plans” for the bridge');
  });
});
