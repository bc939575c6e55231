import { expect, test } from 'vitest';

import type { Attribution } from '../../src/analysis/schema.ts';
import { shownAttributions } from '../../src/schema/shown.ts';
import { speakerOf } from '../../src/schema/speaker.ts';
import { attributionOf } from '../support/attribution.ts';

function attribution(id: string, start: number, end: number, more: Partial<Attribution> = {}): Attribution {
  return attributionOf(id, { start, end }, more);
}

test('are shown in text order, the enclosing one first, and leaves out what isn’t shown', () => {
  const attributions = [
    attribution('inner', 5, 20, { parentId: 'outer' }),
    attribution('late', 30, 40),
    attribution('unsure', 6, 9, { shown: false }),
    attribution('outer', 5, 20),
    attribution('widest', 5, 25),
    attribution('interrupted', 28, 29, {
      content: [
        { start: 28, end: 29 },
        { start: 35, end: 36 },
      ],
    }),
  ];
  const ids = shownAttributions({ attributions }).map(({ id }) => id);
  expect(ids).toEqual(['widest', 'outer', 'inner', 'interrupted', 'late']);
});

test('names the speaker by the actor, else by the words of the text, else not at all', () => {
  const text = 'A source said so.';
  const actors = [{ id: 'xu', name: 'Eric Xu' }];
  const source = { start: 0, end: 8 };
  expect(speakerOf(attribution('a', 0, 1, { actorId: 'xu', source }), { actors, text })).toBe('Eric Xu');
  expect(speakerOf(attribution('b', 0, 1, { source }), { actors, text })).toBe('A source');
  expect(speakerOf(attribution('c', 0, 1), { actors, text })).toBeNull();
});
