/** Who is quoted by whom: one says it, the other passes it on. */
import { describe, expect, test } from 'vitest';

import { findAttributions, findAttributionsByRules } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

type Said = [source: string | null, cue: string | null, content: string, parent: string | null];

const cases: [text: string, ...expected: Said[]][] = [
  [
    'The Post quoted Bo Ng as saying that the deal was dead.',
    ['The Post', 'quoted', 'Bo Ng as saying that the deal was dead', null],
    ['Bo Ng', 'saying', 'that the deal was dead', 'Bo Ng as saying that the deal was dead'],
  ],
  [
    'He quotes one guest as saying: “It was a circus.”',
    ['He', 'quotes', 'one guest as saying: “It was a circus.”', null],
    ['one guest', 'saying:', '“It was a circus.”', 'one guest as saying: “It was a circus.”'],
  ],
  [
    'The Post quoted Ann Lee, the mayor, as saying “it is over”.',
    ['The Post', 'quoted', 'Ann Lee, the mayor, as saying “it is over”', null],
    ['Ann Lee, the mayor,', 'saying', '“it is over”', 'Ann Lee, the mayor, as saying “it is over”'],
  ],
  [
    'Mr Ng was quoted by Reuters as saying that the deal was dead.',
    ['Reuters', 'was quoted', 'Mr Ng … as saying that the deal was dead', null],
    ['Mr Ng', 'saying', 'that the deal was dead', 'Mr Ng … as saying that the deal was dead'],
  ],
  [
    'The deal is dead, Mr Ng was quoted by Reuters as saying.',
    ['Reuters', 'was quoted', 'The deal is dead, Mr Ng … as saying', null],
    ['Mr Ng', 'saying', 'The deal is dead', 'The deal is dead, Mr Ng … as saying'],
  ],
  [
    '“We will not yield,” the minister was quoted as saying by state television.',
    ['state television', 'was quoted', '“We will not yield,” the minister … as saying', null],
    ['the minister', 'saying', '“We will not yield,”', '“We will not yield,” the minister … as saying'],
  ],
  [
    'Mr Ng was quoted as saying that the deal was dead.',
    ['Mr Ng', 'was quoted as saying', 'that the deal was dead', null],
  ],
  [
    'In remarks on Thursday, the leader was quoted as telling officers that “it is over”.',
    ['the leader', 'was quoted as telling', 'that “it is over”', null],
  ],
  // nobody quotes
  ['Ms Lee went as far as saying that the deal was dead.', ['Ms Lee', 'saying', 'that the deal was dead', null]],
  ['Ms Lee, quoted by Reuters, said the deal was dead.', ['Ms Lee', 'said', 'the deal was dead', null]],
];

describe.each([
  ['rules', findAttributionsByRules],
  ['model and rules', findAttributions],
])('%s', (_, find) => {
  test.each(cases)('%s', (text, ...expected) => {
    const seen = found(text, {}, find).map(({ source, cue, content, parent }) => [source, cue, content, parent]);
    expect(seen).toEqual(expected);
  });
});
