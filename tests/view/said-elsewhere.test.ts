/** What the desk offers on claims of other stories does, pasted, what it says. */
import { expect, test } from 'vitest';

import { groupAcross } from '../../src/across/across.ts';
import { addressesIn, claimsAmong, doubtfulAmong } from '../../src/across/claims.ts';
import { keysOf } from '../../src/across/keys.ts';
import { proposalsOf } from '../../src/view/editing/proposals.ts';
import type { Paste } from '../../src/view/editing/proposals.ts';
import { saidElsewhere } from '../../src/view/editing/said-elsewhere.ts';
import { storiesOf } from '../across/told.ts';
import { story } from './story.ts';

const SOLD = 'Ann Lee said that the council would sell the harbour to Norway.';
const NEAR = 'Ann Lee said that the council would sell the harbour, its cranes and the lighthouse on the island.';

/** Of two stories: how many claims both tell, and what the desk offers on them in the second. */
function desk(...texts: string[]): { claims: number; pastes: Paste[] } {
  const stories = storiesOf(texts);
  const keys = stories.map((one) => keysOf(one, []));
  const { statements, doubts } = groupAcross(keys);
  const groups = {
    claims: claimsAmong(statements, addressesIn(keys)),
    doubts: doubtfulAmong(doubts, addressesIn(keys)),
  };
  const [, second] = stories;
  if (!second) throw new Error('two stories');
  const elsewhere = saidElsewhere('b', groups, (id) => stories.find((one) => one.id === id)?.analysis);
  const { analysis } = second;
  const proses = [{ start: 0, end: analysis.text.length }];
  const blocks = proposalsOf({ id: 'b', data: { ...story.data, analysis } }, new Map(), proses, elsewhere);
  const pastes = blocks.flatMap(({ statements: some }) => some.flatMap((one) => one.pastes));
  return { claims: groups.claims.length, pastes: pastes.filter(({ does }) => does.endsWith(' claim')) };
}

test('what is joined can be parted', () => {
  const { claims, pastes } = desk(SOLD, SOLD);
  expect([claims, pastes.map(({ does, as }) => [does, as])]).toEqual([
    1,
    [['other claim', '“the council would sell the harbour to Norway” (a/lee-1)']],
  ]);
  expect(desk(SOLD, `${SOLD}\n\n${pastes[0]?.line ?? ''}`)).toEqual({ claims: 0, pastes: [] });
});

test('what may be one can be joined or, once for all, left apart', () => {
  const { claims, pastes } = desk(SOLD, NEAR);
  expect([claims, pastes.map(({ does }) => does)]).toEqual([0, ['same claim', 'other claim']]);
  const [same, other] = pastes.map(({ line }) => desk(SOLD, `${NEAR}\n\n${line}`));
  expect(same).toEqual({ claims: 1, pastes: [] });
  expect(other).toEqual({ claims: 0, pastes: [] });
});
