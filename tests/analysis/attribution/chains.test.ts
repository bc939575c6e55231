/** Who is linked to whom, and what is reported inside what. */
import { describe, expect, test } from 'vitest';

import { readDocument } from '../../../src/analysis/text/read.ts';
import { findAttributionsByRules } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';
import type { Attribution } from '../../../src/analysis/schema.ts';
import type { Cast } from './found.ts';

describe('nesting', () => {
  test.each<[text: string, ...chain: [source: string | null, parent: string | null][]]>([
    [
      'The Times reported that the bank had told staff that it would close.',
      ['The Times', null],
      ['the bank', 'that the bank had told staff that it would close'],
    ],
    [
      'The Guardian says officials believe the bank lied.',
      ['The Guardian', null],
      ['officials', 'officials believe the bank lied'],
    ],
    [
      'Handelsblatt reported last week that the government wanted to avoid a ban.',
      ['Handelsblatt', null],
      ['the government', 'that the government wanted to avoid a ban'],
    ],
    ['“Some say the bank lied,” Mr Ng said.', ['Mr Ng', null], ['Some', '“Some say the bank lied,”']],
    [
      '“Ms Lee told me that she would resign,” Mr Ng said.',
      ['Mr Ng', null],
      ['Ms Lee', '“Ms Lee told me that she would resign,”'],
    ],
    [
      'The hall was said to be haunted, according to a local guide.',
      ['a local guide', null],
      [null, 'The hall was said to be haunted'],
    ],
    [
      'The Post wrote that the FT reported that Ms Lee believed that it was over.',
      ['The Post', null],
      ['the FT', 'that the FT reported that Ms Lee believed that it was over'],
      ['Ms Lee', 'that Ms Lee believed that it was over'],
    ],
    // what somebody says of himself inside his own quotation is no second report
    ['“I believe that it is over,” Mr Ng said.', ['Mr Ng', null]],
  ])('%s', (text, ...chain) => {
    expect(found(text).map((one) => [one.source, one.parent])).toEqual(chain);
  });
});

describe('what is reported inside a report lies within it', () => {
  test.each<[text: string, source: string, content: string, parent: string | null]>([
    [
      'Harbour Bank has concluded it can “mitigate the risk”, the Post reported on Sunday, a day after the mayor resigned.',
      'Harbour Bank',
      'it can “mitigate the risk”',
      'Harbour Bank has concluded it can “mitigate the risk”',
    ],
    [
      'One person familiar with it said, according to the Post, that it would “carry weight” abroad.',
      'One person familiar with it',
      'that it would “carry weight” abroad',
      'One person familiar with it said … that it would “carry weight” abroad',
    ],
    [
      'Some advisers are said to be urging the governor to resign.',
      'Some advisers',
      'the governor to resign',
      'Some advisers … urging the governor to resign',
    ],
    ['Members who have praised his courage warned that he may lose.', 'who', 'his courage', null],
    // what follows the report around it is in neither
    [
      'Harbour Bank has concluded it can “mitigate the risk”, the Post reported on Sunday, a day after the mayor described the plan as mad.',
      'the mayor',
      'the plan as mad',
      null,
    ],
  ])('%s', (text, source, content, parent) => {
    const one = found(text).find((other) => other.source === source);
    expect([one?.content, one?.parent]).toEqual([content, parent]);
  });

  test.each([
    'In one letter, Lee discussed how he had lost a note in a “burn bag,” the Post reported.',
    'He thought of his speeches as “little talks,” he told friends.',
    'Members who have praised his courage warned that he may lose, the Post said, and asked him to go.',
  ])('no two overlap in part: %s', (text) => {
    const contents = found(text).map(({ attribution }) => attribution.content);
    const inside = (one: Attribution['content'], other: Attribution['content']): boolean =>
      one.every((span) => other.some(({ start, end }) => start <= span.start && span.end <= end));
    const apart = (one: Attribution['content'], other: Attribution['content']): boolean =>
      one.every((span) => other.every(({ start, end }) => span.end <= start || end <= span.start));
    expect(contents.length).toBeGreaterThan(1);
    for (const one of contents) {
      for (const other of contents) {
        expect(apart(one, other) || inside(one, other) || inside(other, one)).toBe(true);
      }
    }
  });
});

