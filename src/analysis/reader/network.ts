/**
 * The reader's network: an encoder of the tokens of some windows, and heads that look at what its two layers say: parts of
 * speech at the first, arcs and relations (biaffine) at the second, names and attributions at both.
 */
import { addressIn } from '../tagger/workspace.ts';
import type { Block } from '../tagger/workspace.ts';
import type { KnownTokens } from './columns.ts';
import { Encoder } from './encoder.ts';
import type { WordKnowledge } from './knowledge.ts';
import {
  ARC,
  ATTRIBUTION,
  ATTRIBUTION_WIDTH,
  NAME,
  NAME_WIDTH,
  POS_WIDTH,
  RELATION,
  RELATION_WIDTH,
} from './layout.ts';
import type { Part } from './layout.ts';
import { BATCH, LONGEST_SENTENCE } from './windows.ts';
import type { Stretch } from './windows.ts';

/** Parts whose products are of integers: their weights are kept as 16-bit steps as well. */
const INTEGER_PARTS = [
  'pos',
  'arcHead',
  'arcDependent',
  'relationHead',
  'relationDependent',
  'attributionFirst',
  'attributionSecond',
  'nameFirst',
  'nameSecond',
] as const satisfies readonly Part[];

/** Rows of a sentence's heads: the root, then its tokens, filled up to a multiple of four. */
export const headRows = (tokens: number): number => Math.ceil((tokens + 1) / 4) * 4;

export class Network {
  readonly #encoder: Encoder;
  readonly #hidden: Block;
  readonly #scores: Readonly<Record<'pos' | 'attribution' | 'names', Block>>;
  readonly #views: Readonly<Record<'arcHead' | 'arcDependent' | 'relationHead' | 'relationDependent', Block>>;
  readonly #asked: Block;
  readonly #heads: Block;
  readonly #arcs: Block;
  readonly #relation: Block;
  readonly #relations: Block;

