/** What a publisher says about the site, and what is told them where it can't be so. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readSiteData } from '../../src/schema/site/site-data.ts';
import { COLOURS } from '../../src/schema/site/theme.ts';
import { runCli, temporaryFolder } from '../support/command.ts';

async function projectOf(site: string, words?: string): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content/stories'), { recursive: true });
  await writeFile(join(root, 'content/site.yaml'), site);
  if (words !== undefined) await writeFile(join(root, 'content/strings.yaml'), words);
  return root;
}

const problemsOf = async (site: string, words?: string): Promise<string[]> => {
  try {
    await readSiteData(await projectOf(site, words));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('nothing has to be said', async () => {
  const { site } = await readSiteData(await temporaryFolder());
  expect(site).toMatchObject({
    lang: 'en',
    feeds: { rss: true, stories: 30 },
    robots: { search: true, training: null },
  });
  expect(site.navigation).toContain('timeline');
  expect(await readSiteData(await projectOf('name: The Harbour Post\n'))).toMatchObject({
    site: { name: 'The Harbour Post', home: { earlier: 8 } },
  });
});

test('the colours that a publisher’s are held against are those of the style sheet', async () => {
  const sheet = await readFile(new URL('../../src/styles/theme.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
  const coloursIn = (css: string): Record<string, string> =>
    Object.fromEntries(
      [...css.matchAll(/--color-([a-z-]+): (#[\da-f]{6});/gu)].map(([, name = '', colour = '']) => [name, colour]),
    );
  expect({ light: coloursIn(light), dark: coloursIn(dark) }).toEqual(COLOURS);
});

describe('what can’t be so is told with its place and the likely fix', () => {
  test.each([
    ['tagln: Words\n', /^content\/site\.yaml:1:1: tagln: no such key \(known: .*|did you mean "tagline"/u],
    ['name: A\nlang: english\n', /^content\/site\.yaml:2:7: lang: expected a language .*"en-GB"/u],
    ['navigation: [stories, storys]\n', /:1:23: navigation\[2\]: expected one of stories, .*found "storys"/u],
    ['publisher:\n  ethics: about\n', /:2:11: publisher\.ethics: expected the path of a page/u],
    ['fediverse: news@example.social\n', /:1:12: fediverse: expected an account like "@news@example\.social"/u],
    ['theme: { light: { paper: white } }\n', /:1:26: theme\.light\.paper: expected a colour/u],
    ['theme:\n  text: { family: "X; }" }\n', /:2:19: theme\.text\.family: expected the name of a typeface/u],
    ['feeds: { stories: 0 }\n', /:1:19: feeds\.stories/u],
  ])('%j', async (site, expected) => {
    expect(await problemsOf(site)).toEqual([expect.stringMatching(expected)]);
  });

  test('a colour that readers can’t tell from its ground, with the measured contrast', async () => {
    // The first grey that passes on white is #767676 (4.54 to 1); #777777 has 4.47.
    const site = (ink: string): string => `theme:\n  light:\n    paper: "#ffffff"\n    faint: "${ink}"\n`;
    expect(await problemsOf(site('#767676'))).toEqual([]);
    expect(await problemsOf(site('#777777'))).toEqual([
      expect.stringMatching(
        /^content\/site\.yaml:4:12: theme\.light\.faint: faint \(#777777\) on paper \(#ffffff\) has a contrast of 4\.47 to 1, and readers need 4\.5 to 1: make one/u,
      ),
    ]);
  });

  test('a ground that no longer fits the colours on it', async () => {
    const problems = await problemsOf('theme: { dark: { paper: "#808080" } }\n');
    expect(problems.length).toBeGreaterThan(3);
    for (const problem of problems)
      expect(problem).toMatch(/:1:25: theme\.dark\.paper: .* contrast of [123]\.\d\d to 1/u);
  });
});

describe('own words', () => {
  test('stand in the shape of ours, with places for what is put in', async () => {
    const words = 'story:\n  note:\n    close: Shut\n    here: { one: "{count} remark", other: "{count} remarks" }\n';
    const { words: own } = await readSiteData(await projectOf('', words));
    expect(own).toEqual({
      story: {
        note: {
          close: 'Shut',
          here: { text: { one: '{count} remark', other: '{count} remarks' }, parameters: ['count'] },
        },
      },
    });
  });

  test.each([
    ['story:\n  notes: {}\n', /^content\/strings\.yaml:2:3: story\.notes: no such key; did you mean "note"\?/u],
    ['story: { note: { close: 7 } }\n', /:1:25: story\.note\.close: expected text, found 7/u],
    [
      'story:\n  note:\n    here: "{cuont} notes"\n',
      /:3:11: story\.note\.here: no such place \{cuont\}.*did you mean "count"\?/u,
    ],
    ['dates: { months: [Januar] }\n', /:1:18: dates\.months/u],
  ])('%j', async (words, expected) => {
    expect(await problemsOf('', words)).toEqual([expect.stringMatching(expected)]);
  });
});

test('the check tells it all with what the settings name that isn’t there', async () => {
  const root = await projectOf(
    'home: { lead: brigde }\nicon: /icon.svg\nnmae: A\n'.replace('nmae: A\n', ''),
    'site: { nme: A }\n',
  );
  await writeFile(join(root, 'content/stories/bridge.md'), '---\ntitle: A\npublished: 2024-05-15\n---\n\nA text.\n');
  const { code, stdout } = await runCli('check', ['--root', root]);
  expect(code).toBe(1);
  expect(stdout).toContain('content/site.yaml:1:15: error: home.lead: no such story "brigde"; did you mean "bridge"?');
  expect(stdout).toContain('content/site.yaml:2:7: error: icon: there is no file public/icon.svg');
  expect(stdout).toContain('content/strings.yaml:1:9: error: site.nme: no such key');
});
