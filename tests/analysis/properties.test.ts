/**
 * What holds for every text, however odd: some thousand of them, the same in every run. SOURCELINE_RUNS=40 tries forty
 * times as many, once a week (`.github/workflows/weekly.yml`).
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { mutatedArticle, oddText, runs } from '../support/arbitrary.ts';
import { faultsOf } from '../support/well-formed.ts';

const published = '2019-02-17';
const cast = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['Ms Lee'], descriptions: ['the mayor'] },
] as const;
const options = {
  published,
  cast: cast.map((member) => ({ ...member, aliases: [...member.aliases], descriptions: [...member.descriptions] })),
};

describe('an analysis of any text', () => {
  test('is sound and of the very text, for generated texts', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const analysis = analyze(text, options);
        expect(analysis.text).toBe(text);
        expect(faultsOf(analysis)).toEqual([]);
      }),
      runs(1000),
    );
  });

  test('is sound for real articles that were damaged', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(mutatedArticle, (text) => {
        const analysis = analyze(text, options);
        expect(analysis.text).toBe(text);
        expect(faultsOf(analysis)).toEqual([]);
      }),
      runs(250),
    );
  });

  test('is the same the second time, whatever was read in between', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(oddText, oddText, (text, other) => {
        const first = JSON.stringify(analyze(text, options));
        analyze(other, options);
        expect(JSON.stringify(analyze(text, options))).toBe(first);
      }),
      runs(50),
    );
  });
});
