import { describe, expect, it } from 'vitest';

import { tagParagraph } from '../../../src/analysis/text/tagger.ts';

describe('what was read before changes nothing', () => {
  it('in where words end', () => {
    const wordsOf = (paragraph: string): string[] =>
      tagParagraph(paragraph)
        .flat()
        .map(({ text }) => text);
    expect(wordsOf('She left the Q.X for good.')).toContain('Q.X');
    expect(wordsOf('Aides of the Q.X. office left.')).toContain('Q.X.');
  });

  it('in what words come from', () => {
    const lemmasOf = (paragraph: string): string[] =>
      tagParagraph(paragraph)
        .flat()
        .map(({ lemma }) => lemma);
    const first = lemmasOf('They say they dont.');
    const letters = (index: number): string =>
      index.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
    tagParagraph(Array.from({ length: 50_000 }, (_, index) => `z${letters(index)}zq`).join(' '));
    expect(lemmasOf('They say they dont.')).toStrictEqual(first);
  });
});
