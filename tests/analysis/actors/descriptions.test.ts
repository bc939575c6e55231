import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

const described: [string, string, string[]][] = [
  ['Huawei sells phones. The Chinese telecom giant is growing.', 'Huawei', ['Huawei', 'The Chinese telecom giant']],
  ['Huawei sells phones. The Chinese supplier is growing.', 'Huawei', ['Huawei', 'The Chinese supplier']],
  ['Huawei sells phones. The company is growing.', 'Huawei', ['Huawei', 'The company']],
  ['Nato met in Oslo. The alliance was united.', 'NATO', ['Nato', 'The alliance']],
  ['The FT broke the news. The newspaper was right.', 'Financial Times', ['FT', 'The newspaper']],
  ['Huawei sells phones. The Swedish telecom giant is growing.', 'Huawei', ['Huawei']],
  ['Huawei sells phones. The newspaper is growing.', 'Huawei', ['Huawei']],
  ['Nokia met Ericsson. The company was glad.', 'Nokia', ['Nokia']],
  ['Huawei met Ericsson. The Chinese company was glad.', 'Huawei', ['Huawei', 'The Chinese company']],
  ['Huawei sells phones. A company is growing.', 'Huawei', ['Huawei']],
  ['Huawei sells phones. The company car was stolen.', 'Huawei', ['Huawei']],
  ['The company is growing, Huawei said.', 'Huawei', ['Huawei']],
  ['Tears flowed at the Harwich Museum. The museum reopened.', 'Harwich Museum', ['Harwich Museum', 'The museum']],
  ['The Bank of England met. The bank waited.', 'Bank of England', ['Bank of England', 'The bank']],
  ['The Harwich Museum sued the Leith Museum. The museum lost.', 'Harwich Museum', ['Harwich Museum']],
  ['Zarbon Technology grew. The technology was new.', 'Zarbon Technology', ['Zarbon Technology']],
  ['Norway voted. The country was divided.', 'Norway', ['Norway', 'The country']],
  ['Norway beat Sweden. The country was divided.', 'Norway', ['Norway']],
  ['President Emmanuel Macron left. The president was tired.', 'Emmanuel Macron', ['Emmanuel Macron', 'The president']],
  [
    'Jens Stoltenberg, Nato secretary-general, left. The secretary-general was tired.',
    'Jens Stoltenberg',
    ['Jens Stoltenberg', 'The secretary-general'],
  ],
  [
    'French president Emmanuel Macron left. The French president was tired.',
    'Emmanuel Macron',
    ['Emmanuel Macron', 'The French president'],
  ],
  ['French president Emmanuel Macron left. The German president was tired.', 'Emmanuel Macron', ['Emmanuel Macron']],
  [
    'President Emmanuel Macron met President Joko Widodo. The president was tired.',
    'Emmanuel Macron',
    ['Emmanuel Macron'],
  ],
  ['President Emmanuel Macron left. The president of the club was tired.', 'Emmanuel Macron', ['Emmanuel Macron']],
];

describe('descriptions', () => {
  it.each(described)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });
});
