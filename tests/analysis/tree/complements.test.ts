import { expect, test } from 'vitest';

import { clauseOf } from '../../../src/analysis/tree/clause.ts';
import { complementsOf } from '../../../src/analysis/tree/complements.ts';
import { addresseesOf, objectsOf } from '../../../src/analysis/tree/objects.ts';
import { treeOf } from '../../../src/analysis/tree/tree.ts';
import { goldSentence } from '../../support/gold-trees.ts';

function complementsIn(words: string, form: string): string[] {
  const { tree, word, words: at } = goldSentence(words);
  return complementsOf(tree, word(form)).map(({ kind, predicate }) => `${kind}: ${at(clauseOf(tree, predicate))}`);
}

test.each([
  ['Scientology officials have stated', 'stated', 'ccomp: they have not received the materials'],
  ['said Ambassador Mohib', 'said', 'ccomp: Seventeen years ago, this would not have been possible at all'],
  ['Rathke also asked', 'asked', 'xcomp: not to turn away boats of people seeking asylum'],
  ['There is no evidence that', 'evidence', 'acl: that homeopathy is more effective than placebo for any condition'],
  ['came to the conclusion', 'conclusion', 'acl: that the claims made about him in the Freedom article were lies'],
  ['So they rescinded', 'pledge', 'acl: not to use nuclear weapons on first strike'],
  ['They were twice denied', 'denied', undefined],
])('in “%s” what “%s” holds is “%s”', (words, form, complement) => {
  expect(complementsIn(words, form)).toEqual(complement === undefined ? [] : [complement]);
});

test('what a clause holds can be its late subject', () => {
  expect(complementsIn('"damning that', 'damning')[0]).toMatch(/^csubj: that the Home Office isn't doing this/u);
});

test('a verb that stands within its complement holds all around it', () => {
  // "He came, she said, by train."
  const forms = ['He', 'came', ',', 'she', 'said', ',', 'by', 'train', '.'];
  const tree = treeOf({
    forms,
    lemmas: ['he', 'come', ',', 'she', 'say', ',', 'by', 'train', '.'],
    pos: ['PRON', 'VERB', 'PUNCT', 'PRON', 'VERB', 'PUNCT', 'ADP', 'NOUN', 'PUNCT'],
    heads: [1, -1, 4, 4, 1, 4, 7, 1, 1],
    relations: ['nsubj', 'root', 'punct', 'nsubj', 'parataxis', 'punct', 'case', 'obl', 'punct'],
    sentences: [{ first: 0, end: forms.length }],
  });
  expect(complementsOf(tree, tree.token(4))).toEqual([{ predicate: 1, kind: 'around' }]);
});

test.each([
  ['told LA Weekly in a statement', 'told', 'LA Weekly'],
  ['Devocht, who had told', 'told', 'Montalvo'],
  ['Whitmore stated to LA Weekly', 'stated', 'LA Weekly'],
  ['Rathke also asked', 'asked', 'the governments of South East Asia'],
  ['We urge the governments', 'urge', 'the governments of the region'],
  ['has been told to prepare', 'told', "the country's military"],
  ['Suella Braverman told', 'told', 'GB News'],
  ['Officials tell BBC News', 'tell', 'BBC News'],
  ['U.S. officials have not said', 'said', undefined],
])('in “%s” whom “%s” is said to is “%s”', (words, verb, addressee) => {
  const { tree, word, phrase } = goldSentence(words);
  expect(addresseesOf(tree, word(verb)).map(phrase)).toEqual(addressee === undefined ? [] : [addressee]);
});

test.each([
  ['Rathbun requested donations', 'requested', 'donations'],
  ['So they rescinded', 'rescinded', 'their pledge not to use nuclear weapons on first strike'],
  ['This one person who', 'met', 'This one person who I never met'],
  ['Rick Santorum himself', 'discussed', 'the existence and prevalence of the santorum neologism phenomenon'],
])('in “%s” the object of “%s” is “%s”', (words, verb, object) => {
  const { tree, word, phrase } = goldSentence(words);
  expect(objectsOf(tree, word(verb)).map(phrase)).toEqual([object]);
});
