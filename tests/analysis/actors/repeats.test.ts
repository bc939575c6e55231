import { describe, expect, it } from 'vitest';

import { repeatsOf } from '../../../src/analysis/actors/repeats.ts';
import type { ActorKind } from '../../../src/analysis/schema.ts';
import { nameOf, textOf, wordsOf } from './naming.ts';

/** Where the text has the name once more than it was found. */
const repeats = (text: string, said: string, kind: ActorKind): string[] => {
  const words = wordsOf(text);
  const name = nameOf(words, said, kind);
  const isFree = ({ first, end }: { first: number; end: number }) => end <= name.span.first || first >= name.span.end;
  return repeatsOf(words, [name], isFree).map(
    ({ span, kind: same }) => `${same}: ${textOf(text, words, span)} at ${words[span.first]?.start ?? -1}`,
  );
};

describe('names again in what is nobody', () => {
  it('takes the same words', () => {
    expect(repeats('Ada Marsh spoke. The Ada Marsh Legacy Programme went on.', 'Ada Marsh', 'person')).toEqual([
      'person: Ada Marsh at 21',
    ]);
  });

  it.each([
    ['places', 'Northern Marsh lies low. The Northern Marsh Marathon went on.', 'Northern Marsh', 'place'],
    ['one word', 'Marsh spoke. The Marsh Legacy Programme went on.', 'Marsh', 'person'],
    ['other words', 'Ada Marsh spoke. The Ada Marshall Programme went on.', 'Ada Marsh', 'person'],
    ['small letters', 'Red Cross spoke. The red cross on the map went on.', 'Red Cross', 'organization'],
  ] as const)('but not %s', (_, text, said, kind) => {
    expect(repeats(text, said, kind)).toEqual([]);
  });
});
