import { expect, test } from 'vitest';

import { clauseOf, type ClauseOptions } from '../../../src/analysis/tree/clause.ts';
import { coordinatorOf, membersOf } from '../../../src/analysis/tree/coordination.ts';
import { clauseAround, isPredicate, predicateOf } from '../../../src/analysis/tree/predicate.ts';
import { markerOf, prepositionOf } from '../../../src/analysis/tree/preposition.ts';
import { goldSentence } from '../../support/gold-trees.ts';

function clauseIn(words: string, verb: string, options?: ClauseOptions): string {
  const { tree, word, words: at } = goldSentence(words);
  return at(clauseOf(tree, word(verb), options));
}

test.each([
  ['No injuries or deaths', 'reported', 'No injuries or deaths were reported in the attacks from either side'],
  ['They are simply afraid', 'hate', 'hate modernity'],
  ['But it has outlived', 'outlived', 'it has outlived its usefulness'],
  ['But it has outlived', 'wants', 'Microsoft no longer wants to support it'],
  ['Devocht, who had told', 'told', 'who had told Montalvo he would assist him with future employment and housing'],
  ['Montalvo had known', 'lies', 'that the claims made about him in the Freedom article were lies'],
  ['not difficult to do', 'know', 'who does not even know the three branches of government'],
  ['Professor Eastman said he', 'alarmed', 'he is alarmed by what they found'],
])('in “%s” the clause of “%s” is “%s”', (words, verb, clause) => {
  expect(clauseIn(words, verb)).toBe(clause);
});

test('clauses joined to one come with it when asked for', () => {
  expect(clauseIn('But it has outlived', 'outlived', { coordinated: true })).toBe(
    'it has outlived its usefulness, and Microsoft no longer wants to support it',
  );
});

test('what hangs on the verb can be left out', () => {
  expect(clauseIn('Had it happened', 'said', { without: ['ccomp'] })).toBe(
    'Khaled Al-Maeena, editor at large at the Saudi Gazette, said',
  );
  expect(clauseIn('Scientology officials have stated', 'stated', { without: ['ccomp'] })).toBe(
    'Scientology officials have stated',
  );
});

test('members of a coordination come in text order, with the word that joins them', () => {
  const { tree, word } = goldSentence('strong winds and heavy rain');
  expect(membersOf(tree, word('rain')).map((token) => tree.form(token))).toEqual(['winds', 'rain']);
  expect(membersOf(tree, word('accident'))).toEqual([word('accident')]);
  expect(coordinatorOf(tree, word('rain'))).toBe(word('and'));
  expect(coordinatorOf(tree, word('winds'))).toBeUndefined();
});

test('a token knows the lowest clause around it', () => {
  const { tree, word } = goldSentence('Devocht, who had told');
  const around = (form: string, nth = 1): string | undefined => {
    const clause = clauseAround(tree, word(form, nth));
    return clause === undefined ? undefined : tree.form(clause);
  };
  expect(around('housing')).toBe('assist');
  expect(around('Florida')).toBe('traveled');
  expect(around('who')).toBe('told');
});

test('behind a copula the noun or adjective is the predicate', () => {
  const { tree, word } = goldSentence('sleeper health issue');
  expect(tree.form(predicateOf(tree, word('is')))).toBe('issue');
  expect(isPredicate(tree, word('issue'))).toBe(true);
  expect(isPredicate(tree, word('deficiency'))).toBe(false);
});

test('a participle before a noun, and one used as a preposition, are no predicates', () => {
  const iodine = goldSentence('few if any food manufacturers');
  expect(isPredicate(iodine.tree, iodine.word('iodised'))).toBe(false);
  const herald = goldSentence('panel of twelve');
  expect(isPredicate(herald.tree, herald.word('According'))).toBe(false);
});

test('words that open a phrase or a clause are given whole', () => {
  const herald = goldSentence('panel of twelve');
  expect(prepositionOf(herald.tree, herald.word('Herald'))).toBe('according to');
  const conclusion = goldSentence('came to the conclusion');
  expect(markerOf(conclusion.tree, conclusion.word('lies'))).toBe('that');
  expect(prepositionOf(conclusion.tree, conclusion.word('Montalvo'))).toBeUndefined();
  const tell = goldSentence('How can you tell whether');
  expect(markerOf(tell.tree, tell.word('will'))).toBe('whether');
});
