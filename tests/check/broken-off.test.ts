import { describe, expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { checkSite } from '../../src/check/check-site.ts';
import { checkStory } from '../../src/check/check-story.ts';
import type { StoryText } from '../../src/check/check-story.ts';
import { describeFinding } from '../../src/check/finding.ts';
import { story } from '../support/story-project.ts';

/** Breaks over a word that no story needs. */
const breaking: typeof analyze = (text, options) => {
  if (text.includes('Abracadabra')) throw new RangeError('"0NaN-NaN-01" is\nno day');
  return analyze(text, options);
};

async function findingsOf(texts: Record<string, string>): Promise<string[]> {
  const stories = Object.entries(texts).map(([id, text]): StoryText => ({ id, file: `${id}.md`, text }));
  const site = { stories, cast: [], routes: ['stories/[id]/', 'actors/[id]/'], publicFiles: new Set(''), only: null };
  const findings = await checkSite(site, (some, cast) =>
    Promise.resolve(some.map((one) => checkStory(one, cast, breaking))),
  );
  return findings.map(describeFinding);
}

describe('a story over which the check breaks off', () => {
  const broken =
    'a.md: error: the check broke off: RangeError: "0NaN-NaN-01" is no day; the mistake is the program’s: report it, with this file';

  test('is a finding with its file, beside those of the other stories', async () => {
    const found = await findingsOf({ a: story('Abracadabra.'), b: story('Text.', 'colour: red') });
    expect(found).toEqual([broken, expect.stringMatching(/^b\.md:4:1: error: colour: no such key/u)]);
  });

  test('gets all the other findings that need no analysis', async () => {
    const found = await findingsOf({
      a: story('Abracadabra.\n\n#### Too low\n\n[Gone](../gone/)\n\nShe said: “This never ends.', 'colour: red'),
    });
    expect(found).toContain(broken);
    for (const says of [/colour: no such key/u, /the link to "\.\.\/gone\/"/u, /quotation mark/u, /heading/u])
      expect(found).toContainEqual(expect.stringMatching(says));
    expect(new Set(found).size).toBe(found.length);
  });

  test('is none of its neighbours’ business: its headings and its actors may be linked to', async () => {
    const text = 'Ann Lee met him. [A](../a/#the-bridge), [B](../a/#gone), [C](../../actors/somebody/).';
    expect(await findingsOf({ a: story('Abracadabra.\n\n## The bridge\n\nText.'), b: story(text) })).toEqual([
      broken,
      expect.stringMatching(/^b\.md:6:\d+: error: the link to "\.\.\/a\/#gone"/u),
    ]);
  });
});
