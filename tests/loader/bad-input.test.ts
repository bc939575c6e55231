import { describe, expect, test, vi } from 'vitest';

import { analyze } from '../../src/analysis/analyze.ts';
import { storyHarness } from '../support/loader-context.ts';
import { project, story } from '../support/story-project.ts';

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
      'names of YAML that stand for too much',
      {
        'a.md': story(
          'Text.',
          'a: &a [x, x, x, x, x, x, x, x, x]',
          ...['b', 'c', 'd', 'e'].map((name, nth) => `${name}: &${name} [${`*${'abcd'[nth] ?? ''}, `.repeat(9)}]`),
        ),
      },
      /stories\/a\.md:5:8: "\*name" stands for nothing here, or for too much/u,
    ],
    [
      'a name of YAML that stands for nothing',
      { 'a.md': story('Text.', 'author: *me') },
      /stories\/a\.md:4:9: "\*name" stands for nothing/u,
    ],
    [
      'a picture beside the story',
      { 'a.md': story('Text ![Alt](pic.png)') },
      /a\.md:6:13: there is no file content\/stories\/pic\.png for the picture "pic\.png"/u,
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

  test('what an editor says of a statement of another story that is not there, or is another speaker’s', async () => {
    const said = (who: string): string => `${who} said that the council would sell the harbour.`;
    const same = (note: string): string =>
      story(`${said('Ann Lee')}\n\n::same-claim[the council would sell the harbour]{as="${note}" in="b"}`);
    const b = story(`${said('Ann Lee')} ${said('Bob Hill')}`);
    const loaded = async (note: string): Promise<void> =>
      storyHarness(await project({ 'a.md': same(note), 'b.md': b })).load();
    await expect(loaded('lee-1')).resolves.toBeUndefined();
    for (const note of ['lee-7', 'hill-1']) {
      await expect(loaded(note)).rejects.toThrow(
        `content/stories/a.md:8:1: ::same-claim: "b" has no note "${note}" of the same speaker`,
      );
    }
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

  test('an analysis that breaks the contract names its file, too, beside the problems of others', async () => {
    const analyser: typeof analyze = (...input) => ({ ...analyze(...input), version: 5 }) as never;
    const root = await project({ 'a.md': story('A.'), 'b.md': 'Text.' });
    const error: unknown = await storyHarness(root, { analyser })
      .load()
      .catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/content\/stories\/a\.md: cannot be built: [^]*\n.*b\.md: no frontmatter/u);
  });

  test('a quotation mark that nothing closes is a warning with its place in the file', async () => {
    const root = await project({ 'a.md': story('One.\n\nShe said: “This never ends.', 'type: report') });
    const { load, log, entries } = storyHarness(root);
    await load();
    expect(log).toEqual([expect.stringMatching(/^warning: content\/stories\/a\.md:9:1: a quotation mark opens/u)]);
    expect(entries.size).toBe(1);
  });
});
