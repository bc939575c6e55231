import { describe, expect, test } from 'vitest';

import { timelineEventSchema } from '../../../src/analysis/schema.ts';
import { eventsIn } from './telling.ts';

describe('actors', () => {
  test('those in the clause, each once, in order', () => {
    const text = 'Britain hesitated, but Germany said on Friday that Huawei was welcome in Germany.';
    const [event] = eventsIn(text, { actors: ['Huawei', 'Germany', 'Britain'] });
    expect(event?.actorIds).toEqual(['Germany', 'Huawei']);
  });
});

describe('whose word it is', () => {
  test('inside somebody’s words the event is what they say, and theirs', () => {
    const text = 'The FT said that Germany decided on Friday.';
    const said = { ft: { cue: 'said', content: 'that Germany decided on Friday' } };
    const [event] = eventsIn(text, { actors: ['FT', 'Germany'], said });
    expect(event).toMatchObject({
      words: 'Germany decided on Friday',
      attributionIds: ['ft'],
      actorIds: ['Germany'],
    });
  });

  test('a saying is an event itself', () => {
    const text = 'Pence said on Saturday that Huawei was a threat.';
    const said = { pence: { cue: 'said', content: 'that Huawei was a threat' } };
    const [event] = eventsIn(text, { actors: ['Pence', 'Huawei'], said });
    expect(event).toMatchObject({
      words: 'Pence said on Saturday that Huawei was a threat',
      attributionIds: ['pence'],
      actorIds: ['Pence', 'Huawei'],
    });
  });

  test.each([
    [
      'an infinitive alone',
      'She plans to vote on Friday.',
      'plans',
      'to vote on Friday',
      'She plans to vote on Friday',
    ],
    [
      'an object alone, whose date is the rebuke’s',
      'Ali rebuked Trump on Friday at home.',
      'rebuked',
      'Trump on Friday at home',
      'Ali rebuked Trump on Friday at home',
    ],
  ])('%s tells too little: the words around it belong to it', (_name, text, cue, content, words) => {
    expect(eventsIn(text, { said: { a: { cue, content } } }).map((event) => event.words)).toEqual([words]);
  });

  test('what nobody is quoted with is nobody’s', () => {
    const text = 'Germany decided on Friday. The FT said that it was wrong.';
    const said = { ft: { cue: 'said', content: 'that it was wrong' } };
    expect(eventsIn(text, { said }).map((event) => event.attributionIds)).toEqual([[]]);
  });

  test('reported inside a report: both', () => {
    const text = 'The FT reported that Pence said that Germany decided on Friday.';
    const said = {
      ft: { cue: 'reported', content: 'that Pence said that Germany decided on Friday' },
      pence: { cue: 'said', content: 'that Germany decided on Friday' },
    };
    const [event] = eventsIn(text, { said });
    expect(event).toMatchObject({ words: 'Germany decided on Friday', attributionIds: ['ft', 'pence'] });
  });
});

test('calendar order: by the earliest day on which it can have been, then by the latest', () => {
  const text = [
    'It ended on 1 January 2018.',
    'It began in December 2017.',
    'It grew in January 2018.',
    'It changed in 2018.',
    'It was sold in late 2017.',
    'It closed on 1 December 2017.',
  ].join(' ');
  expect(eventsIn(text).map((event) => event.date)).toEqual([
    'late 2017',
    '1 December 2017',
    'December 2017',
    '1 January 2018',
    'January 2018',
    '2018',
  ]);
});

describe('ids', () => {
  const told = 'Canada arrested Meng on 1 December.';
  const idOf = (text: string): string | undefined => eventsIn(text).find(({ words }) => words.includes('Meng'))?.id;

  test('come from the words, so that an edit elsewhere leaves them', () => {
    expect(idOf(told)).toMatch(/^event-/u);
    expect(idOf(`China protested on Friday. ${told}`)).toBe(idOf(told));
    expect(idOf(told.replace('Meng', 'Meng Wanzhou'))).not.toBe(idOf(told));
  });

  test('are unique', () => {
    const ids = eventsIn('Sales rose to five in 2017 after two in 2010.').map((event) => event.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});

test('every event fits the contract and holds its date', () => {
  const text = 'Pence said on Saturday that it began in 2010. It ended, they say, last week; it was long.';
  const events = eventsIn(text);
  expect(events).toHaveLength(3);
  for (const event of events) {
    const { words, date, ...plain } = event;
    expect(words).toContain(date);
    expect(timelineEventSchema.safeParse(plain).success).toBe(true);
    expect(event.span.start).toBeLessThanOrEqual(event.dateSpan.start);
    expect(event.span.end).toBeGreaterThanOrEqual(event.dateSpan.end);
  }
});
