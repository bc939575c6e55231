import { describe, expect, it } from 'vitest';

import { goldLabels } from '../../../../src/lab/train/attribution/gold.ts';
import { linkParts } from '../../../../src/analysis/attribution/model/link.ts';
import type { Part } from '../../../../src/analysis/attribution/model/link.ts';
import { partsOf } from '../../../../src/analysis/attribution/model/parts.ts';
import { sequencesOf } from '../../../../src/analysis/attribution/model/model.ts';
import { readDocument } from '../../../../src/analysis/text/read.ts';

/** `[c:…]` content, `[v:…]` cue, `[s:…]` source: the parts are given, only who belongs to whom is asked. */
const MARKED = /\[(?<role>[cvs]):(?<words>[^\]]*)\]/gu;

function linked(marked: string): string[] {
  const spans: Record<string, [number, number][]> = { c: [], v: [], s: [] };
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    const words = match.groups?.words ?? '';
    spans[match.groups?.role ?? '']?.push([text.length, text.length + words.length]);
    text += words;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const document = readDocument(text, { published: '2019-02-17' });
  const gold = { content: spans.c ?? [], cue: spans.v ?? [], source: spans.s ?? [] };
  const labels = goldLabels(document, { attributions: [gold], discard: [] });
  const words = ({ start, end }: Part): string =>
    text.slice(document.tokens[start]?.start, document.tokens[end - 1]?.end);
  return linkParts(document, partsOf(labels, sequencesOf(document))).map(
    ({ source, cue, contents }) =>
      `${source ? words(source) : '-'} | ${words(cue)} | ${contents.map(words).join(' … ')}`,
  );
}

describe('parts are linked', () => {
  it.each<[marked: string, ...expected: string[]]>([
    ['[s:Ms Lee] [v:said] [c:that it would rain].', 'Ms Lee | said | that it would rain'],
    ['[c:“We won,”] [v:said] [s:Ms Lee].', 'Ms Lee | said | “We won,”'],
    [
      '[s:Mr Ng] [v:told] reporters after a closed-door briefing by the spy agency [c:that it was new]. [s:The agency] [v:did not confirm] [c:the remarks].',
      'Mr Ng | told | that it was new',
      'The agency | did not confirm | the remarks',
    ],
    ['[c:It was cold.] The sun shone. [s:She] [v:denied] [c:it].', 'She | denied | it'],
    ['[c:“It was cold.] [c:We left.”] [s:She] [v:said].', 'She | said | “It was cold. … We left.”'],
    ['[c:It will rain], [v:according to] [s:the Met Office].', 'the Met Office | according to | It will rain'],
    ['[c:“We won,”] [s:she] [v:said], [c:“and they lost.”]', 'she | said | “We won,” … “and they lost.”'],
    [
      '[s:Ms Lee] [v:said] [c:it would rain], but [s:Mr Poe] [v:thought] [c:it would snow].',
      'Ms Lee | said | it would rain',
      'Mr Poe | thought | it would snow',
    ],
    [
      '[c:“We won,”] [v:said] [s:Harvey], [s:who] [v:acknowledged] [c:it was close].',
      'Harvey | said | “We won,”',
      'who | acknowledged | it was close',
    ],
    [
      '[s:The company] [v:announced] [c:new rates] and [v:said] [c:it would hire].',
      'The company | announced | new rates',
      'The company | said | it would hire',
    ],
    [
      '[s:Ms Lee] [v:called for] [c:an inquiry], [v:saying] [c:the minister had lied].',
      'Ms Lee | called for | an inquiry',
      'Ms Lee | saying | the minister had lied',
    ],
    ['[c:“We won,”] [s:she] [v:said]. [c:“They lost.”]', 'she | said | “We won,” … “They lost.”'],
    ['[c:“We won,”] [s:she] [v:said].\n\n[c:“They lost.”]\n\nIt rained.', 'she | said | “We won,” … “They lost.”'],
    [
      '[c:“We won,”] [v:said] [s:Ms Lee].\n\n[c:“They lost,”] [v:said] [s:Mr Poe].',
      'Ms Lee | said | “We won,”',
      'Mr Poe | said | “They lost,”',
    ],
    [
      '[c:It was over], [s:the Post] [v:reported]. [s:He] [v:told] the court:\n\n[c:“We won.”]',
      'the Post | reported | It was over',
      'He | told | “We won.”',
    ],
    ['[v:It is said that] [c:nobody came].', '- | It is said that | nobody came'],
  ])('%s', (marked, ...expected) => {
    expect(linked(marked)).toEqual(expected);
  });

  it.each([
    ['[s:Ms Lee] [v:spoke] at length.'],
    ['[c:“We won.”] Nobody knows who wrote it.'],
    ['[s:Ms Lee] waited.'],
    [''],
  ])('nothing comes of "%s"', (marked) => {
    expect(linked(marked)).toEqual([]);
  });

  it('a source is not shared beyond the sentence', () => {
    const [, second] = linked('[s:Ms Lee] [v:said] [c:it would rain]. And [v:it is feared] [c:it will snow].');
    expect(second).toBe('- | it is feared | it will snow');
  });
});
