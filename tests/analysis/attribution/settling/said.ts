/** Runs a table of cases: who says what in each text, by rules and model together, nested reports included. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../../src/analysis/attribution/attributions.ts';
import { found } from '../found.ts';

export type Said = readonly [source: string | null, content: string];

/** Each text yields exactly these, in text order. */
export function said(name: string, cases: readonly (readonly [text: string, ...expected: readonly Said[]])[]): void {
  const table = cases.map(([text, ...expected]) => ({ text, expected }));
  describe(name, () => {
    test.each(table)('$text', ({ text, expected }) => {
      const seen = found(text, {}, findAttributions).map(({ source, content }) => [source, content]);
      expect(seen).toEqual(expected);
    });
  });
}
