/** Headings, which leave out the verb "to be" and the subject. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

describe('headings', () => {
  test.each<[heading: string, ...expected: Said[]]>([
    ['Winterkorn charged over diesel scandal'],
    ['Zuma warned over court no-show'],
    ['Tata boss criticised over pay deal'],
    ['Nissan to cut 10,000 jobs, sources say', ['sources', 'Nissan to cut 10,000 jobs']],
    ['Iran seizes tanker, says minister', ['minister', 'Iran seizes tanker']],
    // but what somebody does himself
    ['Lee warned for years of a war', ['Lee', 'for years of a war']],
  ])('%s', (heading, ...expected) => {
    expect(said(`${heading}\n\nIt happened on Monday.`)).toEqual(expected);
  });

  test('a subject without a comma is none', () => {
    const [one] = said("China's Huawei sues U.S. government, says ban illegal\n\nThe firm acted on Monday.");
    expect(one?.[0]).not.toBe('ban');
  });
});
