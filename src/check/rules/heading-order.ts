import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Found, Rule } from '../rule.ts';

const HIGHEST_IN_TEXT = 2;

/**
 * Headings are the contents that a screen reader reads out: none is empty, and none skips a level. The page's title is
 * the one of level 1; where the text has some too, the build moves all its headings down by one.
 */
export const headingOrder: Rule = {
  name: 'heading-order',
  check: ({ tree, bodyPlace, frontmatter }) => {
    const found: Found[] = [];
    const headings: { depth: number; words: string; place: { line: number; column: number } }[] = [];
    visit(tree, 'heading', (node) => {
      const words = toString(node, { includeHtml: false }).trim();
      if (node.position) headings.push({ depth: node.depth, words, place: bodyPlace(node.position.start) });
    });
    let above = headings.some(({ depth }) => depth === 1) ? 0 : HIGHEST_IN_TEXT - 1;
    for (const { depth, words, place } of headings) {
      if (words === '') {
        found.push({
          place,
          severity: 'error',
          message: 'the heading has no words',
          fix: 'write some, or take it out',
        });
      } else if (depth === 1 && words === frontmatter?.title) {
        found.push({
          place,
          severity: 'warning',
          message: 'the heading repeats the title, which the page shows already',
          fix: 'take it out',
        });
      } else if (depth > above + 1) {
        const fix = `make it ${'#'.repeat(above + 1)} ${words}`;
        const where = above < HIGHEST_IN_TEXT ? 'the first heading' : 'a heading';
        const message = `${where} of level ${depth} comes where level ${above + 1} is the lowest that can follow`;
        found.push({ place, severity: 'error', message, fix });
      }
      above = depth;
    }
    return found;
  },
};
