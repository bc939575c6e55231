/** Which statements have a mark and a note of their own, and which only pass another on. */
import { expect, test } from 'vitest';

import type { Attribution, Span } from '../../src/analysis/schema.ts';
import { markedAttributions } from '../../src/schema/shown.ts';
import { attributionOf } from '../support/attribution.ts';

const TEXT =
  'The FT reported that the NCSC has determined that the risks can be limited. ' +
  'The BBC said that ministers had met for hours and that Ann Lee called the plan dead.';

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const statement = (id: string, words: string, more: Partial<Attribution> = {}): Attribution =>
  attributionOf(id, spanOf(words), more);

const outer = statement('outer', 'that the NCSC has determined that the risks can be limited');
const inner = statement('inner', 'that the risks can be limited', {
  parentId: 'outer',
  source: spanOf('the NCSC'),
  cue: spanOf('determined'),
});

const markedIds = (attributions: Attribution[]) =>
  markedAttributions({ text: TEXT, actors: [], attributions }).map(({ attribution, passedOnBy }) => [
    attribution.id,
    ...passedOnBy.map(({ id }) => id),
  ]);

test('a report of a finding is the mark of the finding alone', () => {
  expect(markedIds([outer, inner])).toEqual([['inner', 'outer']]);
});

test('through any number of mouths', () => {
  const innermost = statement('innermost', 'the risks can be limited', { parentId: 'inner' });
  expect(markedIds([outer, inner, innermost])).toEqual([['innermost', 'outer', 'inner']]);
});

test('but not where the report says more than that', () => {
  const wide = statement('wide', 'that ministers had met for hours and that Ann Lee called the plan dead');
  const narrow = statement('narrow', 'dead', {
    parentId: 'wide',
    source: spanOf('Ann Lee'),
    cue: spanOf('called'),
  });
  expect(markedIds([wide, narrow])).toEqual([['wide'], ['narrow']]);
});

test('nor where it is itself qualified or quoted, nor where what it passes on isn’t shown or is nobody’s', () => {
  const own = [['outer'], ['inner']];
  expect(markedIds([{ ...outer, certainty: 'hedged' }, inner])).toEqual(own);
  expect(markedIds([{ ...outer, kind: 'quote', form: 'direct' }, inner])).toEqual(own);
  expect(markedIds([outer, { ...inner, shown: false }])).toEqual([['outer']]);
  expect(markedIds([outer, { ...inner, kind: 'quote', source: null, cue: null }])).toEqual(own);
});

test('a circle of reports ends', () => {
  const round = { ...outer, parentId: 'inner' };
  expect(markedIds([round, inner]).flat().length).toBeLessThanOrEqual(2);
});
