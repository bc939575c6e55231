import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('bodies that only the start of a sentence writes with a capital', () => {
  it.each([
    ['Petronas said it would wait.', 'Petronas'],
    ['The M23 rebels left Goma. M23 accused the army of bombing the town.', 'M23'],
    ['UNIFIL said it was sorry.', 'UNIFIL'],
    ['MONUSCO, the U.N. mission, reported no deaths.', 'MONUSCO'],
    ['Politiken reported the deal.', 'Politiken'],
    // written as companies write theirs
    ['MetService said rain would ease.', 'MetService'],
    ['DeepState, a blog, said it was over.', 'DeepState'],
  ])('%s', (text, name) => {
    expect(mentionsByName(text)[name]).toContain(name);
  });

  it.each([
    'Villagers said it was hard.',
    'Police said it would search the house.',
    'Gap said it would close shops.',
    'Management said it would cut jobs.',
    'Brisket said he would wait.',
    'Germans said it would rain.',
    'Petronas tumbled.',
    'DeVries said rain would ease.',
    'McDowd said rain would ease.',
    'EU reported no change. CEO said it would wait.',
  ])('nobody new: %s', (text) => {
    const said = Object.keys(mentionsByName(text));
    expect(said.filter((name) => name !== 'European Union')).toEqual([]);
  });
});
