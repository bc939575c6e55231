/** Names that are more than names to a program or a disk. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { runCli } from '../support/command.ts';
import { storyHarness } from '../support/loader-context.ts';
import { project, story } from '../support/story-project.ts';

/** What every plain object of a program has. */
const OF_OBJECTS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

describe('a member of the cast called “constructor”', () => {
  const text = '“We are late,” the Constructor Company said on Monday. The firm said that it was sorry.';

  test.each([
    ['in a story', story(text)],
    ['with other names in a story', story(text, 'aliases: { constructor: [the firm] }')],
  ])('is one like the others %s', async (_name, source) => {
    const root = await project({ 'a.md': source });
    const member = join(root, 'content/actors/constructor.yaml');
    await mkdir(dirname(member), { recursive: true });
    await writeFile(member, 'name: Constructor Company\nkind: organization\n');
    expect(await runCli('check', ['--root', root])).toMatchObject({
      code: 0,
      stdout: '1 story: nothing to put right\n',
    });
    const { load, dataOf } = storyHarness(root);
    await load();
    expect(dataOf('a')?.analysis.attributions[0]?.actorId).toBe('constructor');
  });
});

test.each(OF_OBJECTS)('“%s” is a word like any other', (word) => {
  const text = `The ${word} closed on Monday. Last ${word} it fell. The ${word} in May was aged ${word}, the ${word} said.`;
  const read = (some: string): unknown => {
    const { dates } = analyze(some, { published: '2019-02-17' });
    return dates.map(({ value }) => value);
  };
  expect(read(text)).toEqual(read(text.replaceAll(word, 'gadget')));
});

describe('a name of hundreds of letters', () => {
  const long = (last: string): string => `Ann ${'Véry'.repeat(75)} ${last}`;
  const text = `${long('Lee')} said that it was late. ${long('Roe')} said that it was early. ${'源'.repeat(200)} said no.`;

  test('has an id that a disk takes, told apart from one that begins like it', () => {
    const { actors, attributions } = analyze(text, { published: '2019-02-17' });
    const ids = actors.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(240);
    for (const { actorId } of attributions) expect(actorId === null || ids.includes(actorId)).toBe(true);
  });

  test('is corrected under that id', () => {
    const [first] = analyze(text, { published: '2019-02-17' }).actors;
    const problems: unknown[] = [];
    const corrections = { places: [], aliases: { [first?.id ?? '']: ['no'] }, ignore: [] };
    const { actors } = analyze(text, { published: '2019-02-17', corrections, onProblem: (one) => problems.push(one) });
    expect(problems).toEqual([]);
    expect(actors.find(({ id }) => id === first?.id)?.aliases).toContain('no');
  });
});
