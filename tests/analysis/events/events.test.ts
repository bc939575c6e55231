import { describe, expect, test } from 'vitest';

import { timelineEventSchema } from '../../../src/analysis/schema.ts';
import { eventsIn, spanOf } from './telling.ts';

describe('the clause that tells an event', () => {
  test.each([
    ['the sentence, without its full stop', 'Meng was arrested on 1 December.', 'Meng was arrested on 1 December'],
    [
      'a relative clause, with its noun',
      'Norway spoke up for Norvik’s chairman who was detained late last year in Lima.',
      'Norvik’s chairman who was detained late last year in Lima',
    ],
    [
      'a relative clause between commas',
      'Meng, who was arrested in December, denies it.',
      'Meng, who was arrested in December',
    ],
    [
      'the main clause around a relative one',
      'Meng, who lives in Vancouver, appeared in court on Saturday.',
      'Meng, who lives in Vancouver, appeared in court on Saturday',
    ],
    [
      'a clause with its own participle',
      'Germany refused, with Handelsblatt reporting last week that it would.',
      'with Handelsblatt reporting last week that it would',
    ],
    ['one of two main clauses', 'Britain hesitated, but Germany decided on Friday.', 'Germany decided on Friday'],
    ['what stands behind a semicolon', 'Britain hesitated; Germany decided on Friday.', 'Germany decided on Friday'],
    [
      'what stands before "a day after" and its clause',
      'The FT reported on Sunday, a day after Pence described Huawei as a threat.',
      'The FT reported on Sunday',
    ],
    [
      'what stands behind "weeks after"',
      'Trump hesitated, weeks after Meng was arrested on 1 December.',
      'Meng was arrested on 1 December',
    ],
    [
      'the first of two, where the first is subordinate',
      'After Trump decided on Friday that he would act, China protested.',
      'Trump decided on Friday that he would act',
    ],
    [
      'an aside doesn’t end it',
      'The deal, as the FT reported on Friday, will fail.',
      'The deal, as the FT reported on Friday, will fail',
    ],
    [
      'nor does a condition, without which it would say too much',
      'He will resign on Monday, even if Germany refuses.',
      'He will resign on Monday, even if Germany refuses',
    ],
    [
      'nor does "after" with a noun',
      'He resigned on Friday, after a long dispute.',
      'He resigned on Friday, after a long dispute',
    ],
    [
      '… with whom it befell',
      'China protested after the arrest of Meng in Vancouver on 1 December.',
      'the arrest of Meng in Vancouver on 1 December',
    ],
    ['the noun that names it', 'China protested after Meng’s arrest on 1 December.', 'Meng’s arrest on 1 December'],
    [
      '… with its place',
      'China protested after her arrest in Vancouver on 1 December.',
      'her arrest in Vancouver on 1 December',
    ],
    [
      'a quotation with both its marks',
      '“It is over,” Pence said on Saturday.',
      '“It is over,” Pence said on Saturday',
    ],
    ['the clause of what was done', 'Parliament held a vote on Friday.', 'Parliament held a vote on Friday'],
    [
      'a relative clause that names a place between commas',
      'Sandy, who lost her daughter in Aurora, Colorado, in July 2012, said he was wrong.',
      'Sandy, who lost her daughter in Aurora, Colorado, in July 2012',
    ],
    [
      'a relative clause with the person, not the place',
      'A student from Uganda who came in 2013, she votes for him.',
      'A student from Uganda who came in 2013',
    ],
    [
      'the second of two relative clauses, with the noun of the first',
      'Hunter, who represented the district and who ran in 2008, built a fence.',
      'Hunter, who represented the district and who ran in 2008',
    ],
    [
      'a relative clause with “that”',
      'Germany left a pacifism that began in 1945, and grew.',
      'a pacifism that began in 1945',
    ],
    [
      'the main clause, where a comma ends the one with “that”',
      'It was sanctions that settled the argument, the head told them on Monday.',
      'It was sanctions that settled the argument, the head told them on Monday',
    ],
    [
      'what is done under a decision',
      'Huawei will be allowed under a decision that was announced on Tuesday.',
      'Huawei will be allowed under a decision that was announced on Tuesday',
    ],
    [
      'a participle with its noun, behind a preposition',
      'They worked on two articles published in October that examined it.',
      'two articles published in October',
    ],
    [
      'a participle with its noun, in an aside',
      'Warshaw, a firm founded in 2014 by bankers, is advising the company.',
      'a firm founded in 2014 by bankers',
    ],
    [
      'the noun that names it, without “on”',
      'After the attacks in Paris last month, a furor arose.',
      'the attacks in Paris last month',
    ],
    [
      'the noun that names it, with the place behind its date',
      'Security was tightened after the attacks on 13 January in Paris.',
      'the attacks on 13 January in Paris',
    ],
    [
      'the clause behind "since"',
      'It was the worst day since the party met in Miami in 1972.',
      'the party met in Miami in 1972',
    ],
    [
      'what stands in brackets',
      'He needs an issue (the rage that Wallace proclaimed in 1968) or a base.',
      'the rage that Wallace proclaimed in 1968',
    ],
    ['both of its brackets', 'He won the vote in 2009 ($174 a vote).', 'He won the vote in 2009 ($174 a vote)'],
    ['a contest is no event that was asked for', 'He got 19% of the vote in 1992.', 'He got 19% of the vote in 1992'],
    [
      'a list before "and" is no clause',
      'Britain, France, and Germany decided on Friday.',
      'Britain, France, and Germany decided on Friday',
    ],
  ])('%s', (_name, text, words) => {
    expect(eventsIn(text).map((event) => event.words)).toEqual([words]);
  });
});

