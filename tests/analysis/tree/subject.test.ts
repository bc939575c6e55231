import { expect, test } from 'vitest';

import { agentOf } from '../../../src/analysis/tree/agent.ts';
import { nounSubjectOf } from '../../../src/analysis/tree/noun-subject.ts';
import { subjectOf } from '../../../src/analysis/tree/subject.ts';
import { goldSentence } from '../../support/gold-trees.ts';

/** The subject of the first word of that form in the sentence in which `words` stand, in its shortest telling words. */
function subjectIn(words: string, verb: string): string | undefined {
  const { tree, word, phrase } = goldSentence(words);
  return phrase(subjectOf(tree, word(verb))?.token);
}

test.each([
  ['U.S. officials have not said', 'said', 'U.S. officials'],
  ['said Ambassador Mohib', 'said', 'Ambassador Mohib'],
  ['Jeff Rathke', 'said', 'Jeff Rathke, the State Department Spokesperson'],
  ['researchers say', 'say', 'researchers'],
  ['Had it happened', 'said', 'Khaled Al-Maeena, editor at large at the Saudi Gazette'],
  ['Hernan Dario Gomez', 'said', 'Hernan Dario Gomez, Panama coach'],
  ['said KCNA', 'said', 'KCNA'],
])('in “%s” the subject of “%s” is “%s”', (words, verb, subject) => {
  expect(subjectIn(words, verb)).toBe(subject);
});

test.each([
  ['They were twice denied', 'denied', 'They'],
  ['No injuries or deaths', 'reported', 'No injuries or deaths'],
  ['The accident, which', 'caused', 'The accident, which occurred yesterday afternoon'],
  ['put through to', 'put', 'Montalvo'],
])('a passive has one too: in “%s” that of “%s” is “%s”', (words, verb, subject) => {
  expect(subjectIn(words, verb)).toBe(subject);
});

test.each([
  ['Discussing his concern', 'Discussing', "Malaysia's Prime Minister, Najib Razak"],
  ['Citing privacy rules', 'Citing', 'U.S. officials'],
  ['Speaking in the parents', 'Speaking', 'Tom Molomby, SC'],
  [
    'quoting North Korea',
    'quoting',
    "Yonhap news agency, quoting North Korea's main news agency Korean Central News Agency (KCNA)",
  ],
  ['A storm yesterday', 'killing', 'a crane'],
  ['Santorum criticized', 'saying', 'Santorum'],
  ['whilst promising', 'promising', 'Sunak'],
  ['Waters pointed out', 'noting', 'Waters'],
])('a participle shares it: in “%s” the subject of “%s” is “%s”', (words, verb, subject) => {
  expect(subjectIn(words, verb)).toBe(subject);
});

test.each([
  ['Daniel Montalvo, 19', 'leaving', 'Daniel Montalvo, 19, a member of Scientology all his life'],
  ['After calling the Scientology', 'calling', 'Montalvo'],
  ['even when caught', 'caught', 'she'],
  ['Rathbun requested donations', 'help', 'Rathbun'],
])('so does a clause of time or purpose: in “%s” the subject of “%s” is “%s”', (words, verb, subject) => {
  expect(subjectIn(words, verb)).toBe(subject);
});

test.each([
  ['Rathke also asked', 'turn', 'the governments of South East Asia'],
  ['We urge the governments', 'work', 'the governments of the region'],
  ['helped him leave', 'leave', 'him'],
  ['instead decided to treat', 'treat', 'Thomas Sam, a practising homeopath'],
  ['no longer wants to support', 'support', 'Microsoft'],
  ['has been told to prepare', 'prepare', "the country's military"],
  ['motivated to seek', 'seek', 'Montalvo'],
  ["We don't want to have to give", 'give', 'We'],
])('an infinitive has that of its verb or the object: in “%s” that of “%s” is “%s”', (words, verb, subject) => {
  expect(subjectIn(words, verb)).toBe(subject);
});

