import { expect, test } from 'vitest';

import type { Actor } from '../../src/analysis/schema.ts';
import { statementAddresses } from '../../src/schema/statement-address.ts';
import { attributionOf } from '../support/attribution.ts';

const TEXT = 'A Whitehall source of long standing and of no small importance said so.';

const actor = (id: string, name: string, kind: Actor['kind'] = 'person'): Actor => ({
  ...{ id, name, kind, named: true, aliases: [], role: null, acts: true, mentions: [] },
});

const actors = [
  actor('mike-pence', 'Mike Pence'),
  actor('boris-johnson', 'Boris Johnson'),
  actor('rachel-johnson', 'Rachel Johnson'),
  actor('financial-times', 'Financial Times', 'organization'),
  actor('ann-date', 'Ann Date'),
];

/** @param speakers ids of actors, "source" for words of the text, or null */
function addresses(...speakers: (string | null)[]): (string | undefined)[] {
  const statements = speakers.map((speaker, index) =>
    attributionOf(
      `s${index}`,
      { start: 0, end: 1 },
      speaker === 'source' ? { source: { start: 0, end: 63 } } : { actorId: speaker },
    ),
  );
  const found = statementAddresses({ text: TEXT, actors }, statements);
  return statements.map(({ id }) => found.get(id));
}

test('an address is a last name and a count', () => {
  expect(addresses('mike-pence', 'financial-times', 'mike-pence')).toEqual(['pence-1', 'financial-times-1', 'pence-2']);
});

test('what somebody else says doesn’t change it', () => {
  expect(addresses('financial-times', null, 'mike-pence')[2]).toBe(addresses('mike-pence')[0]);
});

test('people of one last name have their whole names', () => {
  expect(addresses('boris-johnson', 'rachel-johnson')).toEqual(['boris-johnson-1', 'rachel-johnson-1']);
});

test('a name is never taken for another place of the page', () => {
  expect(addresses('ann-date')).toEqual(['by-date-1']);
});

test('whom the text doesn’t name has its words, cut at one, and nobody has none', () => {
  expect(addresses('source', null)).toEqual(['by-a-whitehall-source-of-long-1', 'unnamed-1']);
});
