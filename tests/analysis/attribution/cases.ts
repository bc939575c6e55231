/** Runs a table of cases: what is found in each text, in text order, as slices of it. */
import { describe, expect, test } from 'vitest';

import { found } from './found.ts';

/** `source says (cue) [content]`; null where the text names nobody. */
export type Case = readonly [text: string, ...expected: readonly Expected[]];
export type Expected = readonly [source: string | null, cue: string | null, content: string];

/** Each text yields exactly the outermost attributions given, no more and no fewer. */
export function outermost(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      const seen = found(text).filter((one) => one.parent === null);
      expect(seen.map((one) => [one.source, one.cue, one.content])).toEqual(expected);
    });
  });
}
