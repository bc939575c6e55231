/** Days that would be nearer ahead, and verbs that leave no doubt; results of quarters. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

describe('a day of next month, told in the past', () => {
  test.each([
    'Protesters stormed the building on 9 July, killing two guards.',
    'On 9 July the navy sent a frigate to the strait.',
    'Police arrested him on 9 July at the airport.',
    'He was arrested at the airport on 9 July.',
    'She died on 9 July.',
    'Mr Holm, whose party lost the vote on 9 July, will resign.',
    'It has been shut since the storm of 9 July.',
    'It was the worst day since 9 July.',
    'On 9 July a bomb planted by rebels killed 20 people.',
    'On 9 July the navy sent two ships to the strait, which is wide.',
    'On 9 July, workers walked out because wages are low.',
    'On 9 July the firm said it would close.',
    'On 9 July, the minister said, “The ban will end.”',
    'He was shot before dawn on 9 July.',
    'Police say the storm hit the coast on 9 July.',
  ])('is last year’s where that is certain: %s', (text) => {
    expect(datesIn(text, '2025-06-20').map(({ value }) => value)).toEqual(['2024-07-09']);
  });

  test.each([
    'He campaigned for the vote on 9 July.',
    'He told supporters the vote on 9 July mattered.',
    'She won backing for the rally on 9 July.',
    'They agreed to meet on 9 July.',
    'Ministers approved the strike on 9 July.',
    'He bought tickets for the show on 9 July.',
    'He was killed in the run-up to the vote on 9 July.',
    'He was bailed until 9 July.',
    'The meeting scheduled for 9 July was moved.',
    'On 9 July’s vote he said little.',
    'On 9 July the party plans to meet.',
    'He is calm, since the vote on 9 July is free.',
    'Mr Holm, whose party may lose the vote on 9 July, resigned.',
    'On 9 July, the man who attacked the mayor will be sentenced.',
    'On 9 July, as he promised, Mr Holm will resign.',
    'On 9 July, the minister said, the ban will end.',
    'On 9 July, a team hired by the council will start work.',
    'On 9 July, everyone named in the report will be called.',
    'On 9 July, the ban was supposed to end.',
    'He was arrested just before the vote on 9 July.',
    'He was detained until a hearing on 9 July.',
    'She died weeks short of her birthday on 9 July.',
    'She will honour the guards killed in a ceremony on 9 July.',
  ])('is this year’s where it needn’t be over: %s', (text) => {
    expect(datesIn(text, '2025-06-20').map(({ value }) => value)).toEqual(['2025-07-09']);
  });

  test('is this year’s where it is but a day or two ahead', () => {
    expect(datesIn('She died on 22 June.', '2025-06-20').map(({ value }) => value)).toEqual(['2025-06-22']);
  });
});

describe('"since" before a noun and its date', () => {
  test.each([
    ['It was its biggest fall since the company’s profit warning of Feb. 6.', '2024-02-06'],
    ['He has been calm since the sell-off of 6 February.', '2024-02-06'],
  ])('looks back: %s', (text, value) => {
    expect(datesIn(text, '2024-11-05').map((date) => date.value)).toEqual([value]);
  });

  test.each([
    ['He is calm, since the vote on 6 February will be free.', '2025-02-06'],
    ['The vote, delayed since May, will be on 6 February.', '2025-02-06'],
  ])('doesn’t reach past a comma, and may be a reason: %s', (text, value) => {
    expect(datesIn(text, '2024-11-05').at(-1)?.value).toBe(value);
  });
});

describe('the results of a quarter', () => {
  test.each([
    ['The firm, which reports third-quarter results later this month, fell.', '2024-Q3'],
    ['The firm will report third-quarter results on Oct. 24.', '2024-Q3'],
    ['The firm is due to publish its third-quarter earnings.', '2024-Q3'],
    ['The firm, which posts fourth-quarter results in November, fell.', '2024-Q4'],
  ])('are those of the one that has just ended, or runs: %s', (text, value) => {
    expect(datesIn(text, '2024-10-14')[0]?.value).toBe(value);
  });

  test.each([
    ['2024-09-20', 'The firm will report fourth-quarter results in February.', '2024-Q4'],
    ['2024-10-14', 'The firm hopes that third-quarter sales will rise.', '2025-Q3'],
  ])('are others where those are long told, and sales aren’t results: %s %s', (published, text, value) => {
    expect(datesIn(text, published)[0]?.value).toBe(value);
  });

  test.each([
    ['The firm, which posts fourth-quarter results in November, said it would hire.', '2024-11'],
    ['The firm, which releases its results in November, said it would hire.', '2024-11'],
    ['The site, which posts false stories, had one in November that said so.', '2023-11'],
    ['The firm, which reported its results in November, said it would hire.', '2023-11'],
  ])('are told in the month beside a verb of the present: %s', (text, value) => {
    expect(datesIn(text, '2024-10-14').at(-1)?.value).toBe(value);
  });
});
