/** Against a repository made by the test, with the command as a person or a workflow would call it. */
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { Repository, storyOf } from './repository.ts';

const golden = (name: string): string => fileURLToPath(new URL(`../fixtures/review/${name}.md`, import.meta.url));

const VERSION = 'src/analysis/version.ts';
const version = (value: string): string => `export const ANALYSER_VERSION = '${value}';\n`;

const BRIDGE = [
  'Ann Lee, the harbour master, said on Monday that the bridge was safe.',
  '“The old bridge may not survive another hard winter,” Lee said.',
  'Tom Roe, the mayor, denied that the council had been warned.',
];
const HARBOUR = [
  'Ann Lee, the harbour master, warned last week that ships would have to wait.',
  'The port of Elmouth is a quiet one, and its keepers are few. Nobody knows how many ships come by in a year.',
];

const base = {
  'content/stories/bridge.md': storyOf('The bridge holds', '2024-05-15', ...BRIDGE),
  'content/stories/harbour.md': storyOf('The harbour waits', '2024-05-16', ...HARBOUR),
  'content/actors/ann-lee.yaml': 'name: Ann Lee\nkind: person\nrole: harbour master\n',
  [VERSION]: version('1.0.0'),
};

const LINKS = ['--source', 'https://git.example/blob/abc', '--preview', 'https://preview.example/7/'];

