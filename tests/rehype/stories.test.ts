/** The site's own stories, as the analyser reads them today: nothing is asserted about what it finds. */
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { eventPlaceAnchor, noteAnchor } from '../../src/schema/anchors.ts';
import { readCast } from '../../src/schema/cast.ts';
import { markedAttributions } from '../../src/schema/shown.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { listStoryFiles } from '../../src/schema/story-list.ts';
import { readTextFile } from '../../src/schema/text-file.ts';
import { articleText, elements, fragments, ids, nestedControls, parseHtml } from '../support/html.ts';
import { findsNothing, renderMarkdown } from '../support/markdown.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const cast = await readCast(`${content}actors`, 'content/actors');
const { files, problems } = await listStoryFiles(`${content}stories`, 'content/stories');

test('there are stories, all with good names', () => {
  expect(problems).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('$name', ({ name, path }) => {
  test('keeps its text under the annotations, and every annotation has its place', async () => {
    const { frontmatter, body } = readStory(await readTextFile(path, name), name);
    const { html, analysis, blocks } = await renderMarkdown(body, { cast, published: frontmatter.published });
    const plain = await renderMarkdown(body, { analyser: findsNothing });
    const tree = parseHtml(html);
    expect(articleText(tree)).toBe(articleText(parseHtml(plain.html)));
    expect(ids(tree)).toEqual([...new Set(ids(tree))]);
    expect(nestedControls(tree)).toEqual([]);

    const shown = markedAttributions(analysis).map(({ attribution }) => attribution.id);
    expect(ids(tree)).toEqual(expect.arrayContaining(shown));
    expect(blocks.flatMap(({ attributionIds }) => attributionIds)).toEqual(shown);
    expect(ids(tree)).toEqual(
      expect.arrayContaining(analysis.events.map((event) => eventPlaceAnchor(analysis, event))),
    );

    const beside = [
      ...shown.map(noteAnchor),
      ...analysis.events.map(({ id }) => id),
      ...analysis.actors.map(({ id }) => `actor-${id}`),
    ];
    const known = new Set([...ids(tree), ...beside]);
    expect(fragments(tree).filter((id) => !known.has(id))).toEqual([]);
    expect(new Set([...beside, ...ids(tree)]).size).toBe(beside.length + ids(tree).length);
    expect(elements(tree, ({ tagName }) => tagName === 'h1')).toEqual([]);
  });
});
