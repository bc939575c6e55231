/** What several stories tell is one claim, whose address an unrelated story doesn't change. */
import { expect, test } from 'vitest';

import { groupAcross } from '../../src/across/across.ts';
import { claimsAmong } from '../../src/across/claims.ts';
import { keysOf } from '../../src/across/keys.ts';
import { claimsOf } from '../../src/view/claims/claims.ts';
import type { Claim } from '../../src/view/claims/claims.ts';
import type { Story } from '../../src/view/site.ts';
import { marksOf } from '../../src/view/statements/note.ts';
import { cast, hostile, stories } from '../publish/site.ts';
import { siteMembers } from '../support/fixture-site.ts';

function claimsIn(some: readonly Story[]) {
  const keys = some.map(({ id, data }) => keysOf({ id, analysis: data.analysis }, siteMembers));
  const notes = some.flatMap((story) => marksOf(story, cast).map((note) => ({ story, note })));
  const grouped = claimsAmong(
    groupAcross(keys).statements,
    (place) =>
      notes.find(({ story, note }) => story.id === place.story && note.attribution.id === place.id)?.note.address,
  );
  return claimsOf(some, cast, grouped);
}

const claims = claimsIn(stories);

const firstNote = (claim: Claim) => claim.tellings()[0]?.note;

test('a claim has the address of its first telling, and its tellings go by date', () => {
  const pence = claims.all.find(
    (claim) => firstNote(claim)?.who === 'Mike Pence' && firstNote(claim)?.said.includes('threat'),
  );
  expect(pence?.id).toBe('manageable-risk/pence-1');
  expect([...new Set(pence?.tellings().map(({ story }) => story.id))]).toEqual(['manageable-risk', 'reversal']);
  expect(pence?.stories).toBe(2);
  for (const { tellings } of claims.all) {
    const days = tellings().map(({ story }) => story.data.published);
    expect(days).toEqual(days.toSorted());
  }
});

test('each telling leads to its claim, and what is told once to none', () => {
  for (const claim of claims.all) {
    for (const { story, note } of claim.tellings()) expect(claims.of(story.id, note.attribution.id)).toBe(claim);
  }
  expect(claims.of('manageable-risk', 'attribution-none')).toBeNull();
});

test('a story that tells none of it changes no address', () => {
  const early: Story = { id: 'aaa', data: { ...hostile.data, published: '1999-01-01' } };
  expect(claimsIn([...stories, early]).all.map(({ id }) => id)).toEqual(claims.all.map(({ id }) => id));
});
