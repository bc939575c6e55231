import { expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** Sentences of Wikinews, of our stories, and of articles with the grammar of newspapers. */
test.each([
  [
    'Late last year Huawei’s chief financial officer was arrested in Vancouver.',
    'Huawei’s chief financial officer arrested in Vancouver',
  ],
  ['Meng Wanzhou, the CFO who was arrested last December in Vancouver, denies it.', 'CFO arrested in Vancouver'],
  [
    'Mike Pence, the US vice-president, told the Munich Security Conference on Saturday that Huawei posed a threat.',
    'Mike Pence told Munich Security Conference Huawei posed threat',
  ],
  [
    'The government wants to sell its remaining stake in the port this year.',
    'government wants to sell its remaining stake in port',
  ],
  [
    'The last strike at Karven, in 2016, lasted nine days and was ended by a court order.',
    'last strike at Karven lasted nine days',
  ],
  ['The minister pleaded not guilty in May 2018.', 'minister pleaded not guilty'],
])('“%s” is told as “%s”', (text, label) => {
  expect(analyze(text, { published: '2019-02-17' }).events.map((event) => event.label)).toEqual([label]);
});
