import { describe, expect, it } from 'vitest';

import { readStandoff } from '../../../src/lab/corpora/polnear.ts';

const TEXT = '😀 Ann Lee said “we won.” Advertisement';

describe('brat standoff', () => {
  it('counts code points, so that an emoji is one', () => {
    const { attributions, discard } = readStandoff(
      [
        'T1\tSource 2 9\tAnn Lee',
        'T2\tCue 10 14\tsaid',
        'T3\tContent 15 18;19 24\t“we won.”',
        'T4\tDiscard 25 38\tAdvertisement',
        'T5\tAttribution 10 14\tsaid',
        'E1\tAttribution:T5 Content:T3 Cue:T2 Source:T1',
      ].join('\n'),
      TEXT,
    );
    const words = (ranges: readonly (readonly [number, number])[] | undefined) =>
      ranges?.map(([start, end]) => TEXT.slice(start, end));
    expect(attributions).toHaveLength(1);
    expect(words(attributions[0]?.source)).toEqual(['Ann Lee']);
    expect(words(attributions[0]?.cue)).toEqual(['said']);
    expect(words(attributions[0]?.content)).toEqual(['“we', 'won.”']);
    expect(words(discard)).toEqual(['Advertisement']);
  });

  it('has no attributions where no event says so', () => {
    expect(readStandoff('T1\tSource 2 9\tAnn Lee\n#1\tAnnotatorNotes T1\tnote\n', TEXT)).toEqual({
      attributions: [],
      discard: [],
    });
  });

  it('joins all contents of one event', () => {
    const { attributions } = readStandoff(
      'T1\tContent 2 5\tAnn\nT2\tContent 6 9\tLee\nE1\tAttribution:T9 Content:T1 Content2:T2',
      TEXT,
    );
    expect(attributions[0]?.content).toHaveLength(2);
  });
});
