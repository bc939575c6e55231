/** What the loss of the reader's network gains by each of its parameters, on one window after another. */
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import type { Window } from '../../../analysis/reader/windows.ts';
import { ATTRIBUTIONS, ChainHead, NAMES } from './chain-head.ts';
import type { Example } from './example.ts';
import { Layers } from './layers.ts';
import { LearningEncoder } from './learning-encoder.ts';
import type { Dropout } from './learning-encoder.ts';
import { TreeHead } from './tree-head.ts';

/** How much a token's loss counts, by what is learnt from it. */
export interface Weights {
  syntax: number;
  attribution: number;
  names: number;
}

export class Learner {
  readonly layers: Layers;
  readonly #encoder: LearningEncoder;
  readonly #tree: TreeHead;
  readonly #attributions: ChainHead;
  readonly #names: ChainHead;

  constructor(words: WordKnowledge) {
    const heads = TreeHead.room + ChainHead.room(ATTRIBUTIONS) + ChainHead.room(NAMES);
    this.layers = new Layers(LearningEncoder.room + heads);
    this.#encoder = new LearningEncoder(this.layers, words);
    this.#tree = new TreeHead(this.layers, this.#encoder);
    this.#attributions = new ChainHead(this.layers, this.#encoder, ATTRIBUTIONS);
    this.#names = new ChainHead(this.layers, this.#encoder, NAMES);
  }

  /**
   * Adds the gradients of a window's loss.
   * @returns the loss, summed over tokens
   */
  learn(example: Example, window: Window, weights: Weights, dropout: Dropout, random: () => number): number {
    const { known, syntax, attribution, names } = example;
    const { first, end, paragraphs, sentences } = window;
    this.#encoder.forward(known, first, end - first, dropout, random);
    let loss = 0;
    if (syntax) loss += this.#tree.learn(syntax, window, weights.syntax);
    if (attribution) loss += this.#attributions.learn(attribution, paragraphs, first, weights.attribution);
    if (names) loss += this.#names.learn(names, sentences, first, weights.names);
    this.#encoder.backward(known, first, end - first);
    return loss;
  }
}
