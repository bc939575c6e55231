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

test('namesakes are allowed, and .yml is read', async () => {
  const cast = await castOf({ 'eric-xu.yaml': xu, 'xu.yml': 'name: Eric Xu\nkind: person\naliases: [WHO]\n' });
  expect(cast.map(({ id }) => id)).toEqual(['eric-xu', 'xu']);
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
      'a description that two actors claim',
      { 'eric-xu.yaml': xu, 'xu.yaml': 'name: A. Xu\nkind: group\ndescriptions: [Xu]\n' },
      'content/actors/xu.yaml: "Xu" means content/actors/eric-xu.yaml too: a description can mean only one actor',
    ],
    [
      'an id that two files claim',
      { 'eric-xu.yaml': xu, 'eric-xu.yml': xu },
      'content/actors/eric-xu.yml: has the same id as content/actors/eric-xu.yaml: give one of them another name',
    ],
    [
      'a file that is no YAML',
      { 'eric-xu.json': '{}' },
      'content/actors/eric-xu.json: is nobody of the cast: the file of an actor is called content/actors/ID.yaml',
    ],
    [
      'an alias that stands in every text',
      { 'a.yaml': 'name: Anna\nkind: person\naliases: [The]\n' },
      'content/actors/a.yaml:3:11: aliases[1]: expected words that can mean an actor: this one stands in every text, found "The"',
    ],
    [
      'a time that is none',
      { 'a.yaml': 'name: A\nkind: person\nroles:\n  - { role: mayor, from: May 2019 }\n' },
      'content/actors/a.yaml:4:26: roles[1].from: expected a year, a month or a day, written 2019, 2019-07 or 2019-07-24, found "May 2019"',
    ],
    [
      'a day that is in no calendar',
      { 'a.yaml': 'name: A\nkind: person\nroles: [{ role: mayor, until: 2019-02-30 }]\n' },
      'content/actors/a.yaml:3:31: roles[1].until: expected a year, a month or a day, written 2019, 2019-07 or 2019-07-24, found "2019-02-30"',
    ],
    [
      'a role that ends before it begins',
      { 'a.yaml': 'name: A\nkind: person\nroles:\n  - { role: mayor, from: 2021-05, until: 2020 }\n' },
      'content/actors/a.yaml:4:42: roles[1].until: ends before it begins (2021-05), found 2020',
    ],
    [
      'two roles on one day',
      {
        'a.yaml':
          'name: A\nkind: person\nroles:\n  - { role: minister, from: 2019 }\n  - { role: mayor, from: 2015, until: 2019 }\n',
      },
      'content/actors/a.yaml:4:29: roles[1].from: "minister" and "mayor" both hold on 2019-01-01: let one end before the other begins, in months or days if need be, found 2019',
    ],
    [
      'a misspelt key of a role',
      { 'a.yaml': 'name: A\nkind: person\nroles: [{ role: mayor, untill: 2019 }]\n' },
      'content/actors/a.yaml:3:24: roles[1].untill: no such key; did you mean "until"?',
    ],
    ['an empty file', { 'a.yaml': '' }, 'content/actors/a.yaml:1:1: name: expected text, it is missing'],
  ];
  test.each(cases)('%s', async (_name, files, message) => {
    await expect(castOf(files)).rejects.toThrow(message);
  });
});
