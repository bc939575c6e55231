import { expect, test } from 'vitest';

import { antecedentOf } from '../../../src/analysis/tree/antecedent.ts';
import { apposedTo, appositionsOf, samePersonAs, titlesOf } from '../../../src/analysis/tree/apposition.ts';
import { MINIMAL, NAME, nounPhraseOf, WHOLE } from '../../../src/analysis/tree/noun-phrase.ts';
import { goldSentence, goldSentences } from '../../support/gold-trees.ts';

test.each([
  ['Jeff Rathke', 'Jeff', 'Jeff Rathke, the State Department Spokesperson', 'Jeff Rathke'],
  ['The accident, which', 'accident', 'The accident, which occurred yesterday afternoon', 'The accident'],
  [
    'The President has drawn',
    'atmosphere',
    'the atmosphere of hostility toward Muslims that critics blame for denying them entry in the first place',
    'the atmosphere',
  ],
  [
    'came to the conclusion',
    'conclusion',
    'the conclusion that the claims made about him in the Freedom article were lies',
    'the conclusion',
  ],
  ['LA Sheriff', 'representative', "a representative for the LA Sheriff's office", 'a representative'],
  ["Prime Minister Rishi Sunak's effort", 'Rishi', 'Prime Minister Rishi Sunak', 'Prime Minister Rishi Sunak'],
  ['(IE9) browser', 'IE9', 'IE9', 'IE9'],
  ['(IE9) browser', 'Explorer', 'Internet Explorer 9 (IE9)', 'Internet Explorer 9'],
  ['by The Canadian Press', 'Press', 'The Canadian Press', 'The Canadian Press'],
  [
    'sleeper health issue',
    'issue',
    '"the sleeper health issue in Australia", and potentially a very serious one',
    'the sleeper health issue',
  ],
  ['strong winds and heavy rain', 'winds', 'strong winds and heavy rain that led the crane to fall', 'strong winds'],
])('in “%s” the phrase of “%s” is “%s”, and “%s” at least', (words, head, whole, minimal) => {
  const { tree, word, words: at } = goldSentence(words);
  expect(at(nounPhraseOf(tree, word(head)))).toBe(whole);
  expect(at(nounPhraseOf(tree, word(head), MINIMAL))).toBe(minimal);
});

test('parts of a phrase can be chosen', () => {
  const { tree, word, words } = goldSentence('Kim Jong-un issued');
  expect(words(nounPhraseOf(tree, word('order'), { ...MINIMAL, prepositions: 'of' }))).toBe(
    "an order of the supreme commander of the Korean People's Army",
  );
  const atwood = goldSentence('Atwood, a Booker');
  const phrase = nounPhraseOf(atwood.tree, atwood.word('Atwood'), { ...WHOLE, appositions: false });
  expect(atwood.words(phrase)).toBe('Atwood');
});

test.each([
  ['President Donald Trump personally', 'Donald', 'Donald Trump'],
  ['Suella Braverman told', 'Suella', 'Suella Braverman'],
  ['According to Afghan Ambassador', 'Hamdullah', 'Hamdullah Mohib'],
  ['Jeff Rathke', 'Jeff', 'Jeff Rathke'],
])('in “%s” the name of “%s” alone is “%s”', (words, head, name) => {
  const { tree, word, words: at } = goldSentence(words);
  expect(at(nounPhraseOf(tree, word(head), NAME))).toBe(name);
});

test('a phrase always holds its head and no comma at its edges', () => {
  for (const { tree } of goldSentences) {
    for (const token of tree.tokens()) {
      if (tree.posOf(token) === 'PUNCT') continue;
      for (const options of [WHOLE, MINIMAL, NAME]) {
        const { first, end } = nounPhraseOf(tree, token, options);
        expect(first).toBeLessThanOrEqual(token);
        expect(end).toBeGreaterThan(token);
        expect([tree.forms[first], tree.forms[end - 1]]).not.toContain(',');
      }
    }
  }
});

test.each([
  ['Jeff Rathke', 'Jeff', ['Spokesperson']],
  ['Hernan Dario Gomez', 'Hernan', ['coach']],
  ['Discussing his concern', 'Minister', ['Najib']],
  ['They were twice denied', 'visas', []],
])('in “%s” the appositions to “%s” are %j', (words, noun, appositions) => {
  const { tree, word } = goldSentence(words);
  const found = appositionsOf(tree, word(noun));
  expect(found.map((token) => tree.form(token))).toEqual(
    // "the State Department Spokesperson" is headed by its first name.
    appositions.map((form) => (form === 'Spokesperson' ? 'State' : form)),
  );
  for (const apposition of found) expect(apposedTo(tree, apposition)).toBe(word(noun));
});

test.each([
  ['According to Afghan Ambassador', 'Hamdullah', ['Ambassador']],
  ['President Donald Trump personally', 'Donald', ['President']],
  ['Suella Braverman told', 'Suella', ['Secretary']],
  ['and Mark Rathbun', 'Rathbun', []],
  ['quoting North Korea', 'Korea', []],
])('in “%s” the titles of “%s” are %j', (words, name, titles) => {
  const { tree, word } = goldSentence(words);
  expect(titlesOf(tree, word(name)).map((token) => tree.form(token))).toEqual(titles);
});

test('a name, its title and its apposition are one person, from whichever one is asked', () => {
  const { tree, word } = goldSentence('Major general Fuad Basya');
  const forms = (form: string): string[] => samePersonAs(tree, word(form)).map((token) => tree.form(token));
  expect(forms('Fuad')).toEqual(['general', 'Fuad', 'spokesman']);
  expect(forms('spokesman')).toEqual(['general', 'Fuad', 'spokesman']);
  expect(forms('general')).toEqual(['general', 'Fuad', 'spokesman']);
  expect(forms('warship')).toEqual(['warship']);
});

test.each([
  ['Devocht, who had told', 'who', 'Devocht'],
  ['The accident, which', 'which', 'accident'],
  ['with whom we share', 'whom', 'parties'],
  ['whose boat sank', 'whose', 'seekers'],
  ['Thailand has recently', 'which', 'cracked'],
  ['where he could route out', 'where', 'hotel'],
  ['This one person who', 'who', 'person'],
  ['Besides works whose', 'whose', 'works'],
])('in “%s” “%s” stands for “%s”', (words, pronoun, antecedent) => {
  const { tree, word } = goldSentence(words);
  const found = antecedentOf(tree, word(pronoun));
  expect(found === undefined ? undefined : tree.form(found)).toBe(antecedent);
});

test('a pronoun can belong to a clause below the relative one', () => {
  const { tree, word } = goldSentence('something that they say');
  expect(antecedentOf(tree, word('that', 2))).toBe(word('something'));
  // "allow [that] type of filth"
  expect(antecedentOf(tree, word('that', 1))).toBeUndefined();
});

test.each([
  ['where they claimed', 'they'],
  ["Who's buying the paper", 'Who'],
  ["won't do that on a voluntary", 'that'],
  ['came to the conclusion', 'that'],
  ['And whoever dwells', 'whoever'],
])('in “%s” “%s” is no relative pronoun', (words, form) => {
  const { tree, word } = goldSentence(words);
  expect(antecedentOf(tree, word(form))).toBeUndefined();
});
