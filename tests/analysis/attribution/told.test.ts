/** Whom something is said to, which is not who says it. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { outermost } from './cases.ts';
import { found } from './found.ts';

describe('the subject of a passive of telling', () => {
  test.each([
    'Voters were warned to expect delays.',
    'Ministers were told on Monday that the dam could fail.',
    'Residents were told to leave their homes.',
  ])('says nothing: %s', (text) => {
    expect(found(text, {}, findAttributions).map(({ source }) => source)).toEqual([null]);
  });

  test('is told by whom "by" names', () => {
    const [one] = found('Ministers have been urged to act by campaigners.', {}, findAttributions);
    expect([one?.source, one?.content]).toEqual(['campaigners', 'to act']);
  });
});

outermost('what somebody is asked behind the day', [
  [
    'The BBC asked Ann Lee Friday how the “average man” should view it.',
    ['The BBC', 'asked', 'how the “average man” should view it'],
  ],
]);

outermost('a claim behind what is claimed', [
  ['The firm hid the research, the lawsuit claims.', ['the lawsuit', 'claims', 'The firm hid the research']],
  [
    'The firm knew that the drug was unsafe, the complaint claims.',
    ['the complaint', 'claims', 'The firm knew that the drug was unsafe'],
  ],
  // the noun
  ['He was ruined by delays, rising costs and insurance claims.'],
]);
