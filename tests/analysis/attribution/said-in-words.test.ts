import { describe, expect, test } from 'vitest';

import { saidInWords } from '../../../src/analysis/attribution/said-in-words.ts';

describe('what is said over several paragraphs', () => {
  const said = (text: string, pieces: string[]) =>
    saidInWords(
      text,
      pieces.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
    );

  test('is one quotation', () => {
    expect(said('“One.\n\n“Two.”', ['“One.\n\n“Two.”'])).toBe('“One. Two.”');
    expect(said('“One.\n\n“Two.”', ['“One.', '“Two.”'])).toBe('“One. Two.”');
  });

  test('stays in pieces where each is closed', () => {
    expect(said('“One,” he said, “two.”', ['“One,”', '“two.”'])).toBe('“One” … “two.”');
    expect(said('He said “one” and\nthen “two”', ['“one” and\nthen “two”'])).toBe('“one” and then “two”');
  });
});
