/** Who somebody is, told as it was on the day of the story. */
import { describe, expect, test } from 'vitest';

import { actorEntrySchema } from '../../src/schema/actor.ts';
import type { ActorEntry } from '../../src/schema/actor.ts';
import { dossiersOf } from '../../src/view/actors/dossier.ts';
import { notesOf } from '../../src/view/statements/note.ts';
import { datedRolesOf } from '../../src/view/actors/roles.ts';
import type { Cast, Story } from '../../src/view/site.ts';
import { story } from './story.ts';

const entry = (more: Record<string, unknown>): ActorEntry =>
  actorEntrySchema.parse({ name: 'Ann Lee', kind: 'person', ...more });

/** The first was until the month before the story of 7 March 2021 appeared. */
const ROLES = [
  { role: 'former mayor', from: '2021-02-10' },
  { role: 'mayor', from: 2017, until: '2021-02-09' },
];

const storyOf = (published: string): Story => ({ ...story, id: published, data: { ...story.data, published } });

const roleIn = (of: Story, more: Record<string, unknown>): string | null | undefined => {
  const cast: Cast = new Map([['ann-lee', entry(more)]]);
  return notesOf(of, cast).find(({ attribution }) => attribution.actorId === 'ann-lee')?.voice.actor?.role;
};

describe('the role in a story', () => {
  test('is the one of the day on which it appeared', () => {
    expect(roleIn(story, { roles: ROLES })).toBe('former mayor');
    expect(roleIn(storyOf('2021-02-09'), { roles: ROLES })).toBe('mayor');
    expect(roleIn(storyOf('2017-01-01'), { roles: ROLES })).toBe('mayor');
  });

  test('is what the text says where the cast has none for that day', () => {
    expect(roleIn(storyOf('2016-12-31'), { roles: ROLES, role: 'politician' })).toBe('engineer');
    expect(roleIn(story, { role: 'politician' })).toBe('engineer');
  });

  test('is always the one that the cast gives without a day in its list', () => {
    expect(roleIn(story, { roles: [{ role: 'bridge engineer' }] })).toBe('bridge engineer');
  });

  test('is the cast’s where the text says nothing', () => {
    const actors = story.data.analysis.actors.map((actor) => ({ ...actor, role: null }));
    const silent = { ...story, data: { ...story.data, analysis: { ...story.data.analysis, actors } } };
    expect(roleIn(silent, { role: 'politician' })).toBe('politician');
    expect(roleIn(silent, {})).toBeNull();
  });
});

describe('across stories', () => {
  test('somebody is what they were in the latest of them', () => {
    const cast: Cast = new Map([['ann-lee', entry({ roles: ROLES })]]);
    const dossiers = dossiersOf([storyOf('2018-05-01'), story], cast);
    expect(dossiers.find(({ id }) => id === 'ann-lee')?.role).toBe('former mayor');
  });

  test('the page of an actor lists all roles with their years, the latest first', () => {
    expect(datedRolesOf(entry({ roles: ROLES }))).toEqual([
      { role: 'former mayor', years: 'since\u00a02021' },
      { role: 'mayor', years: '2017–2021' },
    ]);
    const others = [
      { role: 'clerk', until: 1999 },
      { role: 'whip', from: 2001, until: '2001-06' },
    ];
    expect(datedRolesOf(entry({ roles: others })).map(({ years }) => years)).toEqual(['2001', 'until\u00a01999']);
    expect(datedRolesOf(entry({ roles: [{ role: 'engineer' }] }))).toEqual([{ role: 'engineer', years: null }]);
  });
});
