import { describe, expect, it } from 'vitest';

import { repeatsOf } from '../../../src/analysis/actors/names/repeats.ts';
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

describe('a part of a name that is another word as well', () => {
  it.each([
    ['Liv Arden left. Liv said she was fine.', 'Liv Arden', 'person: Liv at 16'],
    ['Brenna Bird sued. “It fell,” Bird said.', 'Brenna Bird', 'person: Bird at 29'],
    ['John Major left. On Monday, Major spoke.', 'John Major', 'person: Major at 28'],
    ['George Will left. Will said he was fine.', 'George Will', 'person: Will at 18'],
  ])('%s', (text, said, ...again) => {
    expect(repeats(text, said, 'person')).toEqual(again);
  });

  it.each([
    // no verb of speech at the start of a sentence, no subject, an article
    ['Brenna Bird sued. Bird watched the sea.', 'Brenna Bird'],
    ['Brenna Bird sued. She saw a Bird.', 'Brenna Bird'],
    ['Brenna Bird sued. The Bird sang.', 'Brenna Bird'],
    ['George Will left. Will Ann Lee say more?', 'George Will'],
    // what is taken for a part of a name
    ['Frontman Bo Ng left. Frontman said no.', 'Frontman Bo Ng'],
    ['Then Bo Ng left. Then said no.', 'Then Bo Ng'],
  ])('nothing in %j', (text, said) => {
    expect(repeats(text, said, 'person')).toEqual([]);
  });
});

describe('a paper by its last word', () => {
  it('behind the article', () => {
    const text = 'The Norwich Post reported it. Others spoke to the Post, and the Post’s editor left.';
    expect(repeats(text, 'Norwich Post', 'organization')).toEqual([
      'organization: Post at 50',
      'organization: Post at 64',
    ]);
  });

  it.each([
    ['another name', 'The Norwich Post reported it. He went to the Post Office.', 'Norwich Post', 'organization'],
    ['small letters', 'The Norwich Post reported it. He left the post.', 'Norwich Post', 'organization'],
    ['before its whole name', 'In the Post it stands. The Norwich Post reported it.', 'Norwich Post', 'organization'],
    ['another body', 'Norwich City won. He left the City.', 'Norwich City', 'organization'],
    ['somebody', 'Emily Post spoke. He read the Post.', 'Emily Post', 'person'],
  ] as const)('but not %s', (_, text, said, kind) => {
    expect(repeats(text, said, kind)).toEqual([]);
  });
});
