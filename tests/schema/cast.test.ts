import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readCast } from '../../src/schema/cast.ts';
import { temporaryFolder } from '../support/command.ts';

async function castOf(files: Record<string, string>) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readCast(folder, 'content/actors');
}

const xu = 'name: Eric Xu\nkind: person\naliases: [Xu]\n';

test('the id is the name of the file', async () => {
  expect(await castOf({ 'eric-xu.yaml': `${xu}role: chairman\nlink: https://example.org/\n` })).toEqual([
    { id: 'eric-xu', name: 'Eric Xu', kind: 'person', aliases: ['Xu'], descriptions: [] },
  ]);
});

test('no folder is an empty cast', async () => {
  expect(await readCast('/nowhere/actors', 'content/actors')).toEqual([]);
});

describe('problems', () => {
  const cases: [string, Record<string, string>, string][] = [
    [
      'a kind that is none',
      { 'a.yaml': 'name: A\nkind: persona\n' },
      'content/actors/a.yaml:2:7: kind: expected one of person, organization, place, group, found "persona"; did you mean "person"?',
    ],
    [
      'a misspelt key',
      { 'a.yaml': 'name: A\nkind: group\nalias: [B]\n' },
      'content/actors/a.yaml:3:1: alias: no such key; did you mean "aliases"?',
    ],
    [
      'an id that is none',
      { 'Eric Xu.yaml': xu },
      'content/actors/Eric Xu.yaml: the name of the file is the id: small letters, digits and hyphens only',
    ],
    [
      'a name that two actors claim',
      { 'eric-xu.yaml': xu, 'xu.yaml': 'name: Xu\nkind: group\n' },
      'content/actors/xu.yaml: "Xu" is a name of content/actors/eric-xu.yaml too: only one actor can have it',
    ],
    ['an empty file', { 'a.yaml': '' }, 'content/actors/a.yaml:1:1: name: expected text, it is missing'],
  ];
  test.each(cases)('%s', async (_name, files, message) => {
    await expect(castOf(files)).rejects.toThrow(message);
  });
});
