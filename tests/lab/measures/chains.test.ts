/** How merging and pronouns are judged by a corpus's chains. */
import { describe, expect, test } from 'vitest';

import type { Analysis } from '../../../src/analysis/schema.ts';
import { mergingOf, pronounSources } from '../../../src/lab/measures/chains.ts';
import type { GumDocument } from '../../../src/lab/corpora/gum.ts';

const TEXT = 'Ann Lee left. Lee met Bo Ng. She said so. Ng said so.';

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const LEE = span('Lee', 14);
const SHE = span('She');
const NG = span('Ng', 40);

/** Ann Lee and Bo Ng, twice each, and "She", who is Ann Lee. */
const gold: GumDocument = {
  id: 'one',
  text: TEXT,
  dct: '2019-02-17',
  mentions: [
    { ...span('Ann Lee'), chain: 'lee', hpos: 'PROPN' },
    { ...LEE, chain: 'lee', hpos: 'PROPN' },
    { ...span('Bo Ng'), chain: 'ng', hpos: 'PROPN' },
    { ...SHE, chain: 'lee', hpos: 'PRON' },
    { ...NG, chain: 'ng', hpos: 'PROPN' },
  ].map((mention) => ({ ...mention, hs: mention.start, he: mention.end, type: 'person' })),
};

function analysis(actors: Record<string, { start: number; end: number }[]>, she: string | null): Analysis {
  return {
    version: '',
    published: '2019-02-17',
    text: TEXT,
    actors: Object.entries(actors).map(([id, mentions]) => ({
      id,
      name: id,
      named: true,
      kind: 'person',
      aliases: [],
      role: null,
      acts: true,
      mentions,
    })),
    attributions: [
      {
        id: 'said',
        kind: 'claim',
        form: 'indirect',
        content: [span('so')],
        cue: span('said'),
        source: SHE,
        actorId: she,
        parentId: null,
        act: 'statement',
        shown: true,
        certainty: 'stated',
        certaintyCue: null,
        confidence: 1,
        by: 'extracted',
        rule: '',
      },
    ],
    dates: [],
    events: [],
  };
}

const right = { ann: [span('Ann Lee'), LEE], bo: [span('Bo Ng'), NG] };

describe('merging', () => {
  test.each<[string, Record<string, { start: number; end: number }[]>, [number, number], [number, number]]>([
    ['right', right, [2, 2], [2, 2]],
    ['all one', { all: [...right.ann, ...right.bo] }, [2, 6], [2, 2]],
    ['one missed', { ann: [span('Ann Lee')], lee: [LEE], bo: right.bo }, [1, 1], [1, 2]],
    ['a name not found is no merge missed', { ann: [span('Ann Lee')], bo: right.bo }, [1, 1], [1, 1]],
  ])('%s', (_, actors, precision, recall) => {
    expect(mergingOf([{ gold, analysis: analysis(actors, null) }], ['PROPN'])).toEqual({
      precision: { right: precision[0], all: precision[1] },
      recall: { right: recall[0], all: recall[1] },
    });
  });
});

describe('pronouns that are a source', () => {
  test.each<[string, string | null, [number, number], [number, number]]>([
    ['right', 'ann', [1, 1], [1, 1]],
    ['wrong', 'bo', [0, 1], [0, 1]],
    ['left open', null, [0, 1], [0, 0]],
  ])('%s', (_, she, named, resolved) => {
    expect(pronounSources([{ gold, analysis: analysis(right, she) }], 'third')).toEqual({
      named: { right: named[0], all: named[1] },
      resolved: { right: resolved[0], all: resolved[1] },
    });
    expect(pronounSources([{ gold, analysis: analysis(right, she) }], 'speaker').named.all).toBe(0);
  });
});
