/** Whatever a check finds, twice as much of it takes twice the work: counted in steps, since seconds depend on the machine. */
import { expect, test } from 'vitest';

import { stepsOf } from '../support/steps.ts';

const { prosePlaces } = await import('../../src/check/prose-places.ts');
const { flatten } = await import('../../src/remark/flatten.ts');
const { parseMarkdown } = await import('../../src/remark/markdown-prose.ts');

function steps(markdown: string): number {
  const tree = parseMarkdown(markdown);
  const { text } = flatten(tree);
  return stepsOf(() => {
    const places = prosePlaces(tree, markdown);
    for (let offset = 0; offset < text.length; offset += 4) places(offset);
  }, '/src/check/');
}

test.each([['one long paragraph &amp; '], ['a\n\n'], ['*a* b '], ['a\n']])(
  'places in a text of nothing but %j are found in steps that grow with its length',
  (unit) => {
    // The logarithm of the search for the paragraph makes it no exact 2.
    expect(steps(unit.repeat(2000)) / steps(unit.repeat(1000))).toBeLessThan(2.3);
  },
);
