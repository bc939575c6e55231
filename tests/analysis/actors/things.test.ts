import { describe, expect, it } from 'vitest';

import { thingsAmong } from '../../../src/analysis/actors/things.ts';
import { mentionsByName } from './reading.ts';
import { nameOf, spanOf, wordsOf } from './naming.ts';

const things = (text: string, ...people: string[]): string[] => {
  const words = wordsOf(text);
  return [
    ...thingsAmong(
      words,
      people.map((said) => nameOf(words, said, 'person')),
    ),
  ];
};

describe('things that pass for people', () => {
  it.each([
    ['The Zorbex was late. A Zorbex costs little, and nobody buys Zorbex.', 'Zorbex', 'zorbex'],
    ['He has the Zorbex, and 100 Zorbexs. He sells Zorbexs.', 'Zorbexs', 'zorbexs'],
  ])('%s', (text, said, expected) => {
    expect(things(text, said)).toEqual([expected]);
  });

  it('takes whoever has a title for somebody', () => {
    const words = wordsOf('They met Professor Calabi. The Calabi conjecture stands.');
    const { span, kind } = nameOf(words, 'Calabi', 'person');
    const again = { span: { ...spanOf(words, 'Calabi', 4), known: null, titled: false, pronoun: null }, kind };
    expect([...thingsAmong(words, [{ span, kind }, again])]).toEqual(['calabi']);
    expect([...thingsAmong(words, [{ span: { ...span, titled: true }, kind }, again])]).toEqual([]);
  });

  it.each([
    ['It was the Brandt administration that fell.', ['Brandt']],
    ['Mary Brandt left. The Brandts stayed, and a Brandt came.', ['Mary Brandt', 'Brandts']],
    ['In 2016 Brandt won.', ['Brandt']],
    ['On June 3 Brandt left for Paris.', ['Brandt']],
    ['The Brandt report came out. Brandt said nothing. The Brandt probe is over.', ['Brandt']],
    ['He gave to the Brandt Foundation.', ['Brandt']],
    ['They met the Pope.', ['Pope']],
    ['Brandt left. Brandt came. Brandt won. He saw the Brandt email.', ['Brandt']],
    ['He is a Mary of sorts.', ['Mary']],
  ])('somebody: %s', (text, people) => {
    expect(things(text, ...people)).toEqual([]);
  });
});

describe('a thing that has somebody’s surname', () => {
  it.each([
    ['The Murray is dying. Stuart Murray said so. Murray wept.', ['Stuart Murray', 'Murray']],
    ['They sailed down the Murray. Stuart Murray waved.', ['Stuart Murray']],
    ['Stuart Murray waved. Everybody loves the Murray.', ['Stuart Murray']],
    ['Stuart Murray waved. The Murray said no.', ['Stuart Murray']],
    // a surname, or the first name by which he is known
    ['Stuart Murray waved. The Murray stamp of status masks it.', ['Stuart Murray', 'Murray']],
    ['Stuart Murray waved. Murray said no.', ['Stuart Murray', 'Murray']],
    ['Stuart Murray waved. The Murray campaign failed.', ['Stuart Murray', 'Murray']],
    ['Stuart Murray waved. The Murray and Bush years are over.', ['Stuart Murray', 'Murray']],
    ['Stuart Murray waved. Murray is dying.', ['Stuart Murray', 'Murray']],
  ])('%s', (text, mentions) => {
    expect(mentionsByName(text)['Stuart Murray']).toEqual(mentions);
  });

  it('is none by his first name', () => {
    expect(mentionsByName('Donald Trump won. The Donald is glad.')['Donald Trump']).toEqual(['Donald Trump', 'Donald']);
  });
});
