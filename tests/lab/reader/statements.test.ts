/** What counts as a statement that a page gets right, and what of a reader's it finds. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { analyze } from '../../../src/analysis/analyze.ts';
import type { GoldActor } from '../../../src/lab/reader/gold.ts';
import type { Share } from '../../../src/lab/reader/score.ts';
import { scoreStatements } from '../../../src/lab/reader/statements.ts';
import type { StatementMeasure } from '../../../src/lab/reader/statements.ts';
import { statementFixtureSchema } from '../../quality/fixture-form.ts';
import { locateStatement } from '../../quality/places.ts';

const TEXT = 'Ann Lee said that it rained. The mayor left.';
const LEE = { cue: 'said', source: 'Ann Lee', speaker: 'Ann Lee' };
const RAINED = { ...LEE, content: ['it rained'] };

function score(text: string, statements: readonly object[], actors: readonly GoldActor[] = []) {
  const fixtures = z.array(statementFixtureSchema).parse(statements);
  const gold = { text, actors, events: [], statements: fixtures.map((fixture) => locateStatement(fixture, text)) };
  return scoreStatements(analyze(text, { published: '2024-05-15' }), gold);
}

const of = (right: number, all: number): Share => ({ right, all });

type Shares = Partial<Record<StatementMeasure, Share>>;

test.each<[what: string, text: string, statements: object[], shares: Shares]>([
  ['right', TEXT, [RAINED], { 'statements right': of(1, 1), 'statements found': of(1, 1), 'told found': of(1, 1) }],
  ['not wanted', TEXT, [], { 'statements right': of(0, 1), 'statements found': of(0, 0) }],
  ['optional', TEXT, [{ ...RAINED, optional: true }], { 'statements right': of(0, 0), 'statements found': of(0, 0) }],
  ['another speaker', TEXT, [{ ...RAINED, speaker: 'Paul Novak' }], { 'statements right': of(0, 1) }],
  ['other words', TEXT, [{ ...RAINED, content: ['it rained', 'The mayor left'] }], { 'statements right': of(0, 1) }],
  [
    'missed',
    'Ann Lee left. It rained.',
    [{ ...RAINED, cue: null, content: ['It rained'] }],
    { 'statements right': of(0, 0), 'statements found': of(0, 1), 'certainty right': of(0, 0) },
  ],
  [
    'quoted',
    '“It rained,” Ann Lee said.',
    [{ ...RAINED, content: ['“It rained,”'] }],
    { 'quoted right': of(1, 1), 'quoted found': of(1, 1), 'told right': of(0, 0) },
  ],
  ['another certainty', TEXT, [{ ...RAINED, certainty: 'denied' }], { 'certainty right': of(0, 1) }],
  [
    'two that the page tells as one',
    'Ann Lee said that it rained and that it would snow.',
    [RAINED, { ...LEE, content: ['it would snow'] }],
    { 'statements right': of(1, 1), 'statements found': of(2, 2) },
  ],
])('%s', (_, text, statements, shares) => {
  expect(score(text, statements).shares).toMatchObject(shares);
});

describe('within another', () => {
  const text = 'Paul Novak said that Ann Lee had said that the money was gone.';
  const outer = {
    content: ['Ann Lee had said that the money was gone'],
    cue: 'said',
    source: 'Paul Novak',
    speaker: 'Paul Novak',
  };
  const inner = { content: ['the money was gone'], cue: 'had said', source: 'Ann Lee', speaker: 'Ann Lee' };

  test('is found where it is in the one that is wanted', () => {
    expect(score(text, [outer, { ...inner, inside: 0 }]).shares['inside found']).toEqual(of(1, 1));
  });

  test('and not in one that holds something else', () => {
    expect(score(text, [{ ...outer, inside: 1 }, inner]).shares['inside found']).toEqual(of(0, 1));
  });
});

describe('a speaker', () => {
  const right = (speaker: string | null, source: string | null, aliases: readonly string[] = []): boolean => {
    const text = 'Ann Lee left. Two officials said that it rained. Ms Lee said that it snowed.';
    const actors = [{ name: 'Ann Lee-Novak', kind: 'person', aliases, role: null, salient: false }] as const;
    const statement = { content: [source === 'Ms Lee' ? 'it snowed' : 'it rained'], cue: 'said', source, speaker };
    return score(text, [statement], actors).shares['statements right'].right === 1;
  };

  test.each<[speaker: string | null, source: string | null, aliases: string[], isRight: boolean]>([
    ['Ann Lee', 'Ms Lee', [], true],
    ['Mrs Lee', 'Ms Lee', [], true],
    ['Ann Lee-Novak', 'Ms Lee', [], false],
    ['Ann Lee-Novak', 'Ms Lee', ['Ann Lee'], true],
    ['unnamed: two officials', 'Two officials', [], true],
    ['unnamed: three ministers', null, [], false],
    ['Ann Lee', 'Two officials', [], false],
  ])('%s, %s, alias %s', (speaker, source, aliases, isRight) => {
    expect(right(speaker, source, aliases)).toBe(isRight);
  });
});

test('what is wrong is told in words', () => {
  expect(score(TEXT, [{ ...RAINED, speaker: 'Paul Novak' }]).faults).toEqual([
    'wrong speaker: "that it rained" (ann-lee, is Paul Novak)',
  ]);
  expect(
    score('“It rained.” Nobody spoke.', [{ ...RAINED, cue: null, source: null, content: ['“It rained.”'] }]).faults,
  ).toEqual(['speaker missing: "“It rained.”" (Ann Lee)']);
});
