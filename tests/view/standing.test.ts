import { describe, expect, test } from 'vitest';

import type { Attribution, TimelineEvent } from '../../src/analysis/schema.ts';
import { standingInWords, standingOf } from '../../src/view/standing.ts';
import { attributionOf } from '../support/attribution.ts';
import { cast, story } from './story.ts';

const { analysis } = story.data;

/** Whose word an event is that the whole of `text` tells, on the date "in 1990". */
function standing(text: string, found: { said: string; cue: string; actorId?: string }[] = []): string {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attributions: Attribution[] = found.map(({ said, cue, actorId = 'ministry' }) =>
    attributionOf(said, spanOf(said), { cue: spanOf(cue), actorId }),
  );
  const whole = { start: 0, end: text.length };
  const event: TimelineEvent = {
    id: 'event',
    span: whole,
    label: text,
    dateSpan: spanOf('in 1990'),
    start: '1990-01-01',
    end: '1990-12-31',
    precision: 'year',
    actorIds: [],
    attributionIds: [],
  };
  const herald = spanOf('Herald');
  const actors = analysis.actors.map((actor) => ({
    ...actor,
    mentions: actor.id === 'herald' && herald.start >= 0 ? [herald] : [],
  }));
  const told = { ...story, data: { ...story.data, analysis: { ...analysis, text, attributions, actors } } };
  return standingInWords(standingOf(told, event, cast), null);
}

describe('what nobody else tells', () => {
  test('is the story’s own word, and no fact', () => {
    expect(standing('The bridge opened in 1990')).toBe('This story’s own word');
  });

  test.each([
    ['may', 'Repairs may have begun in 1990'],
    ['seemed', 'It seemed to be policy in 1990'],
    ['Reportedly', 'Reportedly it opened in 1990'],
  ])('has its reserve told: %s', (word, text) => {
    expect(standing(text)).toBe(`This story’s own word, with reserve: “${word}”`);
  });

  test.each([
    'The bridge opened in May, in 1990',
    'The “may fall” bridge opened in 1990',
    'The bridge opened in 1990, as the seaming was',
  ])('has no reserve where the story has none: %s', (text) => {
    expect(standing(text)).toBe('This story’s own word');
  });

  test('names those whose word a part is, whose reserve is theirs', () => {
    expect(
      standing('It opened in 1990, which they judged may be a blow', [{ said: 'may be a blow', cue: 'judged' }]),
    ).toBe('This story’s own word; in part that of ministry');
  });

  test('names on whom it relies', () => {
    expect(standing('It is the bridge that, as the Herald reported in 1990, could fall')).toBe(
      'This story’s own word, relying on The Herald',
    );
    expect(standing('The Herald has been as good as ever in 1990')).toBe('This story’s own word');
  });
});

test('what somebody tells is theirs', () => {
  expect(standing('They said it opened in 1990', [{ said: 'it opened in 1990', cue: 'said' }])).toBe(
    'The word of ministry',
  );
});

test('somebody without a name is quoted, or somebody', () => {
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
  expect(standingInWords(standingOf(told, at, cast), null)).toBe('The word of somebody not identified');
});
