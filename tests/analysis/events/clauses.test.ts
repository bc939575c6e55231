import { describe, expect, test } from 'vitest';

import { eventsIn } from './telling.ts';

describe('the clause that tells an event', () => {
  test.each([
    ['an aside, where that is told', 'The deal, as the FT reported on Friday, will fail.', 'the FT reported on Friday'],
    [
      'a participle with its noun and the name before it',
      'Warshaw, a firm founded in 2014 by bankers, is advising the company.',
      'Warshaw, a firm founded in 2014 by bankers',
    ],
    [
      'a relative clause in whatever it stands',
      'Huawei will be allowed under a decision that was announced on Tuesday.',
      'a decision that was announced on Tuesday',
    ],
    ['without what came next', 'The council raised taxes on Friday and left.', 'The council raised taxes on Friday'],
    ['what was done in a dated event', 'In a Friday interview, he resigned.', 'In a Friday interview, he resigned'],
    ['what a dated event did', 'Friday’s vote ended the talks.', 'Friday’s vote ended the talks'],
    ['without its reason', 'Ng left the firm in 2018, because she was ill.', 'Ng left the firm in 2018'],
    [
      'the plan of a verb without tense',
      'Ng wants to leave the firm this year.',
      'Ng wants to leave the firm this year',
    ],
    [
      'with what a judge ruled',
      'A judge ruled on Friday that the ban was unlawful.',
      'A judge ruled on Friday that the ban was unlawful',
    ],
    [
      'not a verb for a participle',
      'The scandal about her use of email broke in March.',
      'The scandal about her use of email broke in March',
    ],
    [
      'with both its quotation marks',
      'He said on Friday he was "ready to go".',
      'He said on Friday he was "ready to go"',
    ],
    ['a verb that looks like a noun', 'Parliament returns on 4 September.', 'Parliament returns on 4 September'],
    [
      'one of two main clauses where a time opens the second',
      'The union voted to stop, and on Friday the pit reopened.',
      'on Friday the pit reopened',
    ],
    [
      '… or a longer one',
      'He had left before; they came back, and in the spring of 2018 they chose another way.',
      'in the spring of 2018 they chose another way',
    ],
    [
      'not what a comma parts from its verb',
      'Doyle took over, days after Town lost at Crewe, and won his first match on Friday.',
      'Doyle took over, days after Town lost at Crewe, and won his first match on Friday',
    ],
    [
      'what stands before a word with hyphens',
      'In January, a 34-year-old man was found dead.',
      'In January, a 34-year-old man was found dead',
    ],
    ['without the bullet of a list', '• The bank will open on Friday.', 'The bank will open on Friday'],
    [
      'with what stands before an aside',
      'The trouble began, he says, in 2012, when the mine closed.',
      'The trouble began, he says, in 2012, when the mine closed',
    ],
    ['of the year of a season', 'In the summer of 1976 she met Tom.', 'In the summer of 1976 she met Tom'],
    [
      'a relative clause with the name before what he is',
      'Bo Ng, the head of Norvik, who was sacked in December, denies it.',
      'Bo Ng, the head of Norvik, who was sacked in December',
    ],
    [
      'a relative clause without where a body is',
      'In Leeds, the council, which fell apart in December, denies it.',
      'the council, which fell apart in December',
    ],
    [
      'a relative clause with whose he is',
      'Trump praised his client, who was sacked in December.',
      'his client, who was sacked in December',
    ],
    [
      'a noun without the “of” before it',
      'Told of his brother, who died in December, he left.',
      'his brother, who died in December',
    ],
    [
      'the charge, where that was of late',
      'She was charged with stealing a car on Friday.',
      'She was charged with stealing a car on Friday',
    ],
    [
      'what was done beside an event',
      'Bo Ng met Ann Lee on the sidelines of a summit in Rome on Friday.',
      'Bo Ng met Ann Lee on the sidelines of a summit in Rome on Friday',
    ],
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
      'the first of two, where "two days after" opens the first',
      'Two days after the truce took effect on Sunday, drones struck the airport.',
      'the truce took effect on Sunday',
    ],
    ['… or "years after"', 'Years after he was born in 1950, the house was sold.', 'he was born in 1950'],
    [
      'what stands behind "since" and has its own verb',
      'It was the worst day since the two sides met in 1972.',
      'the two sides met in 1972',
    ],
    [
      'nothing less where only a date stands behind it',
      'It is the first win since 2015, the BBC said on Friday.',
      'It is the first win since 2015, the BBC said on Friday',
    ],
    [
      '… or a noun and another verb of the same subject',
      'Smith was in charge since the war and left on Friday.',
      'Smith was in charge since the war and left on Friday',
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
      'a participle with its noun, behind a preposition',
      'They worked on two articles published in October that examined it.',
      'two articles published in October',
    ],
    [
      '… and not the subject of what follows',
      'In a reply published on Tuesday he promised to meet the men.',
      'a reply published on Tuesday',
    ],
    [
      'the noun that names it, without “on”',
      'After the attacks in Paris last month, a furor arose.',
      'the attacks in Paris last month',
    ],
    [
      'the clause behind "since"',
      'It was the worst day since the party met in Miami in 1972.',
      'the party met in Miami in 1972',
    ],
    ['a contest is no event that was asked for', 'He got 19% of the vote in 1992.', 'He got 19% of the vote in 1992'],
    [
      'a list before "and" is no clause',
      'Britain, France, and Germany decided on Friday.',
      'Britain, France, and Germany decided on Friday',
    ],
    ['what stands behind a dateline', 'CASPER, Wyo. - Pence won on Saturday.', 'Pence won on Saturday'],
    ['but not behind a hyphen', 'The far-off island voted on Saturday.', 'The far-off island voted on Saturday'],
    [
      'a relative clause with what is said in it',
      'He met a man who said on Monday they would win.',
      'a man who said on Monday they would win',
    ],
    [
      'the clause behind a preposition that is none of it',
      'Third- through eighth-grade students sat out of tests last year.',
      'Third- through eighth-grade students sat out of tests last year',
    ],
    ['“that” before its noun stays', 'That man resigned on Friday.', 'That man resigned on Friday'],
    [
      'a participle with its noun, before a verb',
      'It was weak before the deal reached last week knocked it out.',
      'the deal reached last week',
    ],
    ['… at the beginning', 'New polls released on Friday showed her ahead.', 'New polls released on Friday'],
    [
      'no relative clause of what was said then',
      '“If you want somebody, who is going to win,” Pence said on Saturday.',
      '“If you want somebody, who is going to win,” Pence said on Saturday',
    ],
    [
      'the noun of a contest, behind a preposition',
      'She was ahead in Iowa before the caucuses on 1 February.',
      'the caucuses on 1 February',
    ],
  ])('%s', (_name, text, words) => {
    expect(eventsIn(text).map((event) => event.words)).toEqual([words]);
  });
});

test('what is said stands without its “that”', () => {
  const said = { a: { cue: 'said', content: 'that at least two men fled on Friday' } };
  const events = eventsIn('The minister said that at least two men fled on Friday.', { said });
  expect(events.map(({ words }) => words)).toEqual(['at least two men fled on Friday']);
});

test.each([['He led it from 1990 to 2009.', '1990-01-01', '2009-12-31', 'year']])(
  'a stretch has both its ends: %s',
  (text, start, end, precision) => {
    expect(eventsIn(text)).toMatchObject([{ start, end, precision }]);
  },
);

test('a month and a year beside it are two times', () => {
  expect(eventsIn('He won in May 2016 and 2018.').map(({ start }) => start)).toContain('2016-05-01');
});