test.each([
  ['and came upon a blog', 'came', 'Montalvo'],
  ['and said it was', 'said', "Labour's Shadow Home Secretary Yvette Cooper"],
  ['and told the police', 'told', 'Montalvo'],
  ['would respond, militarily', 'respond', 'it'],
  ['hate modernity', 'hate', 'They'],
])('it can be left out after “and”: in “%s” that of “%s” is “%s”', (words, verb, subject) => {
  const { tree, word, phrase } = goldSentence(words);
  const verbs = tree.tokens().filter((token) => tree.form(token) === verb);
  const last = verbs.at(-1) ?? word(verb);
  expect(phrase(subjectOf(tree, last)?.token)).toBe(subject);
});

test('a relative pronoun gives way to what it stands for', () => {
  const { tree, word } = goldSentence('Devocht, who had told');
  const subject = subjectOf(tree, word('told'));
  expect(subject).toMatchObject({ token: word('Devocht'), pronoun: word('who'), source: 'own' });
  expect(subjectIn('who helped him', 'helped')).toMatch(/^former members of Scientology/u);
  expect(subjectIn('The accident, which', 'occurred')).toMatch(/^The accident/u);
});

test('in a clause without a pronoun it is the noun before', () => {
  const { tree, word, phrase } = goldSentence('And whoever dwells');
  expect(phrase(subjectOf(tree, word('dwells'))?.token)).toMatch(/^whoever/u);
  expect(subjectIn('by science fiction writer', 'founded')).toMatch(/^the organization/u);
  expect(subjectIn('asylum seekers found in the water', 'found')).toMatch(/^the asylum seekers/u);
});

test('an order, and a clause that speaks of anybody, has none', () => {
  expect(subjectIn('could route out as promised', 'promised')).toBeUndefined();
  expect(subjectIn('announced the start of a public process', 'suggest')).toBeUndefined();
});

test('an auxiliary is asked for its verb', () => {
  expect(subjectIn('U.S. officials have not said', 'have')).toBe('U.S. officials');
  expect(subjectIn('Professor Eastman said he is alarmed', 'is')).toBe('he');
});

test.each([
  ['was founded by Dean Kamen', 'founded', 'Dean Kamen'],
  ['quoted by The Canadian Press', 'quoted', 'The Canadian Press'],
  ['and replaced by Farouk', 'replaced', 'Farouk Ben Mustapha'],
  ['The accident, which', 'caused', 'strong winds and heavy rain that led the crane to fall'],
  ['by science fiction writer', 'founded', 'science fiction writer L. Ron Hubbard'],
  ['They were twice denied', 'denied', undefined],
])('in “%s” the agent of “%s” is “%s”', (words, verb, agent) => {
  const { tree, word, phrase } = goldSentence(words);
  expect(phrase(agentOf(tree, word(verb)))).toBe(agent);
});

test.each([
  ["Prime Minister Rishi Sunak's effort", 'effort', 'Prime Minister Rishi Sunak'],
  ['World Health Organisation recommendation', 'recommendation', 'World Health Organisation'],
  ['an order of the supreme commander', 'order', "the supreme commander of the Korean People's Army [KPA]"],
  ['So they rescinded their pledge', 'pledge', 'their'],
  ['There is no evidence that', 'evidence', undefined],
])('a noun has one: in “%s” that of “%s” is “%s”', (words, noun, subject) => {
  const { tree, word, phrase } = goldSentence(words);
  expect(phrase(nounSubjectOf(tree, word(noun)))).toBe(subject);
});

test('what a noun holds is done by whose it is', () => {
  expect(subjectIn('our legal duties to accommodate', 'accommodate')).toBe('our');
  expect(subjectIn("Sunak's effort to clear", 'clear')).toBe('Prime Minister Rishi Sunak');
  expect(subjectIn('So they rescinded their pledge', 'use')).toBe('their');
});
