import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';

import { storyFromDocx } from '../../src/import/from-docx.ts';
import { storyFromHtml } from '../../src/import/from-html.ts';
import { storyFromMarkdown } from '../../src/import/from-markdown.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { summaryOfStory } from '../../src/import/summary.ts';
import { markdownProse } from '../../src/remark/markdown-prose.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { elements, parseHtml } from '../support/html.ts';
import { renderMarkdown } from '../support/markdown.ts';
import { wordDocument } from './docx.ts';

const RUNS = new Set(['script', 'iframe', 'style', 'form', 'input', 'svg', 'img', 'button']);

const DAY = '2024-05-15';

const fromHtml = (html: string): ImportedStory => storyFromHtml(html, DAY, 'a.html');

function proseOf({ source }: ImportedStory): string[] {
  return markdownProse(readStory(source, 'a.md').body).text.split('\n\n');
}

describe('what a page says of its article', () => {
  const head =
    '<head><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-03-01T10:00Z">' +
    '<meta name="description" content="The bridge holds."></head>';
  const page = `<html>${head}<body><h1>Title</h1><p>One.</p><form>Subscribe to us</form></body></html>`;

  test('author, day and description are taken over, and what is left out is listed', () => {
    const { source, notes } = storyFromHtml(page, null, 'a.html');
    expect(readStory(source, 'a.md').frontmatter).toMatchObject({
      author: [{ name: 'Ann Lee' }],
      published: '2024-03-01',
      summary: 'The bridge holds.',
    });
    expect(notes).toEqual(['Left out, as no part of the article: “Subscribe to us”.']);
  });

  test('the day and the title that are given win', () => {
    const { source, notes } = storyFromHtml(page, DAY, 'a.html', 'Another');
    expect(readStory(source, 'a.md').frontmatter).toMatchObject({ title: 'Another', published: DAY });
    expect(notes.join()).toContain('the heading “Title”');
  });

  test('without a day there is no story', () => {
    expect(() => storyFromHtml('<h1>A</h1><p>B.</p>', null, 'a.html')).toThrow(/give --published/u);
  });
});

test('a German article is told apart', () => {
  const german =
    'Die Brücke ist sicher, sagte der Minister. Das Unternehmen wird sich nicht an der Prüfung beteiligen. ';
  const english =
    'The bridge is safe, the minister said. The company will not take part in the audit, and that is all. ';
  const said = (text: string): string =>
    summaryOfStory(fromHtml(`<h1>A</h1><p>${text.repeat(3)}</p>`).source, []).join();
  expect(said(german)).toContain('German');
  expect(said(english)).not.toContain('German');
});

describe('HTML keeps its paragraphs and its marks', () => {
  const cases: [string, string, string[]][] = [
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['blocks without paragraphs', '<div>One.</div><div>Two.</div>', ['One.', 'Two.']],
    ['two line breaks in a row', '<p>One.<br><br>Two.<br>Three.</p>', ['One.', 'Two. Three.']],
    ['curly marks', '<p>“It’s on,” she said, ‘so’.</p>', ['“It’s on,” she said, ‘so’.']],
    ['straight marks', `<p>"It's on," she said.</p>`, [`"It's on," she said.`]],
    ['other marks', '<p>« Oui », „ja“, ‹no›</p>', ['« Oui », „ja“, ‹no›']],
    ['an element for quotations', '<p>She said <q>it <q>is</q> on</q>.</p>', ['She said “it ‘is’ on”.']],
    [
      'marks as references',
      '<p>&ldquo;It&rsquo;s on,&rdquo; she said.&nbsp;So.</p>',
      ['“It’s on,” she said.\u00a0So.'],
    ],
    ['what Markdown would read as more', '<p>1. *a* [b](c) # d _e_</p><p># f</p>', ['1. *a* [b](c) # d _e_', '# f']],
    ['what would be a correction', '<p>::quote[a]{by="b"}</p><p>:::note</p>', ['::quote[a]{by="b"}', ':::note']],
    ['headings, lists and quotes', '<h2>A</h2><ul><li>b</li></ul><blockquote><p>c</p></blockquote>', ['A', 'b', 'c']],
    ['emphasis and links', '<p><b>One</b> <i>two</i> <a href="https://example.org/">three</a></p>', ['One two three']],
    [
      'what a word processor leaves',
      '<p class="MsoNormal" style="color:red"><o:p></o:p><span lang="EN">One.</span></p>',
      ['One.'],
    ],
    ['spaces for paragraphs', '<p>One.</p><p>&nbsp;</p><p> <b>&nbsp;</b></p><p>Two.</p>', ['One.', 'Two.']],
    [
      'bullets and numbers from Word',
      `<p><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>One.</p><p><span style='mso-list:Ignore'>2.</span> Two.</p>`,
      ['One.', '2. Two.'],
    ],
    ['the foot of a quotation', '<blockquote><p>One.</p><footer>Ann Lee</footer></blockquote>', ['One.', 'Ann Lee']],
    ['a button', '<p>One.</p><button>Share</button>', ['One.']],
    ['a whole page', '<nav>Menu</nav><main><p>One.</p><aside>More</aside></main><footer>Us</footer>', ['One.']],
  ];
  test.each(cases)('%s', (_name, html, expected) => {
    expect(proseOf(fromHtml(`<h1>Title</h1>${html}`))).toEqual(expected);
  });
});

