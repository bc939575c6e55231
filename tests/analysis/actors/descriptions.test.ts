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
  ['Det Insp Nisha Rahman left. The detective was tired.', 'Nisha Rahman', ['Nisha Rahman', 'The detective']],
  ['Det Insp Nisha Rahman left. The councillor was tired.', 'Nisha Rahman', ['Nisha Rahman']],
  ['Midvale NHS Trust sued. The trust was sorry.', 'Midvale NHS Trust', ['Midvale NHS Trust', 'The trust']],
  ['Midvale Health Board sued. The board was sorry.', 'Midvale Health Board', ['Midvale Health Board', 'The board']],
  ['Kent Police sued. The force was sorry.', 'Kent Police', ['Kent Police', 'The force']],
  ['Kent Police sued Essex Police. The force was sorry.', 'Kent Police', ['Kent Police']],
  ['Midvale Council sued. The board was sorry, and the trust is gone.', 'Midvale Council', ['Midvale Council']],
  ['Mr Justice Quentz sat. The judge was tired.', 'Quentz', ['Quentz', 'The judge']],
  // a judge of the court below may be meant
  ['Justice Sonia Sotomayor sat. The judge was tired.', 'Sonia Sotomayor', ['Sonia Sotomayor']],
  ['Simon Keane KC, prosecuting, left. The prosecutor was tired.', 'Simon Keane', ['Simon Keane', 'The prosecutor']],
  ['Simon Keane KC, driving, left. The driver was tired.', 'Simon Keane', ['Simon Keane']],
  ['Senior coroner Nisha Rahman left. The coroner was tired.', 'Nisha Rahman', ['Nisha Rahman', 'The coroner']],
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
  // what stands beside a name is no mention, but says what its bearer can be called
  ['Huawei, a bank, left. The bank was glad.', 'Huawei', ['Huawei', 'The bank']],
  ['Bo Ng, a defector, met Ann Lee. The defector was glad.', 'Bo Ng', ['Bo Ng', 'The defector']],
  ['Bo Ng, 42, a former spy, met Ann Lee. The spy was glad.', 'Bo Ng', ['Bo Ng', 'The spy']],
  ['The lawyer, Bo Ng, met Ann Lee. The lawyer was glad.', 'Bo Ng', ['Bo Ng', 'The lawyer']],
  ['Bo Ng, a defector warned, met Ann Lee. The defector was glad.', 'Bo Ng', ['Bo Ng']],
  ['Bo Ng, Ann Lee and a defector met. The defector was glad.', 'Bo Ng', ['Bo Ng']],
  // whoever leads an organisation
  [
    'Jens Stoltenberg, Nato secretary-general, left. The Nato chief was tired.',
    'Jens Stoltenberg',
    ['Jens Stoltenberg', 'chief'],
  ],
  ['Jens Stoltenberg, Nato secretary-general, left. The EU chief was tired.', 'Jens Stoltenberg', ['Jens Stoltenberg']],
  ['Keir Starmer, the Labour leader, left. The Labour leader was tired.', 'Keir Starmer', ['Keir Starmer', 'leader']],
  ['Keir Starmer, the Labour leader, left. The Conservative leader was tired.', 'Keir Starmer', ['Keir Starmer']],
  // an office held no longer is another
  [
    'Kim Darroch, the former ambassador, left. The former ambassador was tired.',
    'Kim Darroch',
    ['Kim Darroch', 'The former ambassador'],
  ],
  ['Kim Darroch, the ambassador, left. The former ambassador was tired.', 'Kim Darroch', ['Kim Darroch']],
  // of several the one that alone was mentioned last
  ['Norway voted. Sweden voted. The country was divided.', 'Sweden', ['Sweden', 'The country']],
  ['Norway voted. Sweden voted. It rained. It snowed. It froze. The country was divided.', 'Sweden', ['Sweden']],
  ['Nokia met Ericsson. Ericsson left. The company was glad.', 'Ericsson', ['Ericsson', 'Ericsson', 'The company']],
  ['The Harwich Museum sued the Leith Museum. The museum lost.', 'Leith Museum', ['Leith Museum']],
  // a government that was named as one
  [
    'The British government resigned. The government was tired.',
    'United Kingdom',
    ['The British government', 'The government'],
  ],
  ['Britain voted. The government was tired.', 'United Kingdom', ['Britain']],
  ['The government was tired. The British government resigned.', 'United Kingdom', ['The British government']],
  ['The British government met the French government. The government left.', 'France', ['the French government']],
  // halves of a divided country, and towns
  ['North Korea fired. The North was glad.', 'North Korea', ['North Korea', 'The North']],
  ['North Korea fired. The South was glad.', 'North Korea', ['North Korea']],
  ['South Africa voted. The South was glad.', 'South Africa', ['South Africa']],
  ['They met in Munich. The city was quiet.', 'Munich', ['Munich', 'The city']],
  ['They met in Munich and Lyon. The city was quiet.', 'Munich', ['Munich']],
  ['They met in Bavaria. The city was quiet.', 'Bavaria', ['Bavaria']],
];

describe('descriptions', () => {
  it.each(described)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });
});
