import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

const TEXT = [
  'Council closes harbour after storm',
  'Wick Harbour Trust closed the harbour on Monday after a storm broke its gates. Moira Sands, who runs the trust, said that it would stay shut for a week.',
  'The ferry to Ullapool was turned back near Cape Wrath. Jim Ross, its captain, thanked the coastguard. He bought the ship from Caledonian Lines in Glasgow.',
  '“We will ask the Scottish government for help,” Ms Sands said.',
].join('\n\n');

function acting(cast: Parameters<typeof analyze>[1]['cast'] = []): Map<string, boolean> {
  const { actors } = analyze(TEXT, { published: '2024-05-15', cast });
  return new Map(actors.filter(({ named }) => named).map(({ name, acts }) => [name, acts]));
}

describe('the people of a story are', () => {
  it.each(['Moira Sands', 'Wick Harbour Trust', 'Jim Ross'])('%s, who speaks or acts', (name) => {
    expect(acting().get(name)).toBe(true);
  });

  it.each(['Ullapool', 'Cape Wrath', 'Glasgow'])('not %s, where something only happens', (name) => {
    expect(acting().get(name)).not.toBe(true);
  });

  it('whoever an editor has in the cast', () => {
    const glasgow = { id: 'glasgow', name: 'Glasgow', kind: 'place' as const, aliases: [], descriptions: [] };
    expect(acting([glasgow]).get('Glasgow')).toBe(true);
  });
});
