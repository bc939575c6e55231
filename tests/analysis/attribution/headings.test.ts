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
    // behind a dash, without a verb
    ['Nissan to cut 10,000 jobs - sources', ['sources', 'Nissan to cut 10,000 jobs']],
    ['China may cut rates — central bank governor', ['central bank governor', 'China may cut rates']],
    ['Oil spill was covered up - documents', ['documents', 'Oil spill was covered up']],
    ['Coffee is bad for you - study', ['study', 'Coffee is bad for you']],
    // but not the site, what kind of text it is, or what somebody is
    ['Fire kills two - BBC News'],
    ['Storm hits the coast - live'],
    ['Lee wins Booker Prize - review'],
    ['Meet Lee - teacher'],
    ['Lee dies - tributes to actor'],
    ['My life as a spy - by a former agent'],
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
