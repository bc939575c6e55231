import { describe, expect, test } from 'vitest';

import type { Actor, Attribution } from '../../src/analysis/schema.ts';
import { actingIn, placesIn } from '../../src/view/site.ts';
import type { Story } from '../../src/view/site.ts';
import { attributionOf } from '../support/attribution.ts';

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  kind: 'place',
  aliases: [],
  role: null,
  named: true,
  acts: false,
  mentions: [],
  ...more,
});

const attributions: Attribution[] = [
  attributionOf('a', { start: 0, end: 1 }, { actorId: 'beijing' }),
  attributionOf('b', { start: 1, end: 2 }, { actorId: 'unnamed-officials' }),
];
const actors = [
  actor('herald', { acts: true }),
  actor('vancouver'),
  actor('beijing'),
  actor('unnamed-officials', { named: false, acts: true }),
];
const story = { id: 's', data: { analysis: { actors, attributions } } } as unknown as Story;
const ids = (list: readonly Actor[]): string[] => list.map(({ id }) => id);

describe('who is in a story', () => {
  test('those who act or say something, if the text names them', () => {
    expect(ids(actingIn(story))).toEqual(['herald', 'beijing']);
  });

  test('places are where things happen, and not whoever is unnamed', () => {
    expect(ids(placesIn(story))).toEqual(['vancouver']);
  });
});
