/** A quotation that a colon parts from a denial. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../../src/analysis/attribution/attributions.ts';
import { found } from '../found.ts';
import { said } from '../said.ts';

describe('a quotation before a colon', () => {
  test('is not what is denied', () => {
    const denied = said('"I never signed it": mayor denies approving contract\n\nIt happened on Monday.');
    expect(denied).toContainEqual(['mayor', 'approving contract']);
    expect(denied.filter(([source]) => source === 'mayor')).toHaveLength(1);
  });

  test('but what stands in marks behind the verb is', () => {
    expect(said('The mayor denied “any part” in the deal.')).toEqual([['The mayor', '“any part” in the deal']]);
  });
});

describe('a quotation behind a colon', () => {
  const certainties = (text: string): [string, string][] =>
    found(text, {}, findAttributions).map(({ content, attribution }) => [content, attribution.certainty]);

  test.each<[text: string, ...expected: [content: string, certainty: string][]]>([
    ['Bo Ng denied the claim: “It is nonsense.”', ['the claim', 'denied'], ['“It is nonsense.”', 'stated']],
    [
      'The mayor rejected the charge on Monday: “I have done nothing wrong. I was in Leeds.”',
      ['the charge on Monday', 'denied'],
      ['“I have done nothing wrong. I was in Leeds.”', 'stated'],
    ],
    // nothing else is denied
    ['Bo Ng denied: “It is nonsense.”', ['“It is nonsense.”', 'denied']],
    // no clause: it may be what is denied
    ['Bo Ng rejected the motto of the party: “Bread for all.”', ['the motto of the party: “Bread for all.”', 'denied']],
    // another verb leads to it
    [
      'Bo Ng denied that the sign said: “Keep out.”',
      ['that the sign said: “Keep out.”', 'denied'],
      ['“Keep out.”', 'stated'],
    ],
  ])('%s', (text, ...expected) => {
    expect(certainties(text)).toEqual(expected);
  });
});
