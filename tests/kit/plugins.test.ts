/** The two plugins under plain unified: no Astro, and a Markdown of somebody else's habits. */
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';

import { rehypeAnnotate } from '../../src/kit/rehype.ts';
import type { RehypeAnnotateOptions } from '../../src/kit/rehype.ts';
import { remarkAnnotate, remarkRehypeOptions } from '../../src/kit/remark.ts';
import type { RemarkAnnotateOptions } from '../../src/kit/remark.ts';

interface Settings {
  remark?: RemarkAnnotateOptions;
  rehype?: RehypeAnnotateOptions;
  /** Frontmatter, as vfile-matter leaves it. */
  matter?: unknown;
}

const TEXT = 'The bridge fell on 3 May 2018. “It is over,” Ann Lee said.';

async function annotate(markdown: string, { remark, rehype, matter }: Settings = {}): Promise<VFile> {
  const file = new VFile({ value: markdown, data: { matter } });
  return unified()
    .use(remarkParse)
    .use(remarkAnnotate, { published: '2019-02-17', ...remark })
    .use(remarkRehype, remarkRehypeOptions)
    .use(rehypeAnnotate, rehype)
    .use(rehypeStringify)
    .process(file);
}

describe('links', () => {
  test('are made only where somebody says where they lead', async () => {
    const html = String(await annotate(TEXT));
    expect(html).toContain('<mark class="attribution quote"');
    expect(html).toContain('<span class="actor" data-actor="ann-lee">Ann Lee</span>');
    expect(html).toContain('<time class="date" id="date-1" datetime="2018-05-03">3 May 2018</time>');
    expect(html).not.toContain('<a ');
  });

  test('lead where they are told, or nowhere for null', async () => {
    const rehype: RehypeAnnotateOptions = {
      actorHref: (id) => `/who/${id}`,
      noteHref: () => '#notes',
      eventHref: () => null,
    };
    const html = String(await annotate(TEXT, { rehype }));
    expect(html).toContain('<a class="actor" data-actor="ann-lee" href="/who/ann-lee">Ann Lee</a>');
    expect(html).toMatch(/<a class="note-ref[^>]* href="#notes"[^>]*>1<\/a>/u);
    expect(html.match(/<a /gu)).toHaveLength(2);
  });
});

describe('the day of publication', () => {
  test('comes from the options before the frontmatter', async () => {
    const matter = { published: '2020-01-01', title: 'A title' };
    const own = await annotate(TEXT, { matter });
    expect(own.data.sourceline?.analysis.published).toBe('2019-02-17');
    const file = await annotate(TEXT, { matter, remark: { published: undefined } });
    expect(file.data.sourceline?.analysis.published).toBe('2020-01-01');
  });

  test('must come from somewhere', async () => {
    await expect(annotate(TEXT, { remark: { published: undefined } })).rejects.toThrow(/no date of publication/u);
  });
});

describe('corrections', () => {
  const wrong = `${TEXT}\n\n::actor[nobody here]{is="ann-lee"}\n`;

  test('that fit nothing are messages with their place', async () => {
    const { messages } = await annotate(wrong);
    expect(messages.map(({ line, column, source }) => [line, column, source])).toEqual([[3, 1, 'sourceline']]);
    expect(messages[0]?.message).toContain('nobody here');
  });

  test('of the whole story that make no sense are one clear error', async () => {
    await expect(annotate(TEXT, { matter: { aliases: ['/old-address/'] } })).rejects.toThrow(
      /corrections in the frontmatter: .*aliases/su,
    );
  });

  test('are left to others where they mean something else', async () => {
    const matter = { aliases: ['/old-address/'] };
    const file = new VFile({ value: `${TEXT}\n\n:::note\nBen Low said that it rained.\n:::\n`, data: { matter } });
    await unified()
      .use(remarkParse)
      .use(remarkDirective)
      .use(remarkAnnotate, { published: '2019-02-17', corrections: false })
      .use(remarkRehype, remarkRehypeOptions)
      .use(rehypeAnnotate)
      .use(rehypeStringify)
      .process(file);
    expect(file.messages).toEqual([]);
    expect(String(file)).toContain('data-actor="ben-low">Ben Low</span>');
  });
});

test('a quotation that nothing closes is a message', async () => {
  const { messages } = await annotate('She said: “It is over.');
  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('is not closed')]);
});

test('without the options of remark-rehype it says so, instead of marking nothing', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkAnnotate, { published: '2019-02-17' })
    .use(remarkRehype)
    .use(rehypeAnnotate)
    .use(rehypeStringify);
  await expect(processor.process(TEXT)).rejects.toThrow(/remarkRehypeOptions/u);
});

test('blocks are left for pages that set notes beside them', async () => {
  const { data } = await annotate(`# Head\n\n${TEXT}`);
  expect(data.sourceline?.blocks?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});
