import { describe, expect, test } from 'vitest';

import { countWords } from '../../src/schema/reading-time.ts';
import { addressIn } from '../../src/view/address.ts';
import { claimsOf } from '../../src/view/claims/claims.ts';
import { citationsOf } from '../../src/view/actors/citations.ts';
import { dossiersOf } from '../../src/view/actors/dossier.ts';
import { highlightsOf } from '../../src/view/statements/highlights.ts';
import { figuresOf } from '../../src/view/figures.ts';
import { ledgerOf } from '../../src/view/lists/ledger.ts';
import { searchRecordOf } from '../../src/view/search/search-records.ts';
import { speakersLeftOut, speakersOf } from '../../src/view/actors/speakers.ts';
import { timelineOf } from '../../src/view/events/timeline.ts';
import { percent, voicesOf } from '../../src/view/actors/voices.ts';
import { attributionOf } from '../support/attribution.ts';
import { cast, story, TEXT } from './story.ts';

describe('whose voice', () => {
  const { voices, ownWords, allWords, namedWords, unnamedWords } = voicesOf(story, cast);
  const words = (id: string | undefined) => {
    const voice = voices.find(({ actor }) => actor?.id === id);
    return voice && [voice.quotedWords, voice.toldWords];
  };

  test('every word counts once, as the story’s method counts them', () => {
    expect(allWords).toBe(countWords(TEXT));
    expect(ownWords + namedWords + unnamedWords).toBe(allWords);
  });

  test('the innermost statement has the word', () => {
    expect(words('ministry')).toEqual([2, 4]); // “no plans” quoted; had, for, the, bridge told
    expect(words('herald')).toBeUndefined(); // only passes it on
  });

  test('what nobody is named for stands last', () => {
    expect(voices.at(-1)?.actor).toBeNull();
    expect(words(undefined)).toEqual([3, 1]); // “A serious blow”, unsafe
  });

  test('an answer in an interview is quoted, though no marks tell so', () => {
    const { analysis } = story.data;
    const attributions = analysis.attributions.map((one) =>
      one.actorId === 'ann-lee' ? { ...one, form: 'direct' as const } : one,
    );
    const told = { ...story, data: { ...story.data, analysis: { ...analysis, attributions } } };
    const lee = voicesOf(told, cast).voices.find(({ actor }) => actor?.id === 'ann-lee');
    expect(lee).toMatchObject({ quotedWords: 5, toldWords: 0 });
  });

  test('a small share is not nothing', () => {
    expect(percent(1, 1000)).toBe('under 1%');
    expect(percent(0, 1000)).toBe('0%');
    expect(percent(1, 3)).toBe('33%');
  });
});

test('who cites whom is a tree from this story outwards', () => {
  const tree = citationsOf(story, cast);
  expect(tree.map(({ label }) => label)).toEqual(['The Herald', 'Ann Lee', null]);
  expect(tree[0]).toMatchObject({ own: 0, passedOn: 1, cites: [{ label: 'ministry', own: 1 }] });
  expect(tree[2]?.own).toBe(2);
});

describe('speakers', () => {
  const speakers = speakersOf(story, cast);

  test('are numbered, nobody is 0 and stands last', () => {
    expect(speakers.map(({ number, actor }) => [number, actor?.id])).toEqual([
      [1, 'ministry'],
      [2, 'ann-lee'],
      [0, undefined],
    ]);
  });

  test('beyond those to choose from are counted', () => {
    expect(speakersLeftOut(figuresOf([story]), speakers)).toBe(0);
    expect(speakersLeftOut(figuresOf([story]), speakers.slice(1))).toBe(1);
  });
});

test('the ledger holds every statement once, and not what only passes it on', () => {
  const sections = ledgerOf([story], cast, claimsOf([story], cast, { claims: [], denials: [] }));
  expect(sections.map(({ actor, rows }) => [actor?.name, rows.length])).toEqual([
    ['Ann Lee', 1],
    ['ministry', 1],
    [undefined, 2],
  ]);
});

test('a dossier keeps what somebody said apart from what was said about them', () => {
  const ministry = dossiersOf([story], cast).find(({ id }) => id === 'ministry');
  expect(ministry?.stories[0]?.said.map(({ attribution }) => attribution.id)).toEqual(['plans']);
  expect(ministry?.stories[0]?.saidAbout.map(({ attribution }) => attribution.id)).toEqual(['report']);
});

test('figures count statements, and voices only where somebody is named', () => {
  expect(figuresOf([story])).toMatchObject({ quotes: 2, claims: 2, statements: 4, voices: 2, unnamed: 2, events: 3 });
});

test.each([
  ['/', '', '/'],
  ['/', 'ledger/', '/ledger/'],
  ['/sourceline/', 'ledger/', '/sourceline/ledger/'],
  ['/sourceline', '/ledger/', '/sourceline/ledger/'],
])('under %s, "%s" is at %s', (base, path, address) => {
  expect(addressIn(base, path)).toBe(address);
});

describe('highlights', () => {
  const said = (text: string): string[] => {
    const quoted = attributionOf(
      'quoted',
      { start: 0, end: text.length },
      { kind: 'quote', form: 'direct', actorId: 'ann-lee' },
    );
    const analysis = { ...story.data.analysis, text, attributions: [quoted], dates: [], events: [] };
    return highlightsOf([{ ...story, data: { ...story.data, analysis } }], cast, 5).map(({ note }) => note.said);
  };
  const LINE = 'The bridge has stood for thirty years and it will stand for thirty more,';

  test('are quotations in full', () => {
    expect(said(`“${LINE}”`)).toEqual([`“${LINE.slice(0, -1)}”`]);
  });

  test('are of one paragraph, with both their marks', () => {
    expect(said(`“${LINE}\n\n“so we hope.”`)).toEqual([]);
    expect(said(`“${LINE}`)).toEqual([]);
  });
});

test('a mere place has no dossier, and is no actor of an event', () => {
  const { analysis } = story.data;
  const actors = analysis.actors.map((actor) => ({ ...actor, acts: actor.id === 'herald' }));
  const attributions = analysis.attributions.filter(({ actorId }) => actorId !== 'ministry');
  const quiet = { ...story, data: { ...story.data, analysis: { ...analysis, actors, attributions } } };
  expect(dossiersOf([quiet], cast).map(({ id }) => id)).toEqual(['ann-lee', 'herald']);
  expect(timelineOf(quiet, cast).flatMap(({ actors: inEvent }) => inEvent.map(({ id }) => id))).toEqual(['herald']);
});

test('the search finds the story, and each statement with whoever said it', () => {
  const { statements, ...record } = searchRecordOf(story, cast, {});
  expect(record).toMatchObject({ path: '/stories/bridge/', title: 'A bridge' });
  expect(statements).toHaveLength(4);
  const plans = statements.find(({ anchor }) => anchor === 'note-plans');
  expect(plans).toMatchObject({ voice: 'Ministry', how: 'Partly quoted', through: ['The Herald'], when: null });
  expect(plans?.parts).toMatchObject([{ words: 'had “no plans” for the bridge', isSaid: true }]);
  const verbatim = plans?.parts.flatMap((part) => part.verbatim).filter(({ isVerbatim }) => isVerbatim);
  expect(verbatim?.map(({ words }) => words)).toEqual(['“no plans”']);
});
