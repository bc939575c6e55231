/** The site's own stories: what Pence, Younger and the cyber centre said is told once, and nothing else is taken for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { groupAcross } from '../../src/across/across.ts';
import { keysOf } from '../../src/across/keys.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { readCast } from '../../src/schema/cast.ts';
import { inWords } from './told.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

const cast = await readCast(join(CONTENT, 'actors'), 'content/actors');
const stories = readdirSync(join(CONTENT, 'stories')).flatMap((name) => {
  const { analysis } = readStoryFile(readFileSync(join(CONTENT, 'stories', name), 'utf8'), name, cast);
  return analysis ? [{ id: name.replace(/\.md$/u, ''), analysis }] : [];
});
const across = groupAcross(stories.map((story) => keysOf(story, cast)));
const told = inWords(across, stories);

const storiesWith = (words: string, speaker: string): string[] =>
  across.statements.flatMap(({ speaker: of, members }, at) =>
    of === `cast ${speaker}` && told.statements[at]?.some((one) => one.includes(words))
      ? [...new Set(members.map(({ story }) => story))]
      : [],
  );

test.each([
  ['Huawei posed a threat', 'mike-pence', ['manageable-risk', 'limited-role', 'reversal']],
  ['share their data', 'mike-pence', ['manageable-risk', 'toughest-oversight', 'limited-role']],
  ['more complicated issue', 'alex-younger', ['manageable-risk', 'toughest-oversight']],
  ['a sovereign right', 'alex-younger', ['manageable-risk', 'toughest-oversight']],
  [
    'can be limited',
    'national-cyber-security-centre',
    ['manageable-risk', 'toughest-oversight', 'limited-role', 'reversal', 'inquest'],
  ],
  ['nationally dependent', 'national-cyber-security-centre', ['limited-role', 'reversal']],
  ['proving its worth', 'ciaran-martin', ['toughest-oversight', 'limited-role', 'reversal', 'inquest']],
])('“%s” is said once', (words, speaker, expected) => {
  expect(storiesWith(words, speaker)).toEqual(expected);
});

test('what Huawei denies is what Pence said', () => {
  expect(told.denials).toEqual([
    ['reversal: that it is a threat to national security', 'manageable-risk: the Chinese supplier as a threat'],
  ]);
});

test('the timeline tells an event once', () => {
  const tellings = stories.reduce((sum, { analysis }) => sum + analysis.events.length, 0);
  const repeated = across.events.reduce((sum, { members }) => sum + members.length - 1, 0);
  expect(tellings - repeated).toBeLessThanOrEqual(25);
});
