import { expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

const told = (text: string): [string, string | undefined][] =>
  analyze(text, { published: '2021-01-20' }).events.map(({ sentence, hedge }) => [
    text.slice(sentence.start, sentence.end),
    hedge && text.slice(hedge.start, hedge.end),
  ]);

test.each([
  [
    'The work began. The bridge opened in May 2018, and the road closed.',
    'The bridge opened in May 2018, and the road closed.',
    undefined,
  ],
  [
    'In January last year that approach seemed to have become policy.',
    'In January last year that approach seemed to have become policy.',
    'seemed',
  ],
])('“%s” tells its event in a sentence, and says if it leaves it open', (text, sentence, hedge) => {
  expect(told(text)).toEqual([[sentence, hedge]]);
});
