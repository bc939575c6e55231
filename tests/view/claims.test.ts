/** What several stories tell is one claim, whose address an unrelated story doesn't change. */
import { expect, test } from 'vitest';

import type { Claim } from '../../src/view/claims/claims.ts';
import { formerIds } from '../../src/view/claims/former-ids.ts';
import { lifeOf } from '../../src/view/claims/life.ts';
import { chronicleOf } from '../../src/view/events/chronicle.ts';
import type { Story } from '../../src/view/site.ts';
import { cast, claimsIn, groupsIn, hostile, stories } from '../publish/site.ts';

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

test('where a claim stood before its first story came is one of its former addresses', () => {
  const told = claims.all.filter((claim) => claim.stories > 2);
  const before = told.map((claim) => {
    const others = claimsIn(stories.filter(({ id }) => id !== claim.firstStory.id));
    const second = claim.tellings().find(({ story }) => story !== claim.firstStory);
    return second && others.of(second.story.id, second.note.attribution.id)?.id;
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told.map((claim, at) => formerIds(claim).includes(before[at] ?? ''))).toEqual(told.map(() => true));
  for (const claim of claims.all) expect(formerIds(claim)).toHaveLength(claim.stories - 2);
});

test('what another denies is denied on its page', () => {
  const denied = claims.all.flatMap((claim) => claim.denials().map(({ note }) => [claim.id, note.who, note.said]));
  expect(denied).toEqual([['manageable-risk/pence-1', 'Huawei', 'it is a threat to national security']]);
});

test('the trail of a claim is told through all mouths, with the day of a document, and breaks where none is named', () => {
  const centre = claims.all.find(({ id }) => id === 'manageable-risk/national-cyber-security-centre-1');
  if (!centre) throw new Error('no such claim');
  const { first, documents } = lifeOf(centre, cast);
  expect(
    first.custody.links.map(({ mouth, day, document }) => [mouth.called, day?.datetime, document?.publisher]),
  ).toEqual([
    ['Financial Times', '2019-02-17', 'Financial Times'],
    ['National Cyber Security Centre', undefined, undefined],
  ]);
  expect(first.custody.isBroken).toBe(true);
  expect(documents).toEqual([]);
});

test('the calendar tells an event once, where its day is known best, and names the others that tell it', () => {
  const told = chronicleOf(stories, cast, groupsIn(stories).events).flatMap(({ tellings }) => tellings);
  const each = chronicleOf(stories, cast, []).flatMap(({ tellings }) => tellings);
  expect(told.length).toBeLessThan(each.length);
  expect(told.reduce((sum, { again }) => sum + 1 + again.length, 0)).toBe(each.length);
  for (const { event, again } of told) {
    for (const other of again) expect(other.event.start <= event.start && event.end <= other.event.end).toBe(true);
  }
});
