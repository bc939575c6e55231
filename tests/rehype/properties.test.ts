/** What holds for every article, however odd its Markdown. */
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';

import { oddMarkdown, runs } from '../support/arbitrary.ts';
import { articleText, elements, ids, nestedControls, parseHtml } from '../support/html.ts';
import { findsNothing, renderMarkdown } from '../support/markdown.ts';
import { faultsOf } from '../support/well-formed.ts';

/** Nothing of it may be in an article, whatever an editor wrote. */
const ACTIVE = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'input',
  'svg',
  'math',
  'base',
  'link',
]);

/** A null is no character of HTML: the parser leaves it out or puts a sign in its place. */
const comparable = (text: string): string => text.replaceAll(/[\u0000\uFFFD]/gu, '');

/** "<p", "</p" */
const tagsOf = (html: string): string[] => html.match(/<\/?[a-z][a-z\d]*/gu) ?? [];

describe('an article of any Markdown', () => {
  test('reads the same with annotations as without, and is sound HTML', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(oddMarkdown, async (markdown) => {
        const annotated = await renderMarkdown(markdown);
        const plain = await renderMarkdown(markdown, { analyser: findsNothing });
        expect(faultsOf(annotated.analysis)).toEqual([]);
        expect(annotated.analysis.text).toBe(plain.analysis.text);
        const tree = parseHtml(annotated.html);
        expect(comparable(articleText(tree))).toBe(comparable(articleText(parseHtml(plain.html))));
        // A browser's parser finds nothing to mend: no paragraph inside another, nothing left open.
        expect(tagsOf(toHtml(tree))).toEqual(tagsOf(annotated.html));
        expect(nestedControls(tree)).toEqual([]);
        expect(new Set(ids(tree)).size).toBe(ids(tree).length);
        const active = elements(
          tree,
          ({ tagName, properties }) => ACTIVE.has(tagName) || Object.keys(properties).some((key) => /^on/iu.test(key)),
        );
        expect(active).toEqual([]);
      }),
      runs(250),
    );
  });
});