  /** @param parameters `TOTAL` numbers */
  constructor(parameters: Float32Array, words: WordKnowledge) {
    const perToken = ATTRIBUTION + POS_WIDTH + ATTRIBUTION_WIDTH + NAME_WIDTH + 2 * ARC + 2 * RELATION;
    const perSentence = 3 * ARC + RELATION + RELATION_WIDTH + headRows(LONGEST_SENTENCE);
    const room = BATCH * perToken + 2 * LONGEST_SENTENCE * perSentence;
    const encoder = new Encoder(parameters, words, INTEGER_PARTS, room);
    this.#encoder = encoder;
    this.#hidden = encoder.take(BATCH * ATTRIBUTION);
    this.#scores = {
      pos: encoder.take(BATCH * POS_WIDTH),
      attribution: encoder.take(BATCH * ATTRIBUTION_WIDTH),
      names: encoder.take(BATCH * NAME_WIDTH),
    };
    this.#views = {
      arcHead: encoder.take(BATCH * ARC),
      arcDependent: encoder.take(BATCH * ARC),
      relationHead: encoder.take(BATCH * RELATION),
      relationDependent: encoder.take(BATCH * RELATION),
    };
    this.#asked = encoder.take(LONGEST_SENTENCE * ARC);
    this.#heads = encoder.take(headRows(LONGEST_SENTENCE) * ARC);
    this.#arcs = encoder.take(LONGEST_SENTENCE * headRows(LONGEST_SENTENCE));
    this.#relation = encoder.take(LONGEST_SENTENCE * RELATION);
    this.#relations = encoder.take(LONGEST_SENTENCE * RELATION_WIDTH);
  }

  /**
   * Reads windows: what is asked next is of their tokens, window after window, and holds until others are read.
   * @param windows at most `BATCH` tokens of those known
   */
  see(known: KnownTokens, windows: readonly Stretch[]): void {
    this.#encoder.see(known, windows);
  }

  /** Scores of parts of speech, `POS_WIDTH` a token. */
  pos(): Float32Array {
    this.#product('pos', 'posBias', 0, this.#scores.pos, POS_WIDTH);
    return this.#scores.pos.values.subarray(0, this.#encoder.length * POS_WIDTH);
  }

  /** Scores of attributions, `ATTRIBUTION_WIDTH` a token. */
  attribution(): Float32Array {
    return this.#label('attribution', this.#scores.attribution, ATTRIBUTION, ATTRIBUTION_WIDTH);
  }

  /** Scores of names, `NAME_WIDTH` a token. */
  names(): Float32Array {
    return this.#label('name', this.#scores.names, NAME, NAME_WIDTH);
  }

  /** Looks at each token as a head and as a dependent, before arcs and relations are asked. */
  prepareArcs(): void {
    const { arcHead, arcDependent, relationHead, relationDependent } = this.#views;
    this.#product('arcHead', 'arcHeadBias', 1, arcHead, ARC);
    this.#product('arcDependent', 'arcDependentBias', 1, arcDependent, ARC);
    this.#product('relationHead', null, 1, relationHead, RELATION);
    this.#product('relationDependent', 'relationDependentBias', 1, relationDependent, RELATION);
    for (const view of [arcHead, arcDependent]) leak(view.values, this.#encoder.length * ARC);
  }

  /**
   * Scores of arcs in a sentence of the windows that were read last.
   * @param sentence in tokens of these windows
   * @returns for each of its tokens `headRows` numbers: the root's score as its head, then that of each of its tokens
   */
  arcs({ first, end }: Stretch): Float32Array {
    const length = end - first;
    const rows = headRows(length);
    const { kernels } = this.#encoder;
    const { arcHead, arcDependent } = this.#views;
    this.#encoder.fill(this.#asked, 'arcBias', length, ARC);
    const asking = addressIn(arcDependent, first * ARC);
    kernels.addProduct(asking, this.#encoder.at('arc'), this.#asked.at, length, ARC, ARC);
    const heads = this.#heads.values;
    heads.fill(0, 0, rows * ARC);
    heads.set(this.#encoder.part('rootArc'));
    heads.set(arcHead.values.subarray(first * ARC, end * ARC), ARC);
    this.#arcs.values.fill(0, 0, length * rows);
    kernels.addProduct(this.#asked.at, this.#heads.at, this.#arcs.at, length, ARC, rows);
    return this.#arcs.values.subarray(0, length * rows);
  }

  /**
   * Scores of each relation of the sentence's tokens to their heads.
   * @param heads for each token its head within the sentence, -1 for the root
   * @returns `RELATION_WIDTH` numbers a token
   */
  relations({ first, end }: Stretch, heads: Int32Array): Float32Array {
    const length = end - first;
    const { relationHead, relationDependent } = this.#views;
    const hidden = this.#relation.values;
    const root = this.#encoder.part('rootRelation');
    for (let token = 0; token < length; token += 1) {
      const head = heads[token] ?? -1;
      const from = (first + token) * RELATION;
      const fromHead = (first + head) * RELATION;
      for (let at = 0; at < RELATION; at += 1) {
        const ofHead = (head < 0 ? root[at] : relationHead.values[fromHead + at]) ?? 0;
        hidden[token * RELATION + at] = Math.max(0, ofHead + (relationDependent.values[from + at] ?? 0));
      }
    }
    this.#encoder.fill(this.#relations, 'relationBias', length, RELATION_WIDTH);
    const { kernels } = this.#encoder;
    kernels.addProduct(
      this.#relation.at,
      this.#encoder.at('relation'),
      this.#relations.at,
      length,
      RELATION,
      RELATION_WIDTH,
    );
    return this.#relations.values.subarray(0, length * RELATION_WIDTH);
  }

  /** The parameters of a part, for who chains labels. */
  part(part: Part): Float32Array {
    return this.#encoder.part(part);
  }

  #label(head: 'attribution' | 'name', scores: Block, width: number, labels: number): Float32Array {
    const { kernels, length } = this.#encoder;
    this.#encoder.fill(this.#hidden, `${head}Bias`, length, width);
    this.#encoder.addProduct(`${head}First`, 0, this.#hidden, width);
    this.#encoder.addProduct(`${head}Second`, 1, this.#hidden, width);
    rectify(this.#hidden.values, length * width);
    this.#encoder.fill(scores, `${head}LabelBias`, length, labels);
    kernels.addProduct(this.#hidden.at, this.#encoder.at(`${head}Label`), scores.at, length, width, labels);
    return scores.values.subarray(0, length * labels);
  }

  #product(part: Part, bias: Part | null, layer: 0 | 1, to: Block, outputs: number): void {
    const { length } = this.#encoder;
    if (bias) this.#encoder.fill(to, bias, length, outputs);
    else to.values.fill(0, 0, length * outputs);
    this.#encoder.addProduct(part, layer, to, outputs);
  }
}

/** Slope of the arcs' views below zero. */
export const LEAK = 0.1;

function leak(values: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const value = values[at] ?? 0;
    if (value < 0) values[at] = value * LEAK;
  }
}

function rectify(values: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) if ((values[at] ?? 0) < 0) values[at] = 0;
}
