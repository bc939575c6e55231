import { describe, expect, it } from 'vitest';

import { findNamesByRules } from '../../../src/analysis/actors/rules.ts';
import { readDocument } from '../../../src/analysis/text/read.ts';
import { namesInGum } from '../../../src/lab/corpora/gum-names.ts';
import type { GoldMention } from '../../../src/lab/corpora/gum.ts';

const TEXT =
  'The mayor of Harwich, Anna Berg, met Mr Olsen on Tuesday. She praised the Relief Fund, and he a Polaroid. ' +
  'Then the Vlimfers left.';

/** A mention by its words, its head and what the annotators say of it. */
function mention(words: string, head: string, hpos: string, type: string): GoldMention {
  const start = TEXT.indexOf(words);
  const hs = start + words.indexOf(head);
  return { start, end: start + words.length, hs, he: hs + head.length, hpos, type, chain: words };
}

const MENTIONS = [
  mention('The mayor of Harwich, Anna Berg', 'mayor', 'NOUN', 'person'),
  mention('Harwich', 'Harwich', 'PROPN', 'place'),
  mention('Anna Berg', 'Anna', 'PROPN', 'person'),
  mention('Mr Olsen', 'Mr', 'PROPN', 'person'),
  mention('Tuesday', 'Tuesday', 'PROPN', 'time'),
  mention('She', 'She', 'PRON', 'person'),
  mention('the Relief Fund', 'Fund', 'PROPN', 'organization'),
  mention('a Polaroid', 'Polaroid', 'PROPN', 'object'),
  mention('the Vlimfers', 'Vlimfers', 'PROPN', 'organization'),
];

describe('names in GUM', () => {
  const names = namesInGum(readDocument(TEXT, { published: '2017-03-01' }), MENTIONS, findNamesByRules);
  const found = names.map(({ start, end, kind }) => [TEXT.slice(start, end), kind]);

  it('are the names in the mentions, with the kind that the annotators gave them', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        ['Harwich', 'place'],
        ['Anna Berg', 'person'],
        // GUM's head of "Mr Olsen" is "Mr"
        ['Olsen', 'person'],
        ['Relief Fund', 'organization'],
        ['Vlimfers', 'organization'],
      ]),
    );
  });

  it('are none where nobody is mentioned, only a thing, a day, a pronoun or a description', () => {
    for (const word of ['Polaroid', 'Tuesday', 'She', 'mayor']) expect(found.flat().join('|')).not.toContain(word);
  });

  it('do not overlap and stand in text order', () => {
    names.forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
    });
  });
});
