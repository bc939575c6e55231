import { describe, expect, test } from 'vitest';

import type { Attribution, TimelineEvent } from '../../src/analysis/schema.ts';
import { standingInWords, standingOf } from '../../src/view/events/standing.ts';
import { attributionOf } from '../support/attribution.ts';
import { cast, story } from './story.ts';

const { analysis } = story.data;

/** Whose word an event is that the whole of `text` tells, on the date "in 1990". */
function standing(
  text: string,
  found: { said: string; cue: string; actorId?: string }[] = [],
  hedge?: string,
  attributionIds: string[] = [],
): string {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributions: Attribution[] = found.map(({ said, cue, actorId = 'ministry' }) =>
    attributionOf(said, spanOf(said), { cue: spanOf(cue), actorId }),
  );
  const whole = { start: 0, end: text.length };
  const event: TimelineEvent = {
    id: 'event',
    span: whole,
    sentence: whole,
    label: text,
    dateSpan: spanOf('in 1990'),
    start: '1990-01-01',
    end: '1990-12-31',
    precision: 'year',
    actorIds: [],
    attributionIds,
    ...(hedge !== undefined && { hedge: spanOf(hedge) }),
  };
  const told = { ...story, data: { ...story.data, analysis: { ...analysis, text, attributions } } };
  return standingInWords(standingOf(told, event, cast), null);
}

describe('what nobody else tells', () => {
  test('is reported here, and no fact', () => {
    expect(standing('The bridge opened in 1990')).toBe('Reported here');
  });

  test('has its reserve told', () => {
    expect(standing('Repairs may have begun in 1990', [], 'may')).toBe('Reported here, qualified: “may”');
  });

  test('has none where the reserve is that of somebody else', () => {
    expect(
      standing('It opened in 1990, which they judged may be bad', [{ said: 'may be bad', cue: 'judged' }], 'may'),
    ).toBe('Reported here');
  });
});

test('what somebody tells is theirs', () => {
  expect(standing('They said it opened in 1990', [{ said: 'it opened in 1990', cue: 'said' }])).toBe(
    'According to ministry',
  );
});

test('that somebody spoke is reported here', () => {
  const said = [{ said: 'it would fall', cue: 'said' }];
  expect(standing('They said in 1990 it would fall', said, undefined, ['it would fall'])).toBe('Told by ministry');
});

test('nobody is made up where the text names none', () => {
  const nobody = attributionOf('it', { start: 0, end: 2 }, { source: null });
  const text = 'It opened in 1990';
  const spans = [{ start: 0, end: text.length }];
  const told = {
    ...story,
    data: { ...story.data, analysis: { ...analysis, text, attributions: [{ ...nobody, content: spans }] } },
  };
  const [event] = analysis.events;
  if (!event) throw new Error('no event');
  const at = { ...event, span: { start: 0, end: text.length }, dateSpan: { start: 10, end: 17 } };
  expect(standingInWords(standingOf(told, at, cast), null)).toBe('No source given');
});
