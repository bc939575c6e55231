/** Runs a table of cases: what is found in each text, in text order, as slices of it. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';
import type { Found } from './found.ts';
import { RULES_ONLY } from './rules-only.ts';

/** `source says (cue) [content]`; null where the text names nobody. */
export type Case = readonly [text: string, ...expected: readonly Expected[]];
export type Expected = readonly [source: string | null, cue: string | null, content: string];

/**
 * Each text yields exactly the outermost attributions given, no more and no fewer: by the rules, and by the rules and
 * the model together, whose cue is not asked for. Where only the rules manage it, rules-only.ts says so, and a case
 * that is listed there but right is a failure, too.
 */
export function outermost(name: string, cases: readonly Case[]): void {
  const table = cases.map(([text, ...expected]) => ({ text, expected }));
  describe(name, () => {
    test.each(table)('$text', ({ text, expected }) => {
      expect(outer(found(text)).map((one) => [one.source, one.cue, one.content])).toEqual(expected);
    });

    test.each(table)('with the model: $text', ({ text, expected }) => {
      const seen = outer(found(text, {}, findAttributions)).map((one) => [one.source, one.content]);
      const wanted = expected.map(([source, , content]) => [source, content]);
      if (RULES_ONLY.has(text)) expect(seen).not.toEqual(wanted);
      else expect(seen).toEqual(wanted);
    });
  });
}

function outer(all: Found[]): Found[] {
  return all.filter((one) => one.parent === null);
}
