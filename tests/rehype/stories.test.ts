/** Whole stories, as the analyser reads them today: nothing is asserted about what it finds. */
import { describe, expect, test } from 'vitest';

import { eventPlaceAnchor, noteAnchor } from '../../src/schema/anchors.ts';
import { markedAttributions } from '../../src/schema/shown.ts';
import { readStory } from '../../src/schema/story-file.ts';
import { siteMembers, siteStories } from '../support/fixture-site.ts';
import { articleText, elements, fragments, ids, nestedControls, parseHtml } from '../support/html.ts';
import { findsNothing, renderMarkdown } from '../support/markdown.ts';

describe.each(siteStories)('$name', ({ name, text }) => {
  test('keeps its text under the annotations, and every annotation has its place', async () => {
    const { frontmatter, body } = readStory(text, name);
    const { html, analysis, blocks } = await renderMarkdown(body, {
      cast: siteMembers,
      published: frontmatter.published,
    });
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
