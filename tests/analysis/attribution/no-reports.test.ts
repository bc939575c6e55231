/** What looks like a report in a cue's words and tells of none: how a source stayed unnamed, deeds, and nouns for verbs. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Source, cue and content, with the model. */
function said(text: string): (readonly [string | null, string | null, string])[] {
  return found(text, {}, findAttributions).map(({ source, cue, content }) => [source, cue, content]);
}

describe('how a source stayed unnamed', () => {
  test.each([
    'The official, who asked not to be named, said it was over.',
    'The official, who spoke on condition of anonymity, said it was over.',
    'The official, who did not want to be named, said it was over.',
    'The official, who did not wish to be identified, said it was over.',
    'The official, who was granted anonymity to describe private talks, said it was over.',
    'The official, who asked that her name not be used, said it was over.',
  ])('%s', (text) => {
    expect(said(text).map(([, , content]) => content)).toEqual(['it was over']);
  });

  test('but what somebody wants to become', () => {
    expect(said('The suspect wanted to be named mayor.')[0]?.[2]).toBe('to be named mayor');
  });
});

describe('deeds and asides', () => {
  test.each([
    'Parliament passed the bill on Monday.',
    'Apple is seeing strong demand.',
    'The clip, which was first posted by Jo Holt, had two million views.',
    'She identified herself as Emeka.',
    'It is hard to believe that the age is over.',
  ])('nothing: %s', (text) => {
    expect(said(text).filter(([source]) => source !== null)).toEqual([]);
  });

  test.each<[text: string, source: string, content: string]>([
    ['He sees the plan as a threat.', 'He', 'the plan as a threat'],
    ['Ann Lee criticised him.', 'Ann Lee', 'him'],
    ['Ministers called him “a liar”.', 'Ministers', 'him “a liar”'],
    ['Bo Ng, who was endorsed by the union, won.', 'the union', 'who'],
    ['Jayapal, you’ll recall, once insisted that borders are “violent”.', 'Jayapal', 'that borders are “violent”'],
  ])('these are reports: %s', (text, source, content) => {
    expect(said(text).map(([one, , what]) => [one, what])).toContainEqual([source, content]);
  });
});

describe('nouns that look like verbs', () => {
  test.each<[text: string, source: string, cue: string, content: string]>([
    [
      'Jane Roe of the Chatham think tank said the war was lost.',
      'Jane Roe of the Chatham think tank',
      'said',
      'the war was lost',
    ],
    ['Mr Ng told the Today show he was ill.', 'Mr Ng', 'told', 'he was ill'],
    ['The Hindi daily said that money had won.', 'The Hindi daily', 'said', 'that money had won'],
    ['Sharad Holt told a Marathi daily that money had won.', 'Sharad Holt', 'told', 'that money had won'],
    ['The poll found 41 per cent of voters think it is over.', '41 per cent of voters', 'think', 'it is over'],
    ['She said she’s warned them twice.', 'she', '’s warned', 'them twice'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toContainEqual(expected);
  });

  test.each<[text: string, cue: string]>([
    ['The figures from Nielsen show that it was over.', 'show'],
    ['They think tanks are useless.', 'think'],
  ])('and verbs: %s', (text, cue) => {
    expect(said(text).map(([, one]) => one)).toContain(cue);
  });
});