describe('an edit', () => {
  test('is told as a reader would feel it', async () => {
    const repository = await Repository.of(base);
    const [first = '', , third = ''] = BRIDGE;
    await repository.write({
      'content/stories/bridge.md': storyOf(
        'The bridge holds',
        '2024-05-22',
        first,
        'The bridge may not survive “another hard winter”.',
        'Eva Holm, a diver, said that the pillars were cracked.',
        third.replace('denied', 'said'),
      ),
    });
    const { code, stdout, stderr } = await repository.review(...LINKS);
    expect([code, stderr]).toEqual([0, []]);
    expect(stdout).toContain('[preview](https://preview.example/7/stories/bridge/)');
    expect(stdout).toMatch(/Newly without a speaker \(1\)\*\*\n\n- [^\n]*“another hard winter”[^\n]*\[line 8\]/u);
    // What puts it right, and whom it can name.
    expect(stdout).toContain('To paste below line 8,');
    expect(stdout).toMatch(/^ {2}::quote\[“another hard winter”\]\{by="none" certainty="[a-z]+"\}$/mu);
    expect(stdout).toMatch(/^ {2}::no-statement\[“another hard winter”\]$/mu);
    expect(stdout).toMatch(/What can stand as by="…": `ann-lee` Ann Lee, `eva-holm` Eva Holm,/u);
    expect(stdout).not.toMatch(/rule [a-z]/u);
    expect(stdout).toMatch(/\*\*Eva Holm\*\*: the pillars were cracked \([^\n]*bridge\.md\?plain=1#L10\)/u);
    expect(stdout).toMatch(/certainty: denied → stated/u);
    expect(stdout).toMatch(/\*\*Ann Lee\*\*: \d+ % → \d+ % of the words \(−\d+\)/u);
    expect(stdout).toMatch(/“Monday”: 13 May 2024 → 20 May 2024/u);
    expect(stdout).toContain('- **published**: 2024-05-15 → 2024-05-22');
    expect(stdout).not.toContain('harbour waits');
    await expect(stdout).toMatchFileSnapshot(golden('edit'));
  });

  test('tells what a story retells, and what it may', async () => {
    const said = 'Ann Lee said that “the old bridge may not survive another hard winter”.';
    const near = 'Ann Lee said that the council would sell the harbour, its cranes and the lighthouse on the island.';
    const sold = 'Ann Lee said that the council would sell the harbour to Norway.';
    const repository = await Repository.of({
      ...base,
      'content/stories/sale.md': storyOf('The sale', '2024-05-17', sold),
    });
    const ice = (...lines: string[]) => ({
      'content/stories/ice.md': storyOf('The ice comes', '2024-05-20', ...lines),
    });
    await repository.write(ice(said, near));
    const { stdout } = await repository.review();
    expect(stdout).toMatch(/This story now retells \(1\)\*\*\n\n- \*\*The bridge holds\*\*: “The old bridge may not/u);
    expect(stdout).toMatch(/Look twice: claims that another story may have told \(1\)/u);
    expect(stdout).toMatch(/^ {2}::same-claim\[[^\]]+\]\{as="lee-1" in="sale"\}$/mu);
    repository.commit();
    const line = '::other-claim[the old bridge may not survive another hard winter]{as="lee-2" in="bridge"}';
    await repository.write(ice(said, line, near));
    const parted = (await repository.review()).stdout;
    expect(parted).toMatch(/This story no longer retells \(1\)\*\*\n\n- \*\*The bridge holds\*\*/u);
    expect(parted).not.toMatch(/No annotation changes|Look twice/u);
  });

  test('is the same review every time, and from any branch that main has left behind', async () => {
    const repository = await Repository.of(base);
    repository.git('switch', '--quiet', '--create', 'edit');
    await repository.write({ 'content/stories/bridge.md': storyOf('The bridge holds', '2024-05-15', BRIDGE[0] ?? '') });
    repository.commit();
    const { stdout } = await repository.review();
    repository.git('switch', '--quiet', 'main');
    await repository.write({ 'content/stories/harbour.md': storyOf('Ships', '2024-05-16', 'Roe said so.') });
    repository.commit();
    repository.git('switch', '--quiet', 'edit');
    expect((await repository.review()).stdout).toBe(stdout);
    expect(stdout).not.toContain('Ships');
  });
});

describe('files that come, go and change their names', () => {
  test('a new, a removed and a renamed story', async () => {
    const repository = await Repository.of(base);
    await repository.move('content/stories/harbour.md', 'content/stories/port.md');
    await repository.remove('content/stories/bridge.md');
    await repository.write({
      'content/stories/tunnel.md': storyOf('The tunnel', '2024-05-20', 'Eva Holm said that a tunnel was possible.'),
    });
    const { code, stdout } = await repository.review();
    expect(code).toBe(0);
    expect(stdout).toMatch(/port\.md · changed, was content\/stories\/harbour\.md\n\nNo annotation changes\./u);
    expect(stdout).toMatch(/bridge\.md · removed\n\n(?!\*\*Share)/u);
    expect(stdout).toMatch(/tunnel\.md · new\n/u);
    expect(stdout).toContain('**Eva Holm**: a tunnel was possible');
    await expect(stdout).toMatchFileSnapshot(golden('files'));
  });

  test('a story renamed and edited is still the same', async () => {
    const repository = await Repository.of(base);
    await repository.move('content/stories/harbour.md', 'content/stories/port.md');
    await repository.write({
      'content/stories/port.md': storyOf('The port waits', '2024-05-16', ...HARBOUR, 'Lee said that it was late.'),
    });
    const { stdout } = await repository.review();
    expect(stdout).toMatch(/### The port waits\n\n[^\n]*was content\/stories\/harbour\.md/u);
    expect(stdout).toContain('**Ann Lee**: it was late');
    expect(stdout).not.toContain('ships would have to wait');
  });

  test('a story that can’t be read any more', async () => {
    const repository = await Repository.of(base);
    await repository.write({ 'content/stories/bridge.md': 'No frontmatter.\n' });
    const { code, stdout } = await repository.review();
    expect(code).toBe(0);
    expect(stdout).toMatch(/bridge\.md · can’t be read: see the check/u);
  });

  test('nothing', async () => {
    const repository = await Repository.of(base);
    await repository.write({ 'README.md': 'Hello.\n' });
    expect((await repository.review()).stdout).toContain('No story changed');
  });
});

test('a change of the cast lists the stories that nobody edited', async () => {
  const repository = await Repository.of(base);
  await repository.write({ 'content/actors/ann-lee.yaml': 'name: Ann Mary Lee\nkind: person\naliases: [Ann Lee]\n' });
  const { stdout } = await repository.review();
  expect(stdout).toContain('The cast changed');
  expect(stdout).toMatch(/bridge\.md · changed through the cast/u);
  expect(stdout).toMatch(/Ann Lee \(person[^)]*\) → Ann Mary Lee \(person/u);
  // She has gained and lost nothing, and what she said is still hers.
  expect(stdout).not.toMatch(/Share of voice|Statements changed/u);
});

test('a name that the cast gives to somebody else is told with its count', async () => {
  const repository = await Repository.of({
    ...base,
    'content/stories/bridge.md': storyOf('The bridge', '2024-05-15', ...BRIDGE, 'The harbour master slept. Lee woke.'),
    'content/actors/mayor.yaml': 'name: Tom Roe\nkind: person\ndescriptions: [harbour master]\n',
  });
  await repository.write({
    'content/actors/mayor.yaml': 'name: Tom Roe\nkind: person\n',
    'content/actors/ann-lee.yaml': 'name: Ann Lee\nkind: person\ndescriptions: [harbour master]\n',
  });
  const { stdout } = await repository.review();
  expect(stdout).toMatch(
    /Names that mean somebody else now \(1\)\*\*\n\n- \*\*\d mentions?\*\* from Tom Roe to Ann Lee: “/u,
  );
});

describe('another analyser', () => {
  /** An older one that found nothing at all: what it misses is no editor's doing. */
  const blind = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('analyses');
    writeFileSync('analyses/harbour.json', JSON.stringify({
      version: '0.9.0', published: '2024-05-16', text: ${JSON.stringify(HARBOUR.join('\n\n'))},
      actors: [], attributions: [], dates: [], events: [],
    }));
  `;

  test('is told apart from the edit', async () => {
    const repository = await Repository.of({
      ...base,
      [VERSION]: version('0.9.0'),
      'src/cli/analyze.ts': blind,
      'package.json': '{"type":"module"}',
    });
    await repository.write({
      [VERSION]: version('1.0.0'),
      'content/stories/bridge.md': storyOf('The bridge holds', '2024-05-15', ...BRIDGE, 'Roe said that he was tired.'),
    });
    const { code, stdout } = await repository.review();
    expect(code).toBe(0);
    expect(stdout).toContain('**The analyser itself changed**, from 0.9.0 to 1.0.0.');
    const [ofEditor = '', ofAnalyser = ''] = stdout.split('### By the new analyser alone: The harbour waits');
    expect(ofEditor).toContain('**Tom Roe**: he was tired');
    expect(ofEditor).not.toContain('ships would have to wait');
    expect(ofAnalyser).toContain('ships would have to wait');
    await expect(stdout).toMatchFileSnapshot(golden('analyser'));
  });

  test('is noticed where nobody raised its version', async () => {
    const repository = await Repository.of({
      ...base,
      'src/cli/analyze.ts': blind,
      'package.json': '{"type":"module"}',
    });
    await repository.write({ 'src/analysis/lexicon/verbs.ts': 'export const VERBS = [];\n' });
    const { stdout } = await repository.review();
    expect(stdout).toContain('**The analyser itself changed**, and its version is still 1.0.0.');
    expect(stdout).toContain('### By the new analyser alone: The harbour waits');
    repository.commit();
    expect((await repository.review('--base', 'HEAD~1')).stdout).toBe(stdout);
  });

  test('that can’t be run is said so', async () => {
    const repository = await Repository.of({ ...base, [VERSION]: version('0.9.0') });
    await repository.write({ [VERSION]: version('1.0.0') });
    const { code, stdout } = await repository.review();
    expect(code).toBe(0);
    expect(stdout).toContain('the old one could not be run');
  });
});

describe('words that are not to be trusted', () => {
  test('stay words', async () => {
    const repository = await Repository.of(base);
    const trap =
      '@admin #12 <img src=x onerror=alert(1)> [x](https://evil.example) | ` \u202E ![p](//evil.example/p.png)';
    await repository.write({
      'content/stories/trap.md': `---\ntitle: ${JSON.stringify(trap)}\npublished: 2024-05-15\n---\n\nAnn Lee said that it was late.\n`,
    });
    const { stdout } = await repository.review(...LINKS);
    expect(stdout).toContain('trap.md');
    expect(stdout).not.toMatch(/@admin|#12|(?<!\\)<img|(?<!\\)\[x\]|(?<!\\)!\[p|\u202E|https:\/\/evil/u);
  });
});

test('has room in a comment, however much changed', async () => {
  const repository = await Repository.of({ 'content/stories/a.md': storyOf('A', '2024-05-15', 'Text.') });
  const stories = Array.from({ length: 80 }, (_, index): [string, string] => [
    `content/stories/story-${index}.md`,
    storyOf(
      `Story ${index}`,
      '2024-05-15',
      ...Array.from(
        { length: 12 },
        (__, part) => `Eva Holm said that ship ${index} of fleet ${part} was “late as ever”.`,
      ),
    ),
  ]);
  await repository.write(Object.fromEntries(stories));
  const { stdout } = await repository.review(...LINKS);
  expect(new TextEncoder().encode(stdout).length).toBeLessThanOrEqual(64 * 1024);
  expect(stdout).toContain('and 20 further stories');
  expect(stdout).toMatch(/\d+ further sections left out/u);
});

describe('what is asked for wrongly', () => {
  const wrong: [string, string[], RegExp][] = [
    ['a base that isn’t there', ['--base', 'gone'], /--base gone: git knows no such commit/u],
    ['a base that looks like an option', ['--base=--output=x'], /git knows no such commit/u],
    [
      'an address that runs',
      ['--preview', 'javascript:alert(1)'],
      /--preview javascript:alert\(1\): expected an address/u,
    ],
  ];
  test.each(wrong)('%s', async (_name, args, says) => {
    const repository = await Repository.of(base);
    const { code, stdout, stderr } = await repository.review(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toEqual([expect.stringMatching(says)]);
  });
});

test('a correction that outlives its speaker is listed, once', async () => {
  const correction = '::quote[“The bridge is safe,”]{by="ann-lee"}';
  const bridge = (speaker: string): Record<string, string> => ({
    'content/stories/bridge.md': storyOf(
      'The bridge holds',
      '2024-05-15',
      `“The bridge is safe,” ${speaker} said.`,
      correction,
    ),
  });
  const repository = await Repository.of({ ...base, ...bridge('Ann Lee') });
  await repository.write(bridge('Bo Ng'));
  const { stdout } = await repository.review(...LINKS);
  expect(stdout).toMatch(/Look twice: corrections that may have outlived the text \(1\)\*\*\n\n- [^\n]*Bo Ng says/u);
  repository.commit();
  await repository.write({ 'README.md': 'Hello.\n' });
  expect((await repository.review()).stdout).not.toContain('outlived');
});
