/** A quotation that a colon parts from a denial. */
import { describe, expect, test } from 'vitest';

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