describe('links to actors', () => {
  const cast: Cast = {
    lee: { mentions: ['Ann Lee', 'Lee', 'she', 'She'] },
    ng: { mentions: ['Bo Ng', 'Ng'] },
    bank: { kind: 'organization', mentions: ['Harbour Bank', 'the bank'] },
    ft: { kind: 'organization', mentions: ['FT'] },
    post: { kind: 'organization', mentions: ['Daily Post'] },
    france: { kind: 'place', mentions: ['France'] },
  };
  test.each<[text: string, actorId: string | null]>([
    ['Ann Lee said that it was over.', 'lee'],
    ['Foreign minister Ann Lee said that it was over.', 'lee'],
    ['Ann Lee, the chairman of Harbour Bank, said that it was over.', 'lee'],
    ['“It is over,” said Ann Lee, a director of Harbour Bank.', 'lee'],
    ['“It is over,” she said.', 'lee'],
    ['Harbour Bank, which said it was over, closed.', 'bank'],
    ['The FT reported that it was over.', 'ft'],
    // a role, and the name of its holder between commas
    ['The plan is dead, its chairman, Bo Ng, told reporters.', 'ng'],
    ['The former minister, Ann Lee, said that it was over.', 'lee'],
    ['The plan is dead, its secretary-general, Bo Ng, told reporters.', 'ng'],
    ['Ann Lee’s lawyer, Bo Ng, said that it was over.', 'ng'],
    ['“It is over,” said its chairman, Bo Ng.', 'ng'],
    // what stands between the commas is no name, or more than one
    ['The chairman, a friend of Bo Ng, said that it was over.', null],
    ['Its directors, Ann Lee and Bo Ng, said that it was over.', null],
    ['The lawyer of Ann Lee said that it was over.', null],
    // not the one who speaks
    ['A spokesman for Harbour Bank said that it was over.', null],
    ['Ann Lee’s lawyer said that it was over.', null],
    ['Critics of Harbour Bank said that it was over.', null],
    ['Officials said that it was over.', null],
    ['A Whitehall source said that it was over.', null],
    // several
    ['Ann Lee and Bo Ng said that it was over.', null],
    ['Several countries, including France, have not been persuaded that it was over.', null],
    // nobody
    ['It was a “sad day” for the town.', null],
    ['It is said that the hall is haunted.', null],
  ])('%s', (text, actorId) => {
    expect(found(text, cast)[0]?.attribution.actorId).toBe(actorId);
  });

  test.each<[text: string, actorId: string | null]>([
    ['The FT reported that it was over. According to the report, Harbour Bank was sold.', 'ft'],
    ['The FT reported that it was over. The newspaper said that Harbour Bank was sold.', 'ft'],
    // no publication has reported anything: "the report" is some report
    ['Bo Ng said that it was over. According to the report, Harbour Bank was sold.', null],
    [
      'The FT reported that it was over. The Daily Post reported that it was not. According to the report, it snowed.',
      'post',
    ],
  ])('"the report": %s', (text, actorId) => {
    expect(found(text, cast).findLast((one) => one.parent === null)?.attribution.actorId).toBe(actorId);
  });
});

describe('ids', () => {
  test('stay when something else in the text changes', () => {
    const ids = (text: string): (string | undefined)[] => found(text).map((one) => one.attribution.id);
    const [before] = ids('Ms Lee said it was late.');
    expect(before).toBeDefined();
    expect(ids('It rained.\nMs Lee said it was late. Mr Ng went home.')).toEqual([before]);
  });

  test('differ where the same is said twice', () => {
    const ids = found('Ms Lee said it was late. Ms Lee said it was late.').map((one) => one.attribution.id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('bad input', () => {
  const analyse = (text: string): number =>
    findAttributionsByRules(readDocument(text, { published: '2019-02-17' }), { actors: [], mentions: [] }).length;

  test.each(['', ' ', '“', '”', '"', "'", '‘', '…', '—', ':', 'said', 'according to', '“said”', '1.\n2.', '\u{1f600}'])(
    '%j',
    (text) => {
      expect(() => analyse(text)).not.toThrow();
    },
  );

  test('a line of 50,000 characters without a full stop', () => {
    expect(analyse('Ms Lee said that the bank was ready and '.repeat(1300))).toBeGreaterThan(0);
  });

  test('an opening mark on every word', () => {
    expect(() => analyse("‘word “word 'word ".repeat(3000))).not.toThrow();
  });
});
