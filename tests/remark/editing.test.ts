/** Links lead to annotations by their ids: an edit in one paragraph must not change those of the others. */
import { describe, expect, test } from 'vitest';

import type { Analysis, Span } from '../../src/analysis/schema.ts';
import { markdownProse } from '../../src/remark/markdown-prose.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import { siteMembers, siteStories } from '../support/fixture-site.ts';

/** Names the paragraph in which an offset lies. */
type NameOf = (text: string, offset: number) => string;

const byNumber: NameOf = (text, offset) => String(text.slice(0, offset).split('\n\n').length);
const byWords: NameOf = (text, offset) => text.split('\n\n')[Number(byNumber(text, offset)) - 1] ?? '';

/** The id of every statement and event, by its words and the paragraph in which it begins. */
function idsByPlace({ text, attributions, events }: Analysis, nameOf = byNumber): Map<string, string> {
  const placeOf = (spans: readonly Span[], kind: string): string => {
    return [nameOf(text, spans[0]?.start ?? 0), kind, ...spans.map(({ start, end }) => text.slice(start, end))].join(
      ' | ',
    );
  };
  return new Map([
    ...attributions.map(({ id, content }): [string, string] => [placeOf(content, 'statement'), id]),
    ...events.map(({ id, span, dateSpan }): [string, string] => [placeOf([span, dateSpan], 'event'), id]),
  ]);
}

function analysisOf(text: string): Analysis {
  const { analysis, problems } = readStoryFile(text, 'story.md', siteMembers);
  if (!analysis) throw new Error(JSON.stringify(problems));
  return analysis;
}

/** A paragraph that stands in no story. */
const NEW = 'Bob Roe said on Friday that the ferry would wait. “It always does,” he added.';

const EDITS: [string, (paragraph: string) => string][] = [
  ['a sentence more', (paragraph) => `${paragraph} “We are waiting,” said Ann Lee on Monday.`],
  ['another beginning', (paragraph) => `Earlier that day it rained. ${paragraph}`],
  ['a correction', (paragraph) => `${paragraph}\n::plain[${/\p{L}+[.!?]?$/u.exec(paragraph)?.[0] ?? ''}]`],
];

describe.each(siteStories)('$name', ({ text }) => {
  const before = idsByPlace(analysisOf(text));
  // Plain paragraphs only, so that the prose has a paragraph for each; no corrections, which an edit would break.
  const places = [...text.matchAll(/(?<=\n\n)(?![#>*:|-])[^\n]+(?=\n\n|\n$)/gu)];

  test.each(EDITS)('%s', (_name, edit) => {
    expect(places.length).toBeGreaterThan(3);
    for (const { index, 0: paragraph } of places) {
      const edited = text.slice(0, index) + edit(paragraph) + text.slice(index + paragraph.length);
      const after = idsByPlace(analysisOf(edited));
      const kept = [...before].filter(([place]) => after.has(place));
      expect(Object.fromEntries(kept.map(([place]) => [place, after.get(place)]))).toEqual(Object.fromEntries(kept));
      // What the edit itself takes away: a day that others were counted from, the words that introduce a quotation.
      expect(before.size - kept.length, paragraph).toBeLessThanOrEqual(2);
    }
  });

  test.each([
    ['a paragraph less', ''],
    ['another paragraph instead', NEW],
  ])('%s', (_name, instead) => {
    const original = idsByPlace(analysisOf(text), byWords);
    for (const { index, 0: paragraph } of places) {
      const edited = `${text.slice(0, index)}${instead}${text.slice(index + paragraph.length)}`;
      const after = idsByPlace(analysisOf(edited), byWords);
      const own = markdownProse(paragraph).text;
      const kept = [...original].filter(([place]) => after.has(place));
      expect(Object.fromEntries(kept.map(([place]) => [place, after.get(place)]))).toEqual(Object.fromEntries(kept));
      const gone = [...original].filter(([place]) => !after.has(place) && !place.startsWith(own));
      expect(gone.length, paragraph).toBeLessThanOrEqual(2);
    }
  });
});
