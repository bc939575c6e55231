import { describe, expect, test } from 'vitest';

import { chainOf } from '../../src/view/statements/chain.ts';
import { noteFacts } from '../../src/view/statements/note-facts.ts';
import { marksOf, notesOf } from '../../src/view/statements/note.ts';
import type { Story } from '../../src/view/site.ts';
import { verbatimParts } from '../../src/view/statements/verbatim.ts';
import { cast, story } from './story.ts';

const notes = notesOf(story, cast);
const note = (id: string) => {
  const found = notes.find(({ attribution }) => attribution.id === id);
  if (!found) throw new Error(`no note ${id}`);
  return found;
};

describe('chain', () => {
  test('goes from the mouth nearest to the story to the one whose word it is', () => {
    expect(note('plans').chain.map(({ label }) => label)).toEqual(['The Herald', 'ministry']);
    expect(note('report').chain.map(({ label }) => label)).toEqual(['The Herald']);
  });

  test('ends in nobody where the text names nobody', () => {
    expect(note('blow').chain).toMatchObject([{ actor: null, label: null, called: 'speaker unclear' }]);
    expect(note('unsafe').voice.actor).toBeNull();
  });

  test('ends where parents go in a circle', () => {
    const attributions = story.data.analysis.attributions.map((attribution) =>
      attribution.id === 'report' ? { ...attribution, parentId: 'plans' } : attribution,
    );
    const circular: Story = { ...story, data: { ...story.data, analysis: { ...story.data.analysis, attributions } } };
    const [first] = attributions;
    if (!first) throw new Error('no attribution');
    expect(chainOf(circular, first, cast).map(({ label }) => label)).toEqual(['ministry', 'The Herald']);
  });
});

describe('when something was said', () => {
  test('is the date outside what is said', () => {
    expect(note('report').when?.words).toBe('5 Mar 2021');
  });

  test('is not when somebody else told of it', () => {
    expect(note('plans').when).toBeNull();
  });

  test('is not a date that is spoken about', () => {
    expect(note('fall').when).toBeNull();
  });
});

test('a speaker whom an editor named is told from one that the analyser found', () => {
  const { analysis } = story.data;
  const [herald] = analysis.actors.find(({ id }) => id === 'herald')?.mentions ?? [];
  const named = (by: 'editor' | undefined): Story => {
    const actors = analysis.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.map(({ start, end }) => ({ start, end, ...(by && { by }) })),
    }));
    const attributions = analysis.attributions.map((one) => ({ ...one, source: herald ?? null }));
    return { ...story, data: { ...story.data, analysis: { ...analysis, actors, attributions } } };
  };
  const set = (one: Story) => notesOf(one, cast).flatMap((each) => (each.isSpeakerSet ? [each.attribution.id] : []));
  expect(set(named(undefined))).toEqual([]);
  // Only the statements of the Herald: others have a source that means somebody else.
  expect(set(named('editor'))).toEqual(
    analysis.attributions.filter(({ actorId }) => actorId === 'herald').map(({ id }) => id),
  );
  expect(set(named('editor'))).toContain('report');
});

test('the words that decided the certainty are told', () => {
  expect(note('fall').certainty).toEqual({ label: 'Qualified', words: 'may' });
  expect(note('unsafe').certainty).toEqual({ label: 'No source given', words: 'is said to be' });
  expect(note('blow').certainty).toEqual({ label: 'Stated flatly', words: null });
});

test('a note says how firmly only where something wasn’t said flatly', () => {
  expect(noteFacts(note('fall'))).toBe('Paraphrased · the story doesn’t say how it knows · qualified: “may”');
  expect(noteFacts(note('unsafe'))).toBe('Paraphrased · no source given: “is said to be”');
  expect(noteFacts(note('blow'))).toBe('Quoted');
  expect(noteFacts(note('plans'))).toBe('Partly quoted · second hand');
});

describe('a statement that only passes another on', () => {
  test('has no note of its own, but the number and address of that one', () => {
    expect(marksOf(story, cast).map(({ attribution, number }) => [number, attribution.id])).toEqual([
      [1, 'plans'],
      [2, 'fall'],
      [3, 'unsafe'],
      [4, 'blow'],
    ]);
    expect([note('report').number, note('report').address]).toEqual([1, note('plans').address]);
    expect(note('plans').passedOnBy).toEqual(['report']);
  });

  test('is told in the note of that one', () => {
    expect(note('plans')).toMatchObject({ who: 'Ministry', via: 'via the Herald' });
    expect(note('report').via).toBeNull();
  });
});

test('a note is signed by a name, by the text’s words for somebody, or by what is known of nobody', () => {
  expect(note('fall').who).toBe('Ann Lee');
  expect(note('unsafe').who).toBe('No source given');
  expect(note('blow').who).toBe('Speaker unclear');
});

test('nobody has no other statements, however many nobody makes', () => {
  expect(note('unsafe').next).toBeNull();
  expect(note('blow').previous).toBeNull();
});

describe('a quotation without speaker', () => {
  test('is called that, and not by a share of certainty', () => {
    expect(note('blow')).toMatchObject({ isUnclaimed: true, percent: null, voice: { called: 'speaker unclear' } });
  });

  test('is told apart from what nobody is named for', () => {
    expect(note('unsafe')).toMatchObject({ isUnclaimed: false, percent: 90, voice: { called: 'no source given' } });
  });
});

test.each([
  ['had “no plans” for it', ['had ', '[“no plans”]', ' for it']],
  ['“All of it.”', ['[“All of it.”]']],
  ['the ministers’ plans', ['the ministers’ plans']],
  ['it was “this” or “that”', ['it was ', '[“this”]', ' or ', '[“that”]']],
])('the speaker’s own words in %j', (said, parts) => {
  expect(verbatimParts(said).map(({ words, isVerbatim }) => (isVerbatim ? `[${words}]` : words))).toEqual(parts);
});
