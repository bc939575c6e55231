import { describe, expect, it } from 'vitest';

import { mentionsByName, read } from './reading.ts';

/** Text, the name of an actor, its mentions. */
const called: [string, string, string[]][] = [
  // by the age that the text gives
  ['Alan Price, 73, met Bo Ng. “I looked out,” the 73-year-old said.', 'Alan Price', ['Alan Price', 'the 73-year-old']],
  ['Alan Price (left), 73, met Bo Ng, 40. The 40-year-old was tired.', 'Bo Ng', ['Bo Ng', 'The 40-year-old']],
  ['Alan Price, 73, met Bo Ng. The 40-year-old left.', 'Alan Price', ['Alan Price']],
  ['Alan Price, 73, met Bo Ng, 73. The 73-year-old left.', 'Bo Ng', ['Bo Ng']],
  ['Alan Price, the 73-year-old, left.', 'Alan Price', ['Alan Price']],
  // the only one in view
  ['Emma Price lost. The 23-year-old said she was tired.', 'Emma Price', ['Emma Price', 'The 23-year-old', 'she']],
  ['Emma Price lost to Ann Lee. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  ['Emma Price, 40, lost. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  ['Emma Price praised a nurse. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  ['Emma Price praised the victim. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  ['Supt Emma Price spoke. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  ['A 23-year-old man fell. Emma Price spoke. The 23-year-old was tired.', 'Emma Price', ['Emma Price']],
  // by the country
  ['Erling Quentz scored. “I was lucky,” said the Norwegian.', 'Erling Quentz', ['Erling Quentz', 'the Norwegian']],
  ['Luis Quentz won. The Spaniard left.', 'Luis Quentz', ['Luis Quentz', 'The Spaniard']],
  ['Luis Quentz won. The Spaniard left. The Italian stayed.', 'Luis Quentz', ['Luis Quentz', 'The Spaniard']],
  ['Luis Quentz won. The Italian team left. The Chinese said so.', 'Luis Quentz', ['Luis Quentz']],
  ['Petra Quentz lost. The Czech said no.', 'Petra Quentz', ['Petra Quentz', 'The Czech']],
  ['Petra Quentz lost to Bo Ng. The Czech said no.', 'Petra Quentz', ['Petra Quentz']],
  ['Luis Quentz met Bo Ng. The Italian left.', 'Luis Quentz', ['Luis Quentz']],
];

describe('those who are called by their age or country', () => {
  it.each(called)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });

  it('are described by that', () => {
    const { mentions } = read('Alan Price, 73, left. The 73-year-old was tired.');
    expect(mentions.map(({ form }) => form)).toEqual(['name', 'description']);
  });
});
