/** Two corrections of the same words that can't both be right. */
import { describe, expect, test } from 'vitest';

import { checkStory } from '../../src/check/check-story.ts';
import { story } from '../support/story-project.ts';
import { TEXT, cast, render } from './corrected.ts';

const problemsOf = (...lines: string[]): string[] => {
  const text = story([TEXT, ...lines].join('\n\n'));
  const { findings } = checkStory({ id: 'x', file: 'x.md', text }, cast);
  return findings.filter(({ severity }) => severity === 'error').map(({ line, message }) => `${line ?? 0}: ${message}`);
};

describe('an error names both lines, as they stand in the file', () => {
  test.each([
    [
      'two speakers',
      ['::quote[“quite safe”]{by="acme"}', '::quote[“quite safe”]{by="bolt"}'],
      '10: ::quote: by="bolt" contradicts by="acme" on line 8',
    ],
    [
      'a speaker and nobody, the marks in and out',
      ['::quote[“quite safe”]{by="acme"}', '::quote[quite safe]{by="none"}'],
      '10: ::quote: by="none" contradicts by="acme" on line 8',
    ],
    [
      'two ways of saying it',
      ['::claim[the bridge]{by="acme" certainty="hedged"}', '::claim[the bridge]{certainty="denied"}'],
      '10: ::claim: certainty="denied" contradicts certainty="hedged" on line 8',
    ],
    [
      'a quote and a claim',
      ['::quote[quite safe]{by="acme"}', '::claim[quite safe]{by="acme"}'],
      '10: ::claim: contradicts ::quote on line 8',
    ],
    [
      'one claim and another',
      [
        '::same-claim[the bridge … no doubts]{as="lee-1" in="harbour"}',
        '::other-claim[the bridge … no doubts]{as="harbour/lee-1"}',
      ],
      '10: ::other-claim: contradicts ::same-claim on line 8',
    ],
    [
      'a quote and none',
      ['::quote[quite safe]{by="acme"}', '::no-statement[“quite safe”]'],
      '10: ::no-statement: contradicts ::quote on line 8',
    ],
    [
      'two actors',
      ['::actor[the firm]{is="acme"}', '::actor[the firm]{is="bolt"}'],
      '10: ::actor: is="bolt" contradicts is="acme" on line 8',
    ],
    [
      'two days',
      ['::date[Friday]{is="2019-02-15"}', '::date[Friday]{is="none"}'],
      '10: ::date: is="none" contradicts is="2019-02-15" on line 8',
    ],
  ])('%s', (_case, lines, expected) => {
    expect(problemsOf(...lines)).toEqual([expected]);
  });
});

test.each([
  ['the same twice', ['::quote[quite safe]{by="acme"}', '::quote[quite safe]{by="acme"}']],
  ['settings that complete each other', ['::quote[quite safe]{by="acme"}', '::quote[quite safe]{certainty="hedged"}']],
  ['other words', ['::actor[the firm]{is="acme"}', '::actor[Acme]{is="bolt"}']],
  ['a name within what is said', ['::quote[quite safe]{by="acme"}', '::plain[safe]']],
])('%s: no contradiction', (_case, lines) => {
  expect(problemsOf(...lines)).toEqual([]);
});

test('statements told apart by their cues don’t contradict each other', async () => {
  const { bodyProblems } = await render(
    'Acme said, and Bolt denied, that the bridge was safe.',
    '::claim[the bridge was safe]{by="acme" cue="said"}',
    '::claim[the bridge was safe]{by="bolt" cue="denied"}',
  );
  expect(bodyProblems.filter(({ message }) => message.includes('contradicts'))).toEqual([]);
});

test('the earlier one holds meanwhile', async () => {
  const { analysis, bodyProblems } = await render(
    TEXT,
    '::quote[quite safe]{by="bolt"}\n::quote[quite safe]{by="acme"}',
  );
  expect(bodyProblems).toHaveLength(1);
  expect(analysis.attributions.find(({ by }) => by === 'editor')?.actorId).toBe('bolt');
});
