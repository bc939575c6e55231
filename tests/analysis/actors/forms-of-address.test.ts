import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('forms of address, and offices by their letters, that are no part of a name', () => {
  it.each([
    ['Cde Mnangagwa said the vote was late.', 'Mnangagwa'],
    ['On Monday Mallam Nasir El-Rufai said so.', 'Nasir El-Rufai'],
    ['Maulana Fazlur Rehman said he would march.', 'Fazlur Rehman'],
    ['She met Smt Sonia Gandhi there.', 'Sonia Gandhi'],
    ['Yesterday DP William Ruto left for Nairobi.', 'William Ruto'],
    ['Yesterday CJI Ranjan Gogoi left.', 'Ranjan Gogoi'],
  ])('%s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
    expect(Object.keys(mentionsByName(text))).not.toContain('DP');
  });

  it.each([
    ['Yesterday Shamima Begum said she was tired.', 'Shamima Begum'],
    ['They said that Subramanian Swami wrote it.', 'Subramanian Swami'],
  ])('a part of the name: %s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
  });
});

describe('people whose surname stands first', () => {
  it.each([['Kang Kyung-wha met them. Kang said so.', 'Kang Kyung-wha', ['Kang Kyung-wha', 'Kang']]])(
    '%s',
    (text, name, expected) => {
      expect(mentionsByName(text)[name]).toEqual(expected);
    },
  );
});
