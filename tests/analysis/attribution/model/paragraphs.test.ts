import { describe, expect, test } from 'vitest';

import { withinParagraphs } from '../../../../src/analysis/attribution/model/paragraphs.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

/** The words of a content that runs from `from` to the end of the text. */
function kept(text: string, from: string): string[] {
  const document = readDocument(text, { published: '2019-02-17' });
  const first = document.tokens.findIndex(({ start }) => start === text.indexOf(from));
  return withinParagraphs(document, [{ first, end: document.tokens.length }]).map((range) =>
    text.slice(document.tokens[range.first]?.start, document.tokens[range.end - 1]?.end),
  );
}

describe('withinParagraphs', () => {
  test.each([
    ['He added: “Full stop.”\n\nNobody “said this”.', '“Full', ['“Full stop.”']],
    ['He said it rained.\n\nIt had rained before.', 'it rained', ['it rained.']],
  ])('%j ends with its paragraph', (text, from, expected) => {
    expect(kept(text, from)).toEqual(expected);
  });

  test('goes on where the next paragraph opens with a mark', () => {
    const text = 'He said: “It rained.\n\n“And then it snowed.”\n\nNobody saw it.';
    expect(kept(text, '“It')).toEqual(['“It rained.', '“And then it snowed.”']);
  });
});
