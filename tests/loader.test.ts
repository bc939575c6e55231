import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test, vi } from 'vitest';

import { runNode, temporaryFolder } from './support/command.ts';
import { analyze } from '../src/analysis/analyze.ts';
import { castHarness, storyHarness } from './support/loader-context.ts';

const story = (text: string, ...frontmatter: string[]) =>
  ['---', 'title: A title', 'published: 2019-02-17', ...frontmatter, '---', '', text, ''].join('\n');

async function project(stories: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(stories)) await write(root, name, content);
  return root;
}

async function write(root: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, 'content/stories', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

describe('a story', () => {
  test('becomes frontmatter, analysis, blocks and length, all by one schema', async () => {
    const root = await project({ 'a.md': story('One.\n\n## Two\n\n- Three', 'type: report') });
    const { load, entries, dataOf } = storyHarness(root);
    await load();
    const data = dataOf('a');
    expect(data).toMatchObject({ title: 'A title', published: '2019-02-17', type: 'report', summary: null });
    expect(data).toMatchObject({ words: 3, readingMinutes: 1 });
    expect(data?.analysis).toMatchObject({ text: 'One.\n\nTwo\n\nThree', published: '2019-02-17' });
    expect(data?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list']);
    expect(entries.get('a')?.filePath).toBe('content/stories/a.md');
  });

  test('may look like anything YAML or Astro would read as frontmatter', async () => {
    const root = await project({ 'a.md': story('---\n\nText.\n\n---\ntitle: B\n---\n\n+++') });
    const { load, dataOf } = storyHarness(root);
    await load();
    expect(dataOf('a')?.title).toBe('A title');
    expect(dataOf('a')?.analysis.text).toBe('Text.\n\ntitle: B\n\n+++');
  });
});

describe('bad input names its file and place, all of it at once', () => {
  const bad: [string, Record<string, string | Uint8Array>, RegExp][] = [
    ['no date', { 'a.md': '---\ntitle: A\n---\nText.' }, /stories\/a\.md:2:1: published: expected a day/u],
    ['no frontmatter', { 'a.md': 'Text.' }, /stories\/a\.md: no frontmatter/u],
    ['an empty file', { 'a.md': '' }, /stories\/a\.md: no frontmatter/u],
    ['no text', { 'a.md': story('') }, /stories\/a\.md:5:1: the story has no text/u],
    ['a picture only', { 'a.md': story('![Alt](/a.png)') }, /stories\/a\.md:5:1: the story has no text/u],
    ['not UTF-8', { 'a.md': Uint8Array.of(0x2d, 0xe9) }, /stories\/a\.md: not UTF-8: byte 0xe9 at offset 1/u],
    [
      'one address twice',
      { 'a.md': story('A.'), 'x/a.md': story('B.') },
      /x\/a\.md: has the same address as .*\/a\.md/u,
    ],
    ['one address but for capitals', { 'x/A.md': story('A.'), 'a.md': story('B.') }, /has the same address as/u],
    ['a name that is no address', { 'A b.md': story('A.') }, /A b\.md: .*call it "a-b\.md"/u],
    [
      'a picture beside the story',
      { 'a.md': story('Text ![Alt](pic.png)') },
      /a\.md: the picture "pic\.png" must lie in public/u,
    ],
  ];
  test.each(bad)('%s', async (_name, stories, says) => {
    const root = await project({ 'zz-good.md': story('Good.'), ...stories });
    await expect(storyHarness(root).load()).rejects.toThrow(says);
  });

  test('two bad files are two lines', async () => {
    const root = await project({ 'a.md': 'Text.', 'b.md': story('B.', 'colour: red') });
    await expect(storyHarness(root).load()).rejects.toThrow(/a\.md: no front.*\n.*b\.md:4:1: colour: no such key/u);
  });

  test('corrections that fit nothing are told with those of the frontmatter', async () => {
    const text = 'Jordan spoke.\n\n::plain[Jordan]\n\n::plian[spoke]\n::actor[Jordan]{is="nobody-known"}';
    const wrong = ['ignore: [May]', 'events: [{ date: 2019, text: A, source: { title: B } }]'];
    const right = ['ignore: [May]', 'events: [{ date: 2019-02, text: A, actors: [zed], source: { title: B } }]'];
    const messages = async (frontmatter: string[]) => {
      const root = await project({ 'a.md': story(text, ...frontmatter) });
      const error: unknown = await storyHarness(root)
        .load()
        .catch((reason: unknown) => reason);
      return (error instanceof Error ? error.message : '').trim().split('\n');
    };
    expect(await messages(wrong)).toEqual([
      expect.stringMatching(/^content\/stories\/a\.md:5:18: events\[1\]\.date: expected text, found 2019/u),
      'content/stories/a.md:12:1: ::plian: no such correction; did you mean "plain"?',
    ]);
    expect(await messages(right)).toEqual([
      'content/stories/a.md:4:10: ignore[1]: the text nowhere says “May”',
      expect.stringMatching(/^content\/stories\/a\.md:5:\d+: events\[1\]\.actors\[1\]: no such actor "zed"/u),
      'content/stories/a.md:12:1: ::plian: no such correction; did you mean "plain"?',
      expect.stringMatching(/^content\/stories\/a\.md:13:1: ::actor: no such actor "nobody-known"/u),
    ]);
  });

  test('an error in a plugin ends the build, too', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const analyser = () => {
      throw new Error('broken stage');
    };
    const root = await project({ 'a.md': story('A.') });
    const { load, entries } = storyHarness(root, { analyser });
    await expect(load()).rejects.toThrow(/content\/stories\/a\.md: cannot be rendered: [^]*broken stage/u);
    expect(entries.size).toBe(0);
  });

  test('a quotation mark that nothing closes is a warning with its place in the file', async () => {
    const root = await project({ 'a.md': story('One.\n\nShe said: “This never ends.', 'type: report') });
    const { load, log, entries } = storyHarness(root);
    await load();
    expect(log).toEqual([expect.stringMatching(/^warning: content\/stories\/a\.md:9:1: a quotation mark opens/u)]);
    expect(entries.size).toBe(1);
  });
});

describe('only what changed is analysed', () => {
  const shelved = async (cache: string): Promise<string[]> => {
    const entries = await readdir(join(cache, 'stories'), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  };

  test('an unchanged file is not, a changed one is, a removed one goes', async () => {
    const root = await project({ 'a.md': story('A.'), 'b.md': story('B.') });
    const analyser = vi.fn(analyze);
    const { load, entries, dataOf } = storyHarness(root, { analyser });
    await load();
    await load();
    expect(analyser).toHaveBeenCalledTimes(2);
    await write(root, 'a.md', story('New.'));
    await rm(join(root, 'content/stories/b.md'));
    await load();
    expect(analyser).toHaveBeenCalledTimes(3);
    expect([...entries.keys()]).toEqual(['a']);
    expect(dataOf('a')?.analysis.text).toBe('New.');
  });

  test('another build finds what this one has made, unless the cast has changed', async () => {
    const root = await project({ 'a.md': story('Ann Lee spoke.') });
    const analyser = vi.fn(analyze);
    const first = storyHarness(root, { analyser });
    await first.load();
    const second = storyHarness(root, { analyser, cache: first.cache });
    await second.load();
    expect(analyser).toHaveBeenCalledTimes(1);
    expect(second.dataOf('a')).toEqual(first.dataOf('a'));

    await mkdir(join(root, 'content/actors'), { recursive: true });
    await writeFile(join(root, 'content/actors/the-surgeon.yaml'), 'name: Ann Lee\nkind: person\n');
    await second.load();
    expect(analyser).toHaveBeenCalledTimes(2);
    expect(second.dataOf('a')?.analysis.actors.map(({ id }) => id)).toEqual(['the-surgeon']);
  });

  test('a damaged entry, or none where one was, is made anew', async () => {
    const root = await project({ 'a.md': story('Ann Lee spoke.') });
    const { load, dataOf, cache } = storyHarness(root);
    await load();
    const whole = dataOf('a');
    const [file = ''] = await shelved(cache);
    const bytes = await readFile(file);
    for (const damaged of [bytes.subarray(0, 40), Buffer.from(bytes).fill(0x41, 90, 91), Buffer.alloc(0)]) {
      await writeFile(file, damaged);
      expect(dataOf('a')).toBeNull();
      await load();
      expect(dataOf('a')).toEqual(whole);
    }
    await rm(cache, { recursive: true });
    await load();
    expect(dataOf('a')).toEqual(whole);
  });
});

test('many stories are analysed in threads, to the same end', async () => {
  const texts = Array.from({ length: 45 }, (_, index) => story(`Ann Lee said on Friday that ship ${index} had sunk.`));
  const root = await project(Object.fromEntries(texts.map((text, index) => [`s-${index}.md`, text])));
  const inThreads = storyHarness(root);
  await inThreads.load();
  const here = storyHarness(root, { analyser: analyze });
  await here.load();
  for (const id of ['s-0', 's-44']) {
    expect(inThreads.dataOf(id)?.analysis.attributions.length).toBe(1);
    expect(inThreads.dataOf(id)).toEqual(here.dataOf(id));
  }
  expect([...inThreads.entries.keys()]).toHaveLength(45);

  await write(root, 's-7.md', story('A.\n\n::plian[A]'));
  const broken = storyHarness(root);
  await expect(broken.load()).rejects.toThrow(/content\/stories\/s-7\.md:8:1: ::plian: no such correction/u);
});

describe('while somebody works', () => {
  test('stories follow their files, and a mistake leaves the last good state', async () => {
    const root = await project({ 'a.md': story('A.'), 'bad.md': 'Text.' });
    const { load, entries, dataOf, watcher, log } = storyHarness(root, { watching: true });
    await load();
    expect([...entries.keys()]).toEqual(['a']);
    expect(log).toEqual([expect.stringMatching(/^error: content\/stories\/bad\.md: no frontmatter/u)]);

    const path = await write(root, 'a.md', story('Changed.'));
    watcher.emit('change', path);
    await vi.waitFor(() => {
      expect(dataOf('a')?.analysis.text).toBe('Changed.');
    });

    watcher.emit('add', await write(root, 'c.md', story('C.')));
    await vi.waitFor(() => {
      expect(entries.has('c')).toBe(true);
    });

    watcher.emit('change', await write(root, 'a.md', story('Broken.', 'colour: red')));
    await vi.waitFor(() => {
      expect(log.join('\n')).toContain('a.md:4:1: colour: no such key');
    });
    expect(dataOf('a')?.analysis.text).toBe('Changed.');

    await rm(join(root, 'content/stories/c.md'));
    watcher.emit('unlink', join(root, 'content/stories/c.md'));
    await vi.waitFor(() => {
      expect(entries.has('c')).toBe(false);
    });
  });

  test('files elsewhere are nobody’s business', async () => {
    const root = await project({ 'a.md': story('A.') });
    const { load, entries, watcher } = storyHarness(root, { watching: true });
    await load();
    await write(root, 'b.md', story('B.'));
    watcher.emit('change', join(root, 'src/stories.ts'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...entries.keys()]).toEqual(['a']);
  });

  test('each event has a listener of its own, and only one', async () => {
    const root = await project({ 'a.md': story('A.') });
    const { load, watcher } = storyHarness(root, { watching: true });
    await load();
    expect(['add', 'change', 'unlink'].map((event) => watcher.listenerCount(event))).toEqual([1, 1, 1]);
  });
});

test('the cast, by the names of its files', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content/actors'), { recursive: true });
  await writeFile(join(root, 'content/actors/eric-xu.yaml'), 'name: Eric Xu\nkind: person\n');
  const { load, entries } = castHarness(root);
  await load();
  expect(entries.get('eric-xu')?.data).toMatchObject({ name: 'Eric Xu', role: null, link: null, aliases: [] });
});

describe('long articles', () => {
  const sentences = [
    'Xu said on Saturday that plan %d was dead.',
    '“It cost £%d,” the minister told the BBC in May 2018.',
    ...Array.from({ length: 18 }, () => 'A long road leads from the village to town %d by the sea.'),
  ];
  const text = (words: number, separator: string) =>
    Array.from({ length: Math.ceil(words / 11) }, (_, index) =>
      (sentences[index % sentences.length] ?? '').replace('%d', String(index)),
    ).join(separator);

  test.each([
    ['200,000 words', text(200_000, '\n\n'), 190_000],
    ['a line of 50,000 characters', text(10_000, ' ').slice(0, 50_000), 8_000],
  ])(
    '%s',
    async (_name, article, words) => {
      const root = await project({ 'long.md': story(article) });
      const { load, dataOf } = storyHarness(root);
      await load();
      const data = dataOf('long');
      expect(data?.words).toBeGreaterThan(words);
      expect(data?.analysis.text).toBe(article);
    },
    180_000,
  );
});

/** Everything above stands in for Astro; this is Astro. */
describe('a build', () => {
  const home = fileURLToPath(new URL('../', import.meta.url));

  async function sync(stories: Record<string, string>): Promise<{ code: number; output: string }> {
    const root = await project(stories);
    for (const name of ['node_modules', 'src', 'public']) await symlink(join(home, name), join(root, name));
    for (const name of ['package.json', 'tsconfig.json']) await cp(join(home, name), join(root, name));
    await writeFile(
      join(root, 'astro.config.mjs'),
      `import config from ${JSON.stringify(join(home, 'astro.config.mjs'))};
       export default { ...config, cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.vite' } };`,
    );
    const astro = join(home, 'node_modules/astro/bin/astro.mjs');
    const { code, stdout, stderr } = await runNode([astro, 'sync', '--root', root], root);
    return { code, output: [stdout, ...stderr].join('\n') };
  }

  test('ends with an error that names file and place', async () => {
    const { code, output } = await sync({ 'a.md': story('A.'), 'b.md': story('B.', 'sumary: x') });
    expect(output).toContain('content/stories/b.md:4:1: sumary: no such key; did you mean "summary"?');
    expect(code).not.toBe(0);
  }, 120_000);

  test('passes where nothing is wrong', async () => {
    const { code, output } = await sync({ 'a.md': story('A.') });
    expect(output).not.toMatch(/error|warn/iu);
    expect(code).toBe(0);
  }, 120_000);
});
