import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

describe('who speaks behind what he rules', () => {
  it.each([
    ['The Emir of Kano, Sanusi, said it was late.', 'Sanusi', 'person'],
    // the country of a town, or a place that says nothing
    ['The Bishop of Paris, France, said it was late.', 'France', 'place'],
    ['The mayor of Kano, Lincoln, said it was late.', 'Lincoln', 'place'],
  ])('%s', (text, name, kind) => {
    expect(read(text).actors.find((actor) => actor.name === name)?.kind).toBe(kind);
  });
});