describe('no event', () => {
  test.each([
    ['a date alone in its paragraph', 'Friday, July 21, 2017'],
    ['a dateline', 'LONDON, Feb 16 (Reuters) - Prices are high.'],
    ['a duration', 'The talks lasted three days.'],
    ['a set', 'The paper appears every Monday.'],
    ['a vague time', 'China recently protested.'],
    ['a season on an unknown hemisphere', 'It closed last summer.'],
    ['an amount that is only about right', 'It closed more than 20 years ago.'],
    ['a year beside a noun', 'He lost the 2012 election.'],
    ['a year in a name', 'He praised the Sentencing Act of 2010.'],
    ['a year of a noun', 'He told of the wars of 2016.'],
    ['a year in a name without “the”', 'Gilbert leads Cleveland 2016 Host Committee.'],
    ['a year before a noun', 'They declared 2016 candidates.'],
    ['a day that belongs to a noun', 'He resigned after Tuesday’s vote.'],
    ['a day that belongs to a noun behind a comma', 'He spoke of the Sept. 11, 2012, attacks.'],
    ['a comparison', 'Sales are higher than last year.'],
    ['a comparison with an amount', 'It rose to 28 percent, compared with 33 percent last month.'],
    ['what was the first since', 'It was the deadliest attack since Sept. 11, 2001.'],
    ['what has not been since', 'His region hasn’t produced a president since 1960.'],
    ['an aside that tells what somebody is', 'Brainard, a governor since 2014, speaks for patience.'],
    ['an event that is called after its day', 'He helped the city recover from 9/11.'],
    ['the present', 'Today the club costs more.'],
    ['what lasts to this day', 'The gym to this day hosts a class.'],
    ['a date that nobody is told with', 'Announced March 23, 2015'],
    ['hours of the night', 'It fills the daytime and overnight hours.'],
    ['no date', 'China protested.'],
  ])('%s', (_name, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test('a heading', () => {
    const text = 'Huawei banned on Friday\n\nChina protests.';
    expect(eventsIn(text, { headings: [spanOf(text, 'Huawei banned on Friday')] })).toEqual([]);
    expect(eventsIn(text)).toHaveLength(1);
  });
});

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
      words: 'that Germany decided on Friday',
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
    expect(event).toMatchObject({ words: 'that Germany decided on Friday', attributionIds: ['ft', 'pence'] });
  });
});

describe('one event', () => {
  test('of a weekday and the date beside it', () => {
    const events = eventsIn('The forum, held in February 2019, ended on Saturday in February.');
    expect(events.map(({ start, end }) => [start, end])).toEqual([['2019-02-16', '2019-02-16']]);
  });

  test('of a range', () => {
    expect(eventsIn('The forum was held from 15 to 17 February 2019.')).toMatchObject([
      { date: '15 to 17 February 2019', start: '2019-02-15', end: '2019-02-17', precision: 'day' },
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
    [
      'somebody else’s arrest',
      'Canada arrested Meng on 1 December. China protested after Spavor’s arrest on 1 December.',
    ],
    ['another verb', 'Canada arrested Meng on 1 December. Canada freed Meng on 1 December.'],
    ['another actor', 'Canada arrested Meng on 1 December. Canada arrested Spavor on 1 December.'],
    ['another day', 'Canada arrested Meng on 1 December. Canada arrested Meng on 2 December.'],
    ['only a month', 'Canada arrested Meng in December. Canada arrested Meng in December.'],
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
    const { id, span, dateSpan, start, end, precision, actorIds, attributionIds } = event;
    const plain = { id, span, dateSpan, start, end, precision, actorIds, attributionIds };
    expect(timelineEventSchema.safeParse(plain).success).toBe(true);
    expect(event.span.start).toBeLessThanOrEqual(event.dateSpan.start);
    expect(event.span.end).toBeGreaterThanOrEqual(event.dateSpan.end);
  }
});