describe('hostile HTML', () => {
  const traps: [string, string][] = [
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">Two.</p>'],
    ['a picture that runs', '<img src=x onerror=alert(1)>'],
    ['an address that runs', '<p><a href="javascript:alert(1)">Two.</a></p>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a style', '<style>@import "https://evil.example/"</style>'],
    ['SVG', '<svg><script>alert(1)</script></svg>'],
    ['HTML that stands as text', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['Markdown that stands as text', '<p>[Two](javascript:alert(1)) ![x](https://evil.example/p.png)</p>'],
    ['a form', '<form action="https://evil.example/"><input name="a"><button>Two</button></form>'],
    ['frontmatter', '<p>---</p><p>title: x</p><p>---</p>'],
    ['very deep nesting', `${'<div>'.repeat(400)}Two.${'</div>'.repeat(400)}`],
  ];
  test.each(traps)('%s comes to nothing', async (_name, html) => {
    const story = fromHtml(`<h1>Title</h1><p>One.</p>${html}`);
    const { body, frontmatter } = readStory(story.source, 'a.md');
    expect(frontmatter.title).toBe('Title');
    const { html: page } = await renderMarkdown(body);
    const harmful = elements(parseHtml(page), ({ tagName, properties }) => {
      const runs = Object.keys(properties).some((key) => /^on/iu.test(key));
      return RUNS.has(tagName) || runs || /^javascript:/iu.test(String(properties.href));
    });
    expect(harmful).toEqual([]);
    expect(page).toContain('One.');
  });

  test('a title that Word saved', () => {
    const { title, source } = fromHtml('<title>Document1</title><p class=MsoTitle>The <b>bridge</b></p><p>One.</p>');
    expect([title, proseOf({ title, source, notes: [] })]).toEqual(['The bridge', ['One.']]);
  });

  test('a title is text', () => {
    const { frontmatter } = readStory(fromHtml('<h1>A: "b" <i>c</i> # d\n---</h1><p>One.</p>').source, 'a.md');
    expect(frontmatter.title).toBe('A: "b" c # d ---');
  });

  test.each(['', '<p>One.</p>', '<h1>Title</h1>', '<h1></h1><p>One.</p>'])('%j is refused', (html) => {
    expect(() => fromHtml(html)).toThrow(/^a\.html: has /u);
  });

  test('pictures are left out and counted', () => {
    const { source, notes } = fromHtml('<h1>T</h1><p>One.</p><img src="https://cms.example/a.jpg" alt="x">');
    expect(source).not.toContain('cms.example');
    expect(notes).toEqual([expect.stringContaining('1 picture left out')]);
  });
});

describe('Markdown stays as it is', () => {
  const body = 'She said “so”.[^1]\n\n* a\n* b\n\n[^1]: A *note*.\n';

  test('without frontmatter: the first heading is the title', () => {
    const story = storyFromMarkdown(`# The title\n\n${body}`, DAY, 'a.md');
    expect(story.source).toBe(`---\ntitle: The title\npublished: ${DAY}\n---\n\n${body}`);
  });

  test('a first heading that says the title again goes, and no other', () => {
    const frontmatter = `---\ntitle: The title\npublished: ${DAY}\n---\n`;
    expect(storyFromMarkdown(`${frontmatter}# The title\n\n${body}`, DAY, 'a.md').source).toBe(
      `${frontmatter}\n${body}`,
    );
    expect(storyFromMarkdown(`${frontmatter}# A part\n\n${body}`, DAY, 'a.md').source).toContain('# A part');
  });

  test('with frontmatter: what a story knows is kept, the rest is told', () => {
    const yaml = 'title: The title\ndate: 2024-05-01T10:00:00Z\nsummary: Short.\ntype: post\nlayout: x\ntags: [a]\n';
    const story = storyFromMarkdown(`---\n${yaml}---\n${body}`, null, 'a.md');
    const { frontmatter, body: kept } = readStory(story.source, 'a.md');
    expect(frontmatter).toMatchObject({ title: 'The title', published: '2024-05-01', summary: 'Short.', type: null });
    expect(kept.trimStart()).toBe(body);
    expect(story.notes).toEqual([expect.stringMatching(/type, layout, tags/u)]);
  });

  const bad: [string, string, string | null, RegExp][] = [
    ['no title', body, DAY, /has no title/u],
    ['no text', '# The title\n', DAY, /no text/u],
    ['no day', `# The title\n\n${body}`, null, /no date of publication/u],
    ['frontmatter that is none', '---\ntitle: "A\n---\n\nText.', DAY, /never closed/u],
  ];
  test.each(bad)('%s', (_name, text, published, says) => {
    expect(() => storyFromMarkdown(text, published, 'a.md')).toThrow(says);
  });
});

describe('a Word document', () => {
  test('keeps its paragraphs, headings and marks', async () => {
    const bytes = wordDocument([
      { style: 'Title', words: 'The bridge & the harbour' },
      { words: '“It’s on,” she said.' },
      { style: 'Heading2', words: 'The costs' },
      { words: '1. Nobody <knows>.' },
    ]);
    const story = await storyFromDocx(bytes, DAY, 'a.docx');
    expect(story.title).toBe('The bridge & the harbour');
    expect(proseOf(story)).toEqual(['“It’s on,” she said.', 'The costs', '1. Nobody <knows>.']);
    expect(story.source).toContain('## The costs');
  });

  test('without a title of its own: the first paragraph', async () => {
    const story = await storyFromDocx(wordDocument([{ words: 'First' }, { words: 'Second.' }]), DAY, 'a.docx');
    expect([story.title, proseOf(story)]).toEqual(['First', ['Second.']]);
  });

  test('its footnotes are footnotes', async () => {
    const bytes = wordDocument([
      { style: 'Title', words: 'The bridge', note: 'Of the harbour.' },
      { words: 'It holds.', note: 'So the council says.' },
      { words: 'It has held for years.', note: '“Forty,” says the mayor.' },
    ]);
    const { title, source } = await storyFromDocx(bytes, DAY, 'a.docx');
    expect(title).toBe('The bridge');
    expect(source).toContain('It holds.[^1]');
    expect(source).toContain('[^2]: “Forty,” says the mayor.');
    expect(source).toContain('Of the harbour.');
    expect(source).not.toMatch(/↑|footnote-ref|\]\(#/u);
    expect(markdownProse(readStory(source, 'a.md').body).text.split('\n\n')).toEqual([
      'It holds.',
      'It has held for years.',
      'So the council says.',
      '“Forty,” says the mayor.',
    ]);
  });

  test('that unpacks to more than a story holds', async () => {
    const zip = await JSZip.loadAsync(wordDocument([{ words: 'First' }, { words: 'Second.' }]));
    zip.file('word/comments.xml', ' '.repeat(20_000_000));
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bytes.length).toBeLessThan(50_000);
    await expect(storyFromDocx(bytes, DAY, 'a.docx')).rejects.toThrow(/^a\.docx: holds more than a story can/u);
  });

  test('that is none', async () => {
    await expect(storyFromDocx(Buffer.from('no document'), DAY, 'a.docx')).rejects.toThrow(
      /^a\.docx: is no Word document/u,
    );
  });
});

test('the summary tells what was found', () => {
  const { source } = fromHtml(
    '<h1>T</h1><p>Ann Lee, the harbour master, said on Monday that the bridge was “safe”. It is a “landmark”.</p>',
  );
  const summary = summaryOfStory(source, []).join('\n');
  expect(summary).toMatch(/text +1 paragraph\n/u);
  expect(summary).toMatch(/people +1 actor: Ann Lee\n/u);
  expect(summary).toMatch(/quotes +2 quotes, 1 without a speaker\n/u);
  expect(summary).toMatch(/dates +1 date; events from 2024-05-13 to 2024-05-13/u);
});
