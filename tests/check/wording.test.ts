import { describe, expect, test } from 'vitest';

import { alignmentOf } from '../../src/across/alignment.ts';
import { checkSite } from '../../src/check/check-site.ts';
import type { StoryText } from '../../src/check/check-story.ts';

const story = (id: string, text: string, published = '2024-05-15'): StoryText => ({
  id,
  file: `${id}.md`,
  text: `---\ntitle: ${id}\npublished: ${published}\n---\n\n${text}\n`,
});

async function wordings(stories: StoryText[], only: string[] | null = null): Promise<string[]> {
  const findings = await checkSite({
    stories,
    cast: [
      { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['Lee'], descriptions: [] },
      { id: 'ben-roe', name: 'Ben Roe', kind: 'person', aliases: ['Roe'], descriptions: [] },
    ],
    routes: [],
    publicFiles: new Set(),
    only: only && new Set(only),
  });
  return findings.filter(({ rule }) => rule === 'other-wording').map(({ file, line }) => `${file}:${line ?? 0}`);
}

describe('overlaps', () => {
  const cases: [string, string, string, { same: number; changed: number }][] = [
    ['the same', 'a b c', 'a b c', { same: 3, changed: 0 }],
    ['a part of it', 'b c', 'a b c d', { same: 2, changed: 0 }],
    ['end and start', 'a b c d', 'c d e f', { same: 2, changed: 0 }],
    ['a word more', 'a b c d', 'a b x c d', { same: 4, changed: 1 }],
    ['another word', 'a b c d e', 'a b x d e', { same: 4, changed: 1 }],
    ['nothing', 'a b', 'c d', { same: 0, changed: 0 }],
  ];
  test.each(cases)('%s', (_name, a, b, expected) => {
    const { same, changes } = alignmentOf(a.split(' '), b.split(' '));
    expect({ same: same.length, changed: changes }).toEqual(expected);
  });
});

const SAID = '“The old bridge may not survive another hard winter,” Ann Lee said.';

describe('one saying, quoted in two ways', () => {
  const others: [string, string, boolean][] = [
    ['word for word', SAID, false],
    ['a part of it', 'Lee said that it “may not survive another hard winter”.', false],
    ['with other marks and a capital', 'Lee said: "the old bridge may not survive another hard winter".', false],
    ['cut by an ellipsis', '“The old bridge … may not survive another hard winter,” Lee said.', false],
    ['with a word of the editor’s', '“The old bridge may not survive another hard winter [of ice],” Lee said.', false],
    ['beyond its end', 'Lee said it “may not survive another hard winter with its ice and floods”.', false],
    ['a word is missing', '“The old bridge may not survive another winter,” Lee said.', true],
    ['another word', '“The old bridge might not survive another hard winter,” Lee said.', true],
    ['other words altogether', '“The new bridge is not going to be built this year or the next,” Lee said.', false],
    ['another known speaker', '“The old bridge might not survive another hard winter,” Ben Roe said.', false],
  ];
  test.each(others)('%s', async (_name, text, differs) => {
    const stories = [story('a', SAID, '2024-05-01'), story('b', text)];
    expect(await wordings(stories)).toEqual(differs ? ['b.md:6'] : []);
  });

  test('is found too where only one of the two is checked, whichever it is', async () => {
    const stories = [story('a', SAID), story('b', '“The old bridge might not survive another hard winter,” Lee said.')];
    expect(await wordings(stories, ['a'])).toEqual(['a.md:6']);
    expect(await wordings(stories, ['b'])).toEqual(['b.md:6']);
  });
});
