import { describe, expect, test } from 'vitest';

import { eventsIn } from './telling.ts';

describe('one event', () => {
  test('of a weekday and the date beside it', () => {
    const events = eventsIn('The forum ended on Saturday in February.');
    expect(events.map(({ start, end }) => [start, end])).toEqual([['2019-02-16', '2019-02-16']]);
  });

  test('of a range', () => {
    expect(eventsIn('The forum was held from 15 to 17 February 2019.')).toMatchObject([
      { date: '15 to 17 February 2019', start: '2019-02-15', end: '2019-02-17', precision: 'day' },
    ]);
    expect(eventsIn('The forum was held on 15 and 16 February 2019.')).toMatchObject([
      { start: '2019-02-15', end: '2019-02-16', precision: 'day' },
    ]);
    expect(eventsIn('The forum was held on 13 and 16 February 2019.')).toHaveLength(2);
    expect(eventsIn('It fell in 2011 and 2012.')).toMatchObject([{ start: '2011-01-01', end: '2012-12-31' }]);
    expect(eventsIn('It fell in 2010 and 2012.')).toHaveLength(2);
    expect(eventsIn('He stole it between March 2016 and the summer of 2018.')).toMatchObject([
      { start: '2016-03-01', end: '2018-08-31', precision: 'month' },
    ]);
    expect(eventsIn('It fell between 2010 and 2012.')).toMatchObject([{ start: '2010-01-01', end: '2012-12-31' }]);
  });

  test('told twice: same day, actors and verb', () => {
    const text = 'Canada arrested Meng on 1 December.\n\nMeng was arrested by Canada on 1 December, at an airport.';
    expect(eventsIn(text, { actors: ['Canada', 'Meng'] }).map((event) => event.words)).toEqual([
      'Canada arrested Meng on 1 December',
    ]);
  });

  test('of a clause and a noun that names it, whichever comes first', () => {
    const clause = 'Canada arrested Meng on 1 December.';
    const noun = 'China protested after Meng’s arrest on 1 December.';
    for (const text of [`${clause} ${noun}`, `${noun} ${clause}`]) {
      expect(eventsIn(text, { actors: ['Canada', 'Meng', 'China'] }).map((event) => event.words)).toEqual([
        'Canada arrested Meng on 1 December',
      ]);
    }
  });

  test.each([
    ['in the same words', 'It fell in December. It grew. It fell in December.'],
    ['by two nouns', 'He spoke before the debate on Friday. She left after the debate on Friday.'],
  ])('told twice %s', (_name, text) => {
    expect(eventsIn(text)).toHaveLength(1);
  });

  test.each([
    [
      'somebody else’s arrest',
      'Canada arrested Meng on 1 December. China protested after Spavor’s arrest on 1 December.',
    ],
    ['another verb', 'Canada arrested Meng on 1 December. Canada freed Meng on 1 December.'],
    ['another actor', 'Canada arrested Meng on 1 December. Canada arrested Spavor on 1 December.'],
    ['another day', 'Canada arrested Meng on 1 December. Canada arrested Meng on 2 December.'],
    ['only a month', 'Canada arrested Meng in December. Meng was arrested by Canada in December.'],
  ])('but two where there is %s', (_name, text) => {
    expect(eventsIn(text, { actors: ['Canada', 'Meng', 'Spavor'] })).toHaveLength(2);
  });

  test('a plain statement doesn’t become what a source says', () => {
    const text = 'Canada arrested Meng on 1 December. China claims that Canada arrested Meng on 1 December 2018.';
    const said = { china: { cue: 'claims', content: 'that Canada arrested Meng on 1 December 2018' } };
    const ids = eventsIn(text, { actors: ['Canada', 'Meng'], said }).map((event) => event.attributionIds);
    expect(ids).toEqual([[], ['china']]);
  });
});
