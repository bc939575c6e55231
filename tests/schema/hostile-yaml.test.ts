/** YAML that breaks readers: each file is read as plain data, or refused in one message that names it; nothing runs or hangs. */
import { expect, test } from 'vitest';

import { actorEntrySchema } from '../../src/schema/actor.ts';
import { FileProblem } from '../../src/schema/file-problem.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { readYaml } from '../../src/schema/yaml-file.ts';

const STORY = 'title: A\npublished: 2020-01-02\n';
const ACTOR = 'name: A\nkind: person\n';

const hostile: [string, string][] = [
  [
    'an alias bomb',
    `a: &a [x, x]\n${'bcdefghijklmnop'.replaceAll(/./gu, (c) => `${c}: &${c} [*${String.fromCodePoint((c.codePointAt(0) ?? 0) - 1)}, *a]\n`)}`,
  ],
  ['an alias of itself', 'section: &a [*a]'],
  ['an alias of nothing', 'section: *a'],
  ['an alias as a key', 'a: &a b\n*a : c'],
  ['a merge key', 'a: &a { title: B }\n<<: *a'],
  ['a merge of itself', 'a: &a { <<: *a }'],
  ['the prototype as a key', '__proto__: { polluted: true }'],
  ['the constructor as a key', 'constructor: { prototype: { polluted: true } }'],
  ['toString as a key', 'toString: a'],
  ['a function as a tag', 'section: !!js/function "function () { process.exit() }"'],
  ['a regular expression as a tag', 'section: !!js/regexp /(a+)+$/'],
  ['Python as a tag', 'section: !!python/object/apply:os.system ["id"]'],
  ['an unknown tag', 'section: !include /etc/passwd'],
  ['a tag with a handle', '%TAG ! tag:evil.example,2000:\nsection: !a b'],
  ['a set', 'section: !!set { a, b }'],
  ['an ordered map', 'section: !!omap [a: b]'],
  ['bytes', 'section: !!binary R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'],
  ['two documents', `section: a\n...\n${STORY}`],
  ['the same key twice', 'section: a\nsection: b'],
  ['a key that is a map', '? { a: b }\n: c'],
  ['a key that is empty', ': a'],
  ['tabs', 'series:\n\tname: A'],
  ['what isn’t closed', 'section: "a'],
  ['lists in one another', `section: ${'['.repeat(5000)}`],
  ['maps in one another', `section: ${'{a: '.repeat(5000)}`],
  ['a block in blocks', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['a huge number', `section: ${'9'.repeat(5000)}`],
  ['not a number', 'section: .nan'],
  ['a null and a bell', 'section: "a\u0000b\u0007"'],
  ['marks of direction', 'section: "\u202Egnp.exe"'],
  ['a million letters', `section: ${'a'.repeat(1_000_000)}`],
];

/** What was read, or the messages of the one problem that a file is allowed to be. */
function outcome(read: () => unknown): { value?: unknown; lines: string[] } {
  try {
    return { value: read(), lines: [] };
  } catch (error) {
    if (error instanceof FileProblem) return { lines: error.message.split('\n') };
    throw error;
  }
}

test('there are as many as there were', () => {
  expect(hostile).toHaveLength(31);
});

test.each(hostile)('%s', (_name, yaml) => {
  for (const { value, lines } of [
    outcome(() => readStory(`---\n${STORY}${yaml}\n---\n\nText.\n`, 'a.md')),
    outcome(() => readYaml({ name: 'a.yaml', text: `${ACTOR}${yaml}\n`, firstLine: 1 }, actorEntrySchema)),
  ]) {
    for (const line of lines) expect(line).toMatch(/^a\.(?:md|yaml)[:].{1,400}$/u);
    expect(lines.length).toBeLessThan(20);
    if (lines.length === 0) expect(JSON.stringify(value)).toContain('"A"');
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
