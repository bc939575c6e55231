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

test('all is told at once: a wrong key above the text hides nothing below it', async () => {
  const text = `---
title: The bridge
published: 2024-05-15
type: raport
aliases: { harbor-council: [the council] }
---

The old bridge is a “landmark of the north”. The council met on 20 June 2024.

::actor[The council]{is="harbor-council"}

::claim[that it rained]{by="ann-lee"}
`;
  const findings = await findingsOf({ id: 'bridge', file: 'bridge.md', text });
  const nobody = 'no such actor "harbor-council"; did you mean "harbour-council"?';
  expect(findings).toEqual([
    'bridge.md:4:7: error: type: expected one of report, analysis, explainer, found "raport"; did you mean "report"?',
    `bridge.md:5:29: error: aliases.harbor-council[1]: ${nobody}`,
    `bridge.md:10:1: error: ::actor: ${nobody}`,
    expect.stringMatching(/^bridge\.md:12:1: error: ::claim: the text above doesn’t say “that it rained”/u),
    expect.stringMatching(/^bridge\.md:8:21: warning: nobody is found who says “landmark of the north”/u),
  ]);
});
