/** Recall where the cue is a verb of saying, and whether confidence means what it says. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import { agreementWith, calibrationError, surerThan } from '../../../src/lab/measures/agreement.ts';
import type { GoldArticle, Range } from '../../../src/lab/corpora/polnear.ts';

/** An article with one attribution, its parts as words of the text. */
function article(text: string, source: string, cue: string, content: string): GoldArticle {
  const ranges = (words: string): Range[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  const attributions = [{ cue: ranges(cue), content: ranges(content), source: ranges(source) }];
  return { name: text, text, attributions, discard: [] };
}

const agreement = (...articles: GoldArticle[]) =>
  agreementWith(articles, ({ text }) => analyze(text, { published: '2019-02-17' }).attributions);

describe('verbs of saying', () => {
  test.each<[text: string, cue: string, content: string, found: number, all: number]>([
    ['Ms Lee said it was over.', 'said', 'it was over', 1, 1],
    ['Ms Lee said it was over on Monday, and left.', 'said', 'Monday, and left', 0, 1],
    // a belief and a poll have no verb of saying
    ['Ms Lee believes it is over.', 'believes', 'it is over', 0, 0],
    ['In the poll, six in ten were for it.', 'poll', 'six in ten were for it', 0, 0],
  ])('%s', (text, cue, content, found, all) => {
    expect(agreement(article(text, '', cue, content)).reported).toEqual({ found, all });
  });

  test('are counted over all articles, and nothing found counts twice', () => {
    const one = article('Ms Lee said it was over.', 'Ms Lee', 'said', 'it was over');
    const twice = { ...one, attributions: [...one.attributions, ...one.attributions] };
    expect(agreement(one, twice).reported).toEqual({ found: 2, all: 3 });
  });
});

describe('right', () => {
  test.each<[source: string, content: string, right: boolean]>([
    ['Ms Lee', 'it was over', true],
    ['Ms Lee', 'was over', true],
    ['Ms Lee', 'over', false],
    ['', 'it was over', false],
  ])('with source %j and content %j: %j', (source, content, right) => {
    const { judged } = agreement(article('Ms Lee said it was over.', source, 'said', content));
    expect(judged.map((one) => one.right)).toEqual([right]);
  });

  test('is not asked where the article was discarded', () => {
    const one = article('Ms Lee said it was over.', 'Ms Lee', 'said', 'it was over');
    expect(agreement({ ...one, discard: [[0, one.text.length]] }).judged).toEqual([]);
  });
});

describe('confidence', () => {
  const judged = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: false },
    { confidence: 0.9, right: true },
    { confidence: 0.2, right: false },
  ];

  test('is off by what its bins are off', () => {
    // 3.6 expected right of four, three are; 0.2 of one, none is
    expect(calibrationError(judged)).toBeCloseTo((0.6 + 0.2) / 5, 10);
  });

  test('at least so high', () => {
    expect(surerThan(judged, 0.8)).toEqual({ all: 4, right: 3 });
  });
});
