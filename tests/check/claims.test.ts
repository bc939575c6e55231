/** What editors say of statements of two stories: the other story and its note are there, and no two editors disagree. */
import { expect, test } from 'vitest';

import { checkSite } from '../../src/check/check-site.ts';
import { story } from '../support/story-project.ts';

const SAID = '“The old bridge will not survive another winter,” Ann Lee said.';
const WORDS = '[“The old bridge will not survive another winter,”]';

/** The lines of each story below the same words, by the name of the story; `only` as the check's. */
async function errors(stories: Record<string, string>, only: string[] | null = null): Promise<string[]> {
  const findings = await checkSite({
    stories: Object.entries(stories).map(([id, lines]) => ({ id, file: `${id}.md`, text: story(lines) })),
    cast: [],
    routes: [],
    publicFiles: new Set(),
    only: only && new Set(only),
  });
  return findings.flatMap(({ file, line, column, severity, message }) =>
    severity === 'error' ? [`${file}:${line}:${column}: ${message}`] : [],
  );
}

const same = (to: string): string => `${SAID}\n\n::same-claim${WORDS}{${to}}`;
const other = (to: string): string => `${SAID}\n\n::other-claim${WORDS}{${to}}`;

test('a statement of another story, by the same speaker', async () => {
  expect(await errors({ bridge: same('as="lee-1" in="winter"'), winter: SAID })).toEqual([]);
  expect(await errors({ bridge: other('as="winter/lee-1"'), winter: SAID }, ['bridge'])).toEqual([]);
});

test.each([
  ['no such story', 'as="lee-1" in="wintre"', 'no such story "wintre"; did you mean "winter"?'],
  ['this story', 'as="lee-1" in="bridge"', '"bridge" is this story: name a statement of another one'],
  ['no such note', 'as="lee-2" in="winter"', '"winter" has no note "lee-2"; did you mean "lee-1"?'],
  ['another speaker', 'as="hill-1" in="winter"', 'Ann Lee says it here, Bob Hill in "winter": a claim has one speaker'],
  [
    'nobody known',
    'as="by-an-official-1" in="winter"',
    'who says it in "winter" is not known in other stories: a claim has one speaker',
  ],
])('%s is an error in its place', async (_name, to, message) => {
  const winter = `${SAID} “It will hold for years,” Bob Hill said. “Nobody has looked at it,” an official said.`;
  for (const only of [null, ['bridge']]) {
    expect(await errors({ bridge: same(to), winter }, only)).toEqual([`bridge.md:8:1: ::same-claim: ${message}`]);
  }
});

test('two stories that say the contrary of each other, or of what a third says', async () => {
  const [bridge, winter] = [same('as="lee-1" in="winter"'), other('as="lee-1" in="bridge"')];
  expect(await errors({ bridge, winter })).toEqual([
    'winter.md:8:1: ::other-claim: contradicts ::same-claim in bridge.md:8:1',
  ]);
  expect(await errors({ bridge, winter }, ['bridge'])).toEqual([
    'bridge.md:8:1: ::same-claim: contradicts ::other-claim in winter.md:8:1',
  ]);
  const three = { bridge, winter: same('as="lee-1" in="ice"'), ice: other('as="lee-1" in="bridge"') };
  expect(await errors(three)).toEqual(['ice.md:8:1: ::other-claim: contradicts ::same-claim in bridge.md:8:1']);
});
