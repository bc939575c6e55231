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
  [
    'Britain’s government has concluded it can “mitigate the risk from using Huawei equipment in 5G networks”, the Financial Times reported on Sunday.',
    'Britain’s government concluded it can mitigate risk',
  ],
  [
    'The Financial Times reported on 17 February 2019 that the NCSC had determined that the risks could be limited.',
    'Financial Times reported NCSC determined risks could be limited',
  ],
  [
    'Ciaran Martin told a forum in Brussels on Wednesday that Britain’s oversight of the company was “proving its worth”.',
    'Ciaran Martin told forum oversight was proving its worth',
  ],
  [
    'Britain will forbid the purchase of new 5G equipment from Huawei after the end of this year.',
    'Britain will forbid purchase of new 5G equipment',
  ],
  [
    'That weakens an argument made by Mike Pence, the US vice-president, at the Munich Security Conference on Saturday.',
    'argument made by Mike Pence at Munich Security Conference',
  ],
  // Where somebody said something tells nothing without what: the page then shows the clause.
  ['In Munich that Saturday, 16 February, Mike Pence said in passing what he thought of it.', 'said'],
  ['The minister pleaded not guilty in May 2018.', 'minister pleaded not guilty'],
  // A relative clause is told with what it modifies, in the text's order.
  [
    'The tariffs that the United States imposed on China in May hurt farmers.',
    'tariffs the United States imposed on China',
  ],
  ['That was a good speech you gave on Friday.', 'good speech you gave'],
  ['The room where they met the minister in May 2018 is closed.', 'room where they met minister'],
  [
    'Huawei denies that it endangers national security, the BBC reported last July.',
    'Huawei denies it endangers national security',
  ],
  ['Martin, the centre’s chief executive, confirmed the report in Lima on Friday.', 'Martin confirmed report in Lima'],
  // A pronoun without "was" would have done it.
  ['He was arrested on a drug charge in May 2018.', 'He was arrested on drug charge'],
  ['The minister was asked about the port on Friday.', 'minister was asked about port'],
  ['A council worker on Thursday asked for more time.', 'council worker asked for more time'],
  ['At a meeting in Lima, the council approved the new bridge in May 2018.', 'council approved new bridge'],
  ['By the end of 2018, a cap-and-trade bill had failed in the Senate.', 'cap-and-trade bill failed in Senate'],
  ['The union weighed in with its support on Friday.', 'union weighed in with its support'],
  ['The minister will endorse Sen. Ted Cruz at a rally on Friday.', 'minister will endorse Sen. Ted Cruz at rally'],
  ['Norvik bid for the port but lost it to Karven on Friday.', 'Norvik lost it to Karven'],
])('“%s” is told as “%s”', (text, label) => {
  expect(analyze(text, { published: '2019-02-17' }).events.map((event) => event.label)).toEqual([label]);
});
