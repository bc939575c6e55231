import { describe, expect, test } from 'vitest';

import { noteAnchor, noteReferenceAnchor } from '../../src/schema/anchors.ts';
import { markedAttributions } from '../../src/schema/shown.ts';
import { analyserOf, fixtures } from '../support/fixture.ts';
import { articleText, elements, fragments, hasClass, ids, nestedControls, parseHtml } from '../support/html.ts';
import { findsNothing, renderMarkdown } from '../support/markdown.ts';

/** Astro parses what we write once more: only how it writes empty attributes and line breaks may differ. */
const comparable = (html: string) => html.replaceAll('=""', '').replaceAll(/\n+/gu, '\n').trim();

const withoutSpace = (text: string) => text.replaceAll(/\s/gu, '');

describe.each(fixtures)('$name: $expected.about', ({ markdown, expected }) => {
  const render = () => renderMarkdown(markdown, { analyser: analyserOf(expected) });

  test('adds nothing to the text and takes nothing away', async () => {
    const { html } = await render();
    const plain = await renderMarkdown(markdown, { analyser: findsNothing });
    expect(articleText(parseHtml(html))).toBe(articleText(parseHtml(plain.html)));
  });

  test('marks exactly the words of each attribution', async () => {
    const { html, analysis } = await render();
    const tree = parseHtml(html);
    for (const { attribution } of markedAttributions(analysis)) {
      const marks = elements(tree, ({ properties }) => properties.dataAttribution === attribution.id);
      const words = attribution.content.map(({ start, end }) => analysis.text.slice(start, end)).join('');
      expect(withoutSpace(marks.map(articleText).join(''))).toBe(withoutSpace(words));
      expect(marks.map(({ tagName }) => tagName)).toEqual(marks.map(() => 'mark'));
    }
  });

  test('marks exactly the words of each date', async () => {
    const { html, analysis } = await render();
    const tree = parseHtml(html);
    for (const [index, date] of analysis.dates.entries()) {
      const id = `date-${index + 1}`;
      const pieces = elements(tree, ({ properties }) => properties.id === id || properties.dataContinues === id);
      const words = date.start === null ? '' : analysis.text.slice(date.span.start, date.span.end);
      expect(withoutSpace(pieces.map(articleText).join(''))).toBe(withoutSpace(words));
    }
  });

  test('marks exactly the words of each actor', async () => {
    const { html, analysis } = await render();
    const tree = parseHtml(html);
    for (const { id, mentions } of analysis.actors) {
      const pieces = elements(tree, (element) => hasClass(element, 'actor') && element.properties.dataActor === id);
      const words = mentions.map(({ start, end }) => analysis.text.slice(start, end)).join('');
      expect(withoutSpace(pieces.map(articleText).join(''))).toBe(withoutSpace(words));
    }
  });

  test('gives each shown attribution one start, one end and one link to its note', async () => {
    const { html, analysis } = await render();
    const tree = parseHtml(html);
    const shown = markedAttributions(analysis).map(({ attribution }) => attribution.id);
    const references = elements(tree, (element) => hasClass(element, 'note-ref'));
    expect(references.map(({ properties }) => properties.href).sort()).toEqual(
      shown.map((id) => `#${noteAnchor(id)}`).sort(),
    );
    expect(ids(tree)).toEqual(expect.arrayContaining(shown));
    expect(ids(tree)).toEqual(expect.arrayContaining(shown.map(noteReferenceAnchor)));
    const hidden = elements(tree, (element) => hasClass(element, 'visually-hidden'));
    expect(hidden).toHaveLength(shown.length * 2);
  });

  test('has no id twice, no link into nothing, no control inside another', async () => {
    const { html, analysis } = await render();
    const tree = parseHtml(html);
    const own = ids(tree);
    expect(own).toEqual([...new Set(own)]);
    const onThePage = new Set([
      ...own,
      ...analysis.attributions.map(({ id }) => `note-${id}`),
      ...analysis.events.map(({ id }) => id),
      ...analysis.actors.map(({ id }) => `actor-${id}`),
    ]);
    expect(fragments(tree).filter((id) => !onThePage.has(id))).toEqual([]);
    expect(nestedControls(tree)).toEqual([]);
  });

  test('is valid enough that an HTML parser changes nothing', async () => {
    const { html, code } = await render();
    expect(comparable(code)).toBe(comparable(html));
  });

  test('cuts the article into its blocks, each with what starts in it', async () => {
    const { blocks, analysis } = await render();
    expect(blocks.map(({ kind }) => kind)).toEqual(expected.blocks);
    const shown = markedAttributions(analysis).map(({ attribution }) => attribution.id);
    expect(blocks.flatMap(({ attributionIds }) => attributionIds)).toEqual(shown);
    for (const { html, attributionIds, eventIds } of blocks) {
      const tree = parseHtml(html);
      expect(ids(tree)).toEqual(expect.arrayContaining(attributionIds));
      if (eventIds.length > 0) expect(html).toMatch(/ id="date-\d+"/u);
    }
  });

  test('contains what it should, and not what it should not', async () => {
    const { html } = await render();
    for (const words of expected.contains) expect(html).toContain(words);
    for (const words of expected.lacks) expect(html).not.toContain(words);
  });
});

/** The same without knowing what the analysis will find: the article must survive whatever it is. */
describe.each(fixtures)('$name, as the analyser reads it', ({ markdown }) => {
  test('keeps the text, unique ids and valid nesting', async () => {
    const { html, code } = await renderMarkdown(markdown);
    const plain = await renderMarkdown(markdown, { analyser: findsNothing });
    const tree = parseHtml(html);
    expect(articleText(tree)).toBe(articleText(parseHtml(plain.html)));
    expect(ids(tree)).toEqual([...new Set(ids(tree))]);
    expect(nestedControls(tree)).toEqual([]);
    expect(comparable(code)).toBe(comparable(html));
  });
});

describe('options', () => {
  test('addresses inside the site get its base', async () => {
    const { html } = await renderMarkdown('[a](/x/) ![b](/b.png) [c](//example.org/) [d](y/)', { base: '/sub/' });
    expect(html).toContain('href="/sub/x/"');
    expect(html).toContain('src="/sub/b.png"');
    expect(html).toContain('href="//example.org/"');
    expect(html).toContain('href="y/"');
  });
});

test('the keyboard can come to lines of code, which may be longer than the page is wide, and to no other text', async () => {
  const { html } = await renderMarkdown('Grass `is` green.\n\n```\nlet grass = green;\n```');
  expect(html).toContain('<pre tabindex="0"><code>');
  expect(html.match(/tabindex/gu)).toHaveLength(1);
});

describe('the title of a picture', () => {
  test('is its caption where the picture stands by itself', async () => {
    const { html } = await renderMarkdown('![A harbour](/harbour.jpg "Linz at <dusk>")');
    expect(html).toMatch(
      /^<figure><img src="\/harbour\.jpg" alt="A harbour"><figcaption>Linz at &#x3C;dusk><\/figcaption><\/figure>$/u,
    );
  });

  test.each([
    ['![A harbour](/harbour.jpg)', 'none is given'],
    ['At dusk ![a harbour](/harbour.jpg "Linz") is quiet.', 'it stands among words'],
    ['![One](/one.jpg "One") ![Two](/two.jpg "Two")', 'it stands beside another'],
    ['![A harbour](https://example.org/harbour.jpg "Linz")', 'the picture is not shown'],
  ])('%s has no caption, since %s', async (markdown) => {
    const { html } = await renderMarkdown(markdown);
    expect(html).not.toContain('figcaption');
  });
});
