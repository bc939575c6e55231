import { describe, expect, it } from 'vitest';

import { withoutNamedThings } from '../../../src/analysis/actors/named-things.ts';
import { nameOf, spanOf, textOf, wordsOf } from './naming.ts';

/** What is left of these names, which the tagger takes for people's; the last one is looked for from word `from` on. */
const left = (text: string, names: string[], from = 0): string[] => {
  const words = wordsOf(text);
  const found = names.map((said, index) => {
    const name = nameOf(words, said, 'person');
    const start = index === names.length - 1 ? from : 0;
    return { ...name, span: { ...name.span, ...spanOf(words, said, start) } };
  });
  return withoutNamedThings(words, found).map(({ span }) => textOf(text, words, span));
};

describe('storms and works that pass for people', () => {
  it.each([
    ['Hurricane Melissa made landfall. Melissa killed 40 people.', ['Melissa', 'Melissa'], 5],
    ['They were hit by Typhoon Haiyan. Haiyan killed 6,000 people.', ['Haiyan', 'Haiyan'], 7],
    ['They fear the storm Melissa in the town.', ['Melissa'], 0],
    ['They made the album Tago Mago. Tago Mago was a success.', ['Tago Mago', 'Tago Mago'], 6],
    ['He was in the film Erin Brockovich.', ['Erin Brockovich'], 0],
  ])('%s', (text, names, from) => {
    expect(left(text, names, from)).toEqual([]);
  });

  it.each([
    ['After the storm Zorvane said it was bad.', ['Zorvane'], 0],
    ['The song Zorvane wrote was good.', ['Zorvane'], 0],
    ['Storm Daniel came. Daniel Craig was tired.', ['Daniel Craig', 'Daniel'], 0],
    ['Storm Zorvane came. Zorvane said he was tired.', ['Zorvane'], 4],
    ['Storm Thurlow Zorvane is a singer.', ['Storm Thurlow Zorvane'], 0],
    ['He was in the film Erin Brockovich. Erin Brockovich was there.', ['Erin Brockovich'], 8],
    ['The film director Zorvane was tired.', ['Zorvane'], 0],
  ])('somebody: %s', (text, names, from) => {
    expect(left(text, names, from)).toEqual(names);
  });
});
