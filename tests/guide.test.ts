/** The guide for editors: its corrections can be read, its commands and pictures exist. */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { checkStory } from '../src/check/check-story.ts';
import { describeFinding } from '../src/check/finding.ts';
import { reviewReport } from '../src/review/report.ts';
import { reviewSite } from '../src/review/review.ts';
import { storyFrontmatterSchema } from '../src/schema/story.ts';
import { readStoryFile } from '../src/remark/story-reading.ts';
import { siteCast, siteMembers, siteStories } from './support/fixture-site.ts';

const root = new URL('../', import.meta.url);
const guide = readFileSync(new URL('.github/CONTRIBUTING.md', root), 'utf8');

const problemsOf = (text: string): string[] =>
  readStoryFile(`---\ntitle: A\npublished: 2019-02-18\n---\n\n${text}\n`, 'a.md', siteMembers).problems.map(
    ({ message }) => message,
  );

/** Something that each correction in the table can be about. */
const PARAGRAPH =
  'Huawei said that the risk was small. Later he and the company spoke, and he wrote the words “disconcerting” and “core”. On Saturday it said: “We have no time at all to wait.”';

const inTable = [...guide.matchAll(/`(?<line>::[a-z-]+\[[^\]]+\](?:\{[^}]*\})?)`/gu)].map(
  ({ groups }) => groups?.line ?? '',
);

describe('corrections', () => {
  test('there are many', () => {
    expect(inTable.length).toBeGreaterThan(10);
  });

  test.each(inTable)('%s', (line) => {
    expect(problemsOf(`${PARAGRAPH}\n\n${line}`)).toEqual([]);
  });

  test('the example does what it says', () => {
    const [example = ''] = [...guide.matchAll(/```md\n(?<text>[^`]+)```/gu)].map(({ groups }) => groups?.text ?? '');
    const { analysis } = readStoryFile(`---\ntitle: A\npublished: 2020-07-14\n---\n\n${example}`, 'a.md', siteMembers);
    expect(analysis?.attributions.filter(({ by }) => by === 'editor')).toEqual([
      expect.objectContaining({ kind: 'quote', actorId: 'ciaran-martin', by: 'editor', confidence: 1 }),
    ]);
  });
});

test('what stands above a story is what a story may have', () => {
  const [yaml = ''] = [...guide.matchAll(/```yaml\n(?<text>[^`]+)```/gu)].map(({ groups }) => groups?.text ?? '');
  const { aliases, ignore, events } = storyFrontmatterSchema.shape;
  expect(z.strictObject({ aliases, ignore, events }).safeParse(parse(yaml)).error?.issues ?? []).toEqual([]);
});

test('commands are scripts of the project, pictures are there', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...guide.matchAll(/npm run (?:--silent )?(?<name>[\w:]+)/gu)].map(
    ({ groups }) => groups?.name ?? '',
  );
  expect(commands.length).toBeGreaterThan(4);
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  const pictures = [...guide.matchAll(/\]\((?<path>screenshots\/[^)]+)\)/gu)].map(({ groups }) => groups?.path ?? '');
  expect(pictures).toHaveLength(3);
  for (const path of pictures) expect(existsSync(new URL(`.github/${path}`, root))).toBe(true);
});

describe('what the commands answer, of the guide’s own example', () => {
  const [correction = ''] = [...guide.matchAll(/^::quote[^\n]+$/gmu)].map(([line]) => line);
  const file = 'content/stories/inquest.md';
  const original = siteStories.find(({ id }) => id === 'inquest')?.text ?? '';
  const corrected = (line: string, words = '“for better or worse”'): string =>
    original.replace(/The words “for better or worse”(?<rest>[^\n]*)/u, `The words ${words}$<rest>\n\n${line}`);
  const told = [...guide.matchAll(/```text\n(?<text>[^`]+)\n```/gu)].map(({ groups }) => groups?.text ?? '');
  const errorsIn = (text: string): string[] =>
    checkStory({ id: 'inquest', file, text }, siteMembers)
      .findings.filter(({ severity }) => severity === 'error')
      .map(describeFinding);

  test('to a misspelt id, and to words that were edited', () => {
    expect(errorsIn(corrected(correction))).toEqual([]);
    expect(errorsIn(corrected(correction.replace('martin', 'martni')))).toEqual([told[0]]);
    expect(errorsIn(corrected(correction, '“for better and worse”'))).toEqual([told[2]]);
  });

  test('to whoever asks what readers will notice', () => {
    const state = (text: string) => ({
      stories: [{ id: 'inquest', file, text }],
      cast: siteCast,
      analyser: null,
    });
    const review = reviewSite(state(original), state(corrected(correction)), null);
    expect(reviewReport(review, { source: null, preview: null }).split('\n')).toContain(told[1]);
  });
});
