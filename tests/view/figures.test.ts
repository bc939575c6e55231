import { describe, expect, test } from 'vitest';

import { editorsInWords, figuresOf, figuresOfStatements, statementsInWords } from '../../src/view/figures.ts';
import { highlightsOf } from '../../src/view/statements/highlights.ts';
import type { Story } from '../../src/view/site.ts';
import { attributionOf } from '../support/attribution.ts';
import { cast, spanOf, story } from './story.ts';

const statement = (actorId: string | null, by: 'extracted' | 'editor' = 'extracted') =>
  attributionOf('any', { start: 0, end: 1 }, { actorId, by });

describe('statements and whose they are, in words', () => {
  test.each([
    [['a', 'a', 'b', null, null], '5 statements: 3 from 2 named sources, 2 unattributed'],
    [['a', null], '2 statements: 1 from 1 named source, 1 unattributed'],
    [['a'], '1 statement from 1 named source'],
    [['a', 'b', 'b'], '3 statements from 2 named sources'],
    [[null], '1 statement, all unattributed'],
    [[], '0 statements'],
  ])('%j: %s', (actorIds, words) => {
    expect(statementsInWords(figuresOfStatements(actorIds.map((id) => statement(id))))).toBe(words);
  });

  test('the parts add up', () => {
    const { statements, unnamed, quotes, claims } = figuresOf([story]);
    expect([statements, quotes + claims, unnamed]).toEqual([4, 4, 2]);
    expect(statementsInWords(figuresOf([story]))).toBe('4 statements: 2 from 2 named sources, 2 unattributed');
  });
});

test.each([
  [[statement('a')], 'No editor has changed a statement yet.'],
  [[statement('a'), statement('b', 'editor')], 'An editor set 1 of them.'],
  [[statement('b', 'editor')], 'An editor set all of them.'],
])('%#: what editors did: %s', (statements, words) => {
  expect(editorsInWords(figuresOfStatements(statements))).toBe(words);
});

describe('quotations for the front page', () => {
  const saying = (words: string): Story => {
    const said = attributionOf('said', spanOf(words), { kind: 'quote', form: 'direct', actorId: 'ann-lee' });
    return { ...story, data: { ...story.data, analysis: { ...story.data.analysis, attributions: [said] } } };
  };

  test('are long enough to be a thought', () => {
    const long = 'Herald reported on Friday that the ministry had “no plans” for the bridge';
    expect(highlightsOf([saying(long)], cast, 5).map(({ note }) => note.said)).toEqual([long]);
    expect(highlightsOf([saying('that the ministry had “no plans” for the bridge')], cast, 5)).toEqual([]);
  });

  test('tell in which story they stand', () => {
    const told = saying('Herald reported on Friday that the ministry had “no plans” for the bridge');
    expect(highlightsOf([told], cast, 5)[0]?.story).toBe(told);
  });
});
