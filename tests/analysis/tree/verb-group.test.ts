import { expect, test } from 'vitest';

import { negationOf } from '../../../src/analysis/tree/negation.ts';
import { verbGroupOf } from '../../../src/analysis/tree/verb-group.ts';
import { goldSentence } from '../../support/gold-trees.ts';

/** What a verb's group says, in the words of a grammar: "past perfect passive". */
function groupIn(words: string, verb: string, nth = 1): string {
  const { tree, word } = goldSentence(words);
  const { finite, tense, perfect, progressive, voice, modal } = verbGroupOf(tree, word(verb, nth));
  return [
    finite ? (tense ?? 'modal') : 'non-finite',
    perfect ? 'perfect' : '',
    progressive ? 'progressive' : '',
    voice === 'passive' ? 'passive' : '',
    modal === undefined ? '' : `“${tree.form(modal)}”`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

test.each([
  ['said Ambassador Mohib', 'said', 'past'],
  ['researchers say', 'say', 'present'],
  ['The six - member', 'denied', 'past perfect passive'],
  ['Scientology officials have stated', 'stated', 'present perfect'],
  ['They were twice denied', 'denied', 'past passive'],
  ['said Ambassador Mohib', 'possible', 'modal perfect “would”'],
  ['Officials tell BBC News', 'assessed', 'future passive “will”'],
  ['may have left the boat', 'left', 'modal perfect “may”'],
  ['all salt should be iodised', 'iodised', 'modal passive “should”'],
  ['These girls will be proving', 'proving', 'future progressive “will”'],
  ['says they are looking', 'looking', 'present progressive'],
  ['Six shells of them', 'hit', 'past'],
  ['There is no evidence that', 'is', 'present'],
  ['sleeper health issue', 'issue', 'present'],
  ['Rathke also asked', 'turn', 'non-finite'],
  ['Discussing his concern', 'Discussing', 'non-finite'],
  ['by science fiction writer', 'founded', 'non-finite passive'],
  ['even when caught', 'caught', 'non-finite passive'],
])('in “%s” the group of “%s” is %s', (words, verb, group) => {
  expect(groupIn(words, verb)).toBe(group);
});

test.each([
  ['would respond, militarily', 'respond', 'modal “would”'],
  ['Rick Santorum himself', 'discussed', 'present perfect'],
  ['and replaced by Farouk', 'replaced', 'past passive'],
  ['enlarge the mosque and improve', 'improve', 'non-finite'],
  ['and came upon a blog', 'came', 'past'],
  ['They are simply afraid', 'hate', 'present'],
])('a verb joined to another shares what fits it: in “%s” “%s” is %s', (words, verb, group) => {
  expect(groupIn(words, verb)).toBe(group);
});

function negationIn(words: string, verb: string): string | undefined {
  const { tree, word, words: at } = goldSentence(words);
  const negation = negationOf(tree, word(verb));
  return negation && `${tree.form(negation.cue)}: ${at(negation.scope)}`;
}

test.each([
  ['Scientology officials have stated', 'received', 'not: not received the materials'],
  ['I have never called', 'called', 'never: never called myself that, by the way'],
  ['But it has outlived', 'wants', 'no: no longer wants to support it'],
  ['No injuries or deaths', 'reported', 'No: No injuries or deaths were reported in the attacks from either side'],
  [
    'neither side could',
    'open',
    'neither: Despite their attempts, neither side could open the scoring in the first half as it ended 0 – 0',
  ],
  [
    'Officials tell BBC News',
    'refused',
    'no: no one will be refused "based solely on the response of the questionnaire"',
  ],
  [
    'These girls will be',
    'prevent',
    'nothing: that nothing will prevent us from being an equal and active member of the international community',
  ],
  ['Rathke also asked', 'turn', 'not: not to turn away boats of people seeking asylum'],
  ["don't want to have", 'want', "n't: n't want to have to give anyone permission to use our recordings"],
])('in “%s” the negation of “%s” is “%s”', (words, verb, negation) => {
  expect(negationIn(words, verb)).toBe(negation);
});

test.each([
  ['Scientology officials have stated', 'stated'],
  ['Officials tell BBC News', 'tell'],
  ['Rathke also asked', 'asked'],
  ['But it has outlived', 'outlived'],
  ["don't want to have", 'give'],
])('in “%s” “%s” is affirmed', (words, verb) => {
  expect(negationIn(words, verb)).toBeUndefined();
});
