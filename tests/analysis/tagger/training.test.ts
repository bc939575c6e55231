import { describe, expect, it } from 'vitest';

import { ByteReader, ByteWriter } from '../../../src/analysis/tagger/bytes.ts';
import {
  allowedTransitions,
  readChainTagger,
  tagSequences,
  writeChainTagger,
} from '../../../src/analysis/tagger/chain-tagger.ts';
import { MASKED, trainChain } from '../../../src/analysis/tagger/chain-training.ts';
import { indexFeatures } from '../../../src/analysis/tagger/feature-index.ts';
import type { FeatureIndex } from '../../../src/analysis/tagger/feature-index.ts';
import { hashString } from '../../../src/analysis/tagger/hash.ts';
import { bindTemplates, extractFeatures, parseTemplates } from '../../../src/analysis/tagger/templates.ts';

/** What stands between "open" and "close" is inside; the words themselves say nothing. */
const SENTENCES: readonly (readonly [words: string, labels: string])[] = [
  ['a open b c close d', '0 0 1 1 0 0'],
  ['open d close a b', '0 1 0 0 0'],
  ['c d open a close open b a close', '0 0 0 1 0 0 1 1 0'],
  ['b a d c', '0 0 0 0'],
  ['d open c b a d close', '0 0 1 1 1 1 0'],
];
const TEMPLATES = parseTemplates(['word-1', 'word0', 'word1', 'word-1 word0'], ['word']);
const LABELS = 4;
const forbidden = allowedTransitions(LABELS, () => true);

function hashesOf(words: string): Int32Array {
  const word = Int32Array.from(words.split(' '), hashString);
  const hashes = new Int32Array(word.length * TEMPLATES.length);
  extractFeatures(bindTemplates(TEMPLATES, { word }), 0, word.length, hashes);
  return hashes;
}

const index: FeatureIndex = indexFeatures(
  SENTENCES.map(([words]) => hashesOf(words)),
  TEMPLATES.length,
  1,
);

function trained(seed: number): Uint8Array {
  const labels = Uint8Array.from(SENTENCES.flatMap(([, given]) => given.split(' ').map(Number)));
  let start = 0;
  const sequences = SENTENCES.map(([words]) => {
    const end = start + words.split(' ').length;
    const sequence = { start, end };
    start = end;
    return sequence;
  });
  const set = {
    features: index.features,
    offsets: index.offsets,
    featureCount: index.hashes.length,
    labels,
    sequences,
  };
  const options = { epochs: 60, averaged: 1, alpha: 0.3, l1: 0.01, l2: 0, dropout: 0.1, seed };
  const model = trainChain(set, forbidden, options);
  const writer = new ByteWriter();
  writeChainTagger(writer, index.hashes, model.weights, model);
  return writer.bytes();
}

const bytes = trained(1);

function label(words: string): string {
  const word = Int32Array.from(words.split(' '), hashString);
  const tagger = readChainTagger(new ByteReader(bytes));
  const range = { start: 0, end: word.length };
  return tagSequences(tagger, bindTemplates(TEMPLATES, { word }), [range], word.length).path.join(' ');
}

describe('a trained chain', () => {
  it.each([...SENTENCES, ['b open d d d close c', '0 0 1 1 1 0 0'], ['a a open b close', '0 0 0 1 0']] as const)(
    'labels "%s" as %s, after writing and reading',
    (words, expected) => {
      expect(label(words)).toBe(expected);
    },
  );

  it('is the same to the byte with the same seed, and another with another', () => {
    expect(trained(7)).toEqual(trained(7));
    expect(trained(8)).not.toEqual(trained(7));
  });

  it('gives probabilities that sum to one', () => {
    const word = Int32Array.from(['open', 'a', 'close'], hashString);
    const tagger = readChainTagger(new ByteReader(bytes));
    const { marginals } = tagSequences(tagger, bindTemplates(TEMPLATES, { word }), [{ start: 0, end: 3 }], 3);
    for (let token = 0; token < 3; token += 1) {
      const sum = marginals.subarray(token * LABELS, (token + 1) * LABELS).reduce((one, other) => one + other, 0);
      expect(sum).toBeCloseTo(1, 10);
    }
    expect(marginals[LABELS + 1]).toBeGreaterThan(0.5);
  });

  it('finds more of what a premium is paid for', () => {
    const tagger = readChainTagger(new ByteReader(bytes));
    const word = Int32Array.from(['a', 'b', 'c'], hashString);
    const templates = bindTemplates(TEMPLATES, { word });
    expect([...tagSequences(tagger, templates, [{ start: 0, end: 3 }], 3).path]).toEqual([0, 0, 0]);
    expect([...tagSequences(tagger, templates, [{ start: 0, end: 3 }], 3, [0, 99, 0, 0]).path]).toEqual([1, 1, 1]);
  });
});

describe('the trainer', () => {
  it('refuses a number of labels that it cannot take four at a time', () => {
    const set = {
      features: new Int32Array(0),
      offsets: new Uint32Array(1),
      featureCount: 0,
      labels: new Uint8Array(0),
      sequences: [],
    };
    const options = { epochs: 1, averaged: 1, alpha: 0.1, l1: 0, l2: 0, dropout: 0, seed: 1 };
    expect(() =>
      trainChain(
        set,
        allowedTransitions(3, () => true),
        options,
      ),
    ).toThrow(RangeError);
  });

  it('has a mask that is no label', () => {
    expect(MASKED).toBeGreaterThan(LABELS);
  });
});

describe('the feature index', () => {
  it('leaves out what too few documents have, and puts the frequent first', () => {
    const small = indexFeatures(
      [Int32Array.of(5, 9), Int32Array.of(9, 9), Int32Array.of(9, 5), Int32Array.of(7, 7)],
      1,
      2,
    );
    expect([...small.hashes]).toEqual([9, 5]);
    expect([...small.offsets]).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
    expect([...small.features]).toEqual([1, 0, 0, 0, 0, 1]);
  });
});
