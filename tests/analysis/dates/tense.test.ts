/** Whether a day lies behind or ahead: by tense, by what was planned, ruled or put off, and by the day of publication. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

describe('tense and the day of publication', () => {
  test.each([
    ['2019-02-12', 'The minister resigned, he said Tuesday.', '2019-02-12'],
    ['2019-02-12', 'The minister will resign on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'The minister resigned on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'The minister will resign on Tuesday.', '2019-02-19'],
    [
      '2019-02-13',
      'The minister defended the council’s handling of the crisis on Tuesday, telling a forum that floods are rare.',
      '2019-02-12',
    ],
    ['2019-02-13', 'The minister is defending the council on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'The minister would not go on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'He sought to win them over on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'He vowed to return on Tuesday.', '2019-02-19'],
    ['2019-02-13', 'She was the first woman to win the nomination, on Tuesday night.', '2019-02-12TNI'],
    ['2019-02-13', 'The report shows the shooting on Tuesday.', '2019-02-12'],
    ['2019-02-13', 'If he wins on Tuesday, it is over.', '2019-02-19'],
    ['2019-02-13', 'The spending plan on Tuesday was a surprise.', '2019-02-12'],
    ['2019-02-13', 'He said, after the announcement on Tuesday that he would resign, that he was glad.', '2019-02-12'],
    ['2019-02-16', 'He warned them before Tuesday’s vote.', '2019-02-19'],
    ['2019-02-13', 'He warned them before Tuesday’s vote.', '2019-02-12'],
    ['2019-02-13', 'After beating her in Tuesday’s primary, he rests.', '2019-02-12'],
    ['2019-02-13', 'Earlier Wednesday, he will have left.', '2019-02-13'],
    ['2019-02-13', 'The seat is at risk in November.', '2018-11'],
    ['2020-07-14', 'In January the centre’s stated worry was dependence.', '2020-01'],
    ['2019-02-13', 'It can be undone if he is elected in November.', '2019-11'],
    ['2019-01-03', 'The minister resigned on 30 December.', '2018-12-30'],
    ['2018-12-30', 'The minister will resign on 3 January.', '2019-01-03'],
    ['2019-12-31', 'He called yesterday.', '2019-12-30'],
    ['2020-03-01', 'He called yesterday.', '2020-02-29'],
    ['2021-01-02', 'It happened last week.', '2020-W52'],
    ['2021-01-12', 'It happened last week.', '2021-W01'],
    ['2019-01-15', 'It rose last month.', '2018-12'],
    ['2019-01-15', 'It rose last quarter.', '2018-Q4'],
  ])('published %s: %s', (published, text, value) => {
    expect(datesIn(text, published).map((date) => date.value)).toEqual([value]);
  });
});

describe('what was to come', () => {
  test.each([
    ['The ceasefire, which was to begin on Saturday, never took hold.', '2019-02-09'],
    ['The envoy was to arrive on Sunday but his flight was cancelled.', '2019-02-10'],
    ['The army had warned residents to leave on Monday.', '2019-02-11'],
    ['They had been asked to leave on Sunday.', '2019-02-10'],
    ['They were to meet on Wednesday.', '2019-02-13'],
    ['The army has warned residents to leave on Monday.', '2019-02-18'],
    ['He vowed to return on Monday.', '2019-02-18'],
    ['The truce is to begin on Monday.', '2019-02-18'],
    ['The minister will have to leave on Monday.', '2019-02-18'],
  ])('is on the nearer side where it was so then: %s', (text, value) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual([value]);
  });
});

describe('what was ruled', () => {
  test.each(['He was allowed to leave hospital on Friday.'])('is told with its day: %s', (text) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual(['2019-02-08']);
  });

  test.each([
    'He was ordered to appear at York Magistrates’ Court on Friday.',
    'He was ordered to pay by Friday.',
    'He was told to leave by Friday.',
    'He was told to expect snow on Friday.',
    'She was asked to return on Friday.',
    'He has ordered the army to withdraw on Friday.',
    'He will be ordered to pay on Friday.',
    'He will be allowed to leave on Friday.',
    'He wants to be allowed to leave on Friday.',
    'They are allowed to return on Friday.',
    'He threatened to order them to pay on Friday.',
  ])('isn’t what is to be done on that day: %s', (text) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual(['2019-02-15']);
  });
});

describe('the present tense', () => {
  test.each([
    ['The inquiry continues on Friday.', '2019-02-15'],
    ['The hearings continue on Friday.', '2019-02-15'],
    ['Liverpool play Chelsea on Friday.', '2019-02-15'],
    ['Leeds hosts Hull on Friday.', '2019-02-15'],
    ['Leeds will host Hull on Friday.', '2019-02-15'],
    ['England take on Italy in Rome on Friday.', '2019-02-15'],
    ['Liverpool play Chelsea and visit Hull on Friday.', '2019-02-15'],
    ['The band play the O2 on Friday.', '2019-02-15'],
    ['He said voters go to the polls on Friday.', '2019-02-15'],
    ['The scan is on Friday.', '2019-02-15'],
    ['The deadline is Friday.', '2019-02-15'],
  ])('tells a plan: %s', (text, value) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual([value]);
  });

  test.each([
    'They saw the team leave on Friday.',
    'The coach helped Leeds play on Friday.',
    'They saw him leave on Friday.',
    'Did they meet on Friday?',
    'Fox News host Sean Hannity on Friday said he was glad.',
    'CNN host Anderson Cooper asked him on Friday.',
    'Liverpool beat Reading on Friday.',
    'He was away on Friday.',
    'The family are out of danger after Friday’s crash.',
    'The second-place finish on Friday was good.',
    'The search continued on Friday.',
  ])('tells none: %s', (text) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual(['2019-02-08']);
  });
});

describe('a month by what it belongs to', () => {
  test.each([
    ['He won the November election.', '2018-11'],
    ['He was re-elected in the November election.', '2018-11'],
    ['Her loss in November still stings.', '2018-11'],
    ['He hopes to win the November election.', '2019-11'],
    ['If he is elected in the November election, she will go.', '2019-11'],
    ['It will send a November letter.', '2019-11'],
  ])('%s', (text, value) => {
    expect(datesIn(text, '2019-05-31').map((date) => date.value)).toEqual([value]);
  });

  test.each([
    ['The court ordered a new plan by June.', '2019-06'],
    ['She had met her target by September.', '2018-09'],
  ])('of what was to come: %s', (text, value) => {
    expect(datesIn(text, '2019-08-06').map((date) => date.value)).toEqual([value]);
  });
});

test.each([
  ['It began in 1989. She said last week that he left in August of that year.', ['1989', '2019-W06', '1989-08']],
])('as it is said: %s', (text, values) => {
  expect(datesIn(text).map((date) => date.value)).toEqual(values);
});

describe('verbs whose present is their past', () => {
  test.each([
    ['He quit in May.', '2018-05'],
    ['The company cut 200 jobs in April.', '2018-04'],
    ['The elections in May were a test.', '2018-05'],
    ['It will cut rates in June.', '2019-06'],
    ['Traders expect a cut in June.', '2019-06'],
    ['Put it off until May.', '2019-05'],
    ['They set the stage for a deal in May.', '2019-05'],
  ])('tell of what is over: %s', (text, value) => {
    expect(datesIn(text).map((date) => date.value)).toEqual([value]);
  });
});

describe('names that look like verbs', () => {
  test.each([
    ['Leeds lost 2-1 to Hull on Saturday.', '2019-02-09'],
    ['Leeds beat Hull on Saturday.', '2019-02-09'],
    ['Smith to Meet Jones on Saturday', '2019-02-16'],
  ])('%s', (text, value) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual([value]);
  });
});

describe('whose day it is', () => {
  test.each([
    ['The minister told MPs on Monday she would resign on Friday.', ['2019-02-11', '2019-02-15']],
    ['Organisers say Saturday’s march will go ahead.', ['2019-02-16']],
    ['Organisers said Saturday’s march passed off peacefully.', ['2019-02-09']],
    ['She had been told just before Monday’s vote that she would lose.', ['2019-02-11']],
    ['Following Monday’s vote, he urged calm.', ['2019-02-11']],
    ['There are reports of a blast on Saturday.', ['2019-02-09']],
    ['The president is in hospital after a fall on Saturday.', ['2019-02-09']],
    ['Kick-off is at 3pm on Saturday.', ['2019-02-16T15:00']],
    ['They have until Saturday to reply.', ['2019-02-16']],
    ['Saturday marks the tenth anniversary.', ['2019-02-16']],
    ['The series returns on Saturday.', ['2019-02-16']],
    ['The votes on Saturday were close.', ['2019-02-09']],
    ['Leeds, who host Hull on Saturday, are third.', ['2019-02-16']],
    ['The club, once champions of all Europe, hosts Hull on Saturday.', ['2019-02-16']],
    ['He has a bruise from the fall on Saturday.', ['2019-02-09']],
    ['Tickets, priced £20, go on sale on Saturday.', ['2019-02-16']],
    ['He signed a deal in June.', ['2018-06']],
    ['If Burke wins on Saturday, it is over.', ['2019-02-16']],
    ['Burke, appointed by Hale, quit in May.', ['2018-05']],
    ['“I met him in 1987,” she said on Monday. “He left the next year.”', ['1987', '2019-02-11', '1988']],
    ['Parents have to apply by 15 January.', ['2020-01-15']],
  ])('%s', (text, values) => {
    expect(datesIn(text, '2019-02-12').map((date) => date.value)).toEqual(values);
  });
});

describe('what was to come when it was said', () => {
  const published = '2019-05-01';

  test.each([['Acme said in February it expected to close the deal by March 31.', '2019-03-31']])(
    'may be over: %s',
    (text, value) => {
      expect(datesIn(text, published).at(-1)?.value).toBe(value);
    },
  );

  test.each([
    ['The ministry said the curfew would last until May 12.', '2019-05-12'],
    ['The minister said on Tuesday that the tax would take effect on April 6.', '2020-04-06'],
    ['The firm said it will publish its accounts on April 25.', '2020-04-25'],
    ['Acme said it would report on Jan. 17.', '2020-01-17'],
    ['It would be held on April 25.', '2020-04-25'],
    ['She said the scroll would be on show until the end of February.', '2020-02'],
  ])('is still to come: %s', (text, value) => {
    expect(datesIn(text, published).at(-1)?.value).toBe(value);
  });
});

describe('forms that the tagger takes for other words', () => {
  test.each([
    ['She read the letter in June.', '2019-06', '2018-06'],
    ['He made promises in June.', '2019-06', '2018-06'],
    ['They carried out works in June.', '2019-06', '2018-06'],
  ])('are of the past: %s', (text, ahead, behind) => {
    expect(datesIn(text, '2019-02-13').map(({ value }) => value)).toEqual([behind]);
    const planned = text.replace(
      /(?:briefly )?(?:overtook|retook|bit|shot|cost|read|burnt|made|carried out)/u,
      'will see',
    );
    expect(datesIn(planned, '2019-02-13').map(({ value }) => value)).toEqual([ahead]);
  });

  test.each([
    'The cost will rise in June.',
    'The party will split in June.',
    'A little bit of rain falls in June.',
    'What he made remains on show until June.',
    'They plan to read the letter in June.',
  ])('or are what the tagger says: %s', (text) => {
    expect(datesIn(text, '2019-02-13').map(({ value }) => value)).toEqual(['2019-06']);
  });
});

describe('series, ranges and fixtures', () => {
  test.each([
    ['The bank reports on Wednesday showed a loss.', ['2024-05-15']],
    ['Arsenal play Leeds on Wednesday and Hull on Saturday.', ['2024-05-22', '2024-05-25']],
    ['They met on Wednesday, and on Thursday they parted.', ['2024-05-15', '2024-05-16']],
    ['The team travel to Munich on Wednesday was dear.', ['2024-05-15']],
    ['The toll stands at 20 on Wednesday.', ['2024-05-15']],
    ['He was bailed to return in July.', ['2024-07']],
  ])('%s', (text, values) => {
    expect(datesIn(text, '2024-05-20').map((date) => date.value)).toEqual(values);
  });
});
