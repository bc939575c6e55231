/** What the tagger takes from the clause on the other side of a semicolon. */
import { describe, expect, test } from 'vitest';

import { candidate } from '../../../../src/analysis/attribution/candidate.ts';
import type { TokenRange } from '../../../../src/analysis/attribution/candidate.ts';
import { readGrammar } from '../../../../src/analysis/attribution/grammar/reading.ts';
import type { Reading } from '../../../../src/analysis/attribution/grammar/reading.ts';
import { withinClause } from '../../../../src/analysis/attribution/model/clause-breaks.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

/** Content and source that are left, as words of the text. */
function left(
  text: string,
  parts: { cue: string; source: string; content: string },
  rule = 'model',
): [string | null, string] | null {
  const reading = readGrammar(readDocument(text, { published: '2019-02-17' }));
  const range = (words: string): TokenRange => rangeOf(reading, words);
  const one = withinClause(
    reading,
    candidate(rule, { cue: range(parts.cue), source: range(parts.source), content: [range(parts.content)] }),
  );
  return one && [one.source && slice(reading, one.source), one.content.map((part) => slice(reading, part)).join(' … ')];
}

function rangeOf(reading: Reading, words: string): TokenRange {
  const start = reading.document.text.indexOf(words);
  const inside = reading.tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  return { first: inside[0]?.index ?? 0, end: (inside.at(-1)?.index ?? 0) + 1 };
}

function slice({ tokens, document }: Reading, { first, end }: TokenRange): string {
  return document.text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}

describe('withinClause', () => {
  test('ends a content where another reports behind a semicolon', () => {
    const text = 'Ann Lee called it “mad”; Bo Ng, writing in the Post, thought it “brave”.';
    const content = 'it “mad”; Bo Ng, writing in the Post, thought it “brave”';
    expect(left(text, { cue: 'called', source: 'Ann Lee', content })).toEqual(['Ann Lee', 'it “mad”']);
  });

  test('ends a source there', () => {
    const text = '“We won,” sniffed the columnist Ann Lee; Bo Ng wondered whether it was fair.';
    const parts = { cue: 'sniffed', source: 'the columnist Ann Lee; Bo Ng', content: '“We won,”' };
    expect(left(text, parts)).toEqual(['the columnist Ann Lee', '“We won,”']);
  });

  test.each([
    ['Ann Lee said that it was over; that staff had been told.', 'that it was over; that staff had been told'],
    ['Ann Lee said it was over; the bank had failed in May.', 'it was over; the bank had failed in May'],
  ])('keeps what goes on behind it: %s', (text, content) => {
    expect(left(text, { cue: 'said', source: 'Ann Lee', content })).toEqual(['Ann Lee', content]);
  });

  test.each([
    ['model+verb-clause', 'it was over'],
    ['model+verb-colon', 'it was over. The bank had failed'],
    ['model', 'it was over. The bank had failed'],
  ])('ends what a verb reports with its sentence: %s', (rule, content) => {
    const text = 'A: Ann Lee said it was over. The bank had failed.';
    const parts = { cue: 'said', source: 'Ann Lee', content: 'it was over. The bank had failed' };
    expect(left(text, parts, rule)?.[1]?.replace(/\.$/u, '')).toBe(content);
  });
});
