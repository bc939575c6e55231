/** Forty broken stories and more, each with the one message that an editor gets. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { checkCast } from '../../src/check/cast-findings.ts';
import { checkSite } from '../../src/check/check-site.ts';
import type { StoryText } from '../../src/check/check-story.ts';
import { describeFinding } from '../../src/check/finding.ts';

const folder = new URL('../fixtures/broken/', import.meta.url);

/** Each as the check prints it, by the name of the story. */
const expected = new Map(
  readFileSync(new URL('expected.txt', folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf('.md:')), line]),
);

const stories = storiesIn('stories');
const neighbours = storiesIn('neighbours');
const { cast, findings: ofCast } = checkCast(
  readdirSync(new URL('actors/', folder)).map((name) => ({
    id: name.replace('.yaml', ''),
    file: name,
    text: readFileSync(new URL(`actors/${name}`, folder), 'utf8'),
  })),
);

function storiesIn(name: string): StoryText[] {
  return readdirSync(new URL(`${name}/`, folder)).map((file) => ({
    id: file.replace('.md', ''),
    file,
    text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8'),
  }));
}

async function findingsOf(...checked: StoryText[]): Promise<string[]> {
  const findings = await checkSite({
    stories: [...checked, ...neighbours],
    cast,
    routes: ['', 'how/', 'stories/[id]/', 'actors/[...page]/', 'actors/[id]/'],
    publicFiles: new Set(['bridge.svg']),
    only: null,
  });
  return findings.map(describeFinding);
}

test('the neighbours and the cast are sound', async () => {
  expect(ofCast).toEqual([]);
  expect(await findingsOf()).toEqual([]);
});

test('there are at least forty, and each has its message', () => {
  expect(stories.length).toBeGreaterThanOrEqual(40);
  expect([...expected.keys()].sort()).toEqual(stories.map(({ id }) => id).sort());
});

describe('a broken story gets one message', () => {
  test.each(stories)('$id', async (story) => {
    expect(await findingsOf(story)).toEqual([expected.get(story.id)]);
  });
});
