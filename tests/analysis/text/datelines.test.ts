/** Where reports were sent from: before their first sentence, and no part of what anybody says. */
import { expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import { datelineEnd } from '../../../src/analysis/text/datelines.ts';

test.each<[dateline: string, report: string]>([
  ['WASHINGTON (Reuters) - ', 'President Lee said so.'],
  ['LONDON — ', 'Prices fell, analysts said.'],
  ['TOKYO, Jan 9 (Reuters) - ', 'Toyota warned on Tuesday.'],
  ['ST. LOUIS, Feb. 16 (AP) — ', 'It rained.'],
  ['BEIRUT/JERUSALEM, March 10 (Reuters) - ', '“It is over,” he said.'],
  ['NEW DELHI—', 'It rained.'],
  ['MANILA, Philippines — ', 'The storm — a typhoon — passed.'],
  ['Kyiv, Ukraine (AP) -- ', 'It rained.'],
  ['MUMBAI, March 9: ', 'It rained.'],
  ['New Delhi, Mar 9 (PTI) ', 'It rained.'],
  ['New Delhi, Mar. 9 (PTI): ', '“It is over,” he said.'],
  ['Johannesburg - ', 'Finance Minister Ann Lee said so.'],
  ['CAMBRIDGE, Mass., March 4, 2024 (GLOBE NEWSWIRE) -- ', 'Arden, Inc. (NASDAQ: ARD) today said so.'],
  ['NEW YORK, March 4, 2024 /PRNewswire/ -- ', 'Arden Inc. (NYSE: ARD) said so.'],
  ['LONDON, 4 March 2024 - ', 'Arden plc (LSE: ARD) said so.'],
])('%s', (dateline, report) => {
  expect(datelineEnd(dateline + report)).toBe(dateline.length);
});

test.each([
  'IBM — Apple’s rival — said so.',
  'NATO-led troops left.',
  'London — the capital — voted.',
  'Ann Lee - the mayor - left.',
  'London - The capital - voted.',
  'Lee - The man who won.',
  'The BBC (British Broadcasting Corporation) - a broadcaster.',
  'LONDON BURNED.',
  'LEE: We won.',
  'In Leeds, March 9 (a Monday) was cold.',
  '',
])('none in %j', (text) => {
  expect(datelineEnd(text)).toBe(0);
});

test.each<[text: string, source: string, content: string]>([
  ['LONDON (Reuters) - The Bank of England said prices fell.', 'The Bank of England', 'prices fell'],
  ['LONDON, 4 March 2024 - Arden plc announced that it had won.', 'Arden plc', 'that it had won'],
  ['CAIRO — Talks would resume, officials said on Monday.', 'officials', 'Talks would resume'],
])('it is nobody’s word: %s', (text, source, content) => {
  const { attributions } = analyze(text, { published: '2024-03-05' });
  const said = attributions.map((one) => [
    one.source && text.slice(one.source.start, one.source.end),
    one.content.map(({ start, end }) => text.slice(start, end)).join('|'),
  ]);
  expect(said).toEqual([[source, content]]);
});
