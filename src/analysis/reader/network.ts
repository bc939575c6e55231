/**
 * The reader's network: what is known of the tokens of a window goes through two layers, each of two memories that read
 * forwards and backwards (a BiLSTM), and every head looks at what they say. The large products are of integers.
 */
import { addressIn, NUMBER, openWorkspace } from '../tagger/workspace.ts';
import type { Address, Block, Workspace } from '../tagger/workspace.ts';
import { COLUMNS, TABLES, VECTOR } from './columns.ts';
import type { KnownTokens } from './columns.ts';
import type { WordKnowledge } from './knowledge.ts';
import {
  ARC,
  AT,
  ATTRIBUTION,
  ATTRIBUTION_WIDTH,
  countOf,
  INPUT,
  MEMORIES,
  NAME,
  NAME_WIDTH,
  POS_WIDTH,
  RELATION,
  RELATION_WIDTH,
  SHOWN,
  SIZE,
  TABLE_AT,
  TOTAL,
} from './layout.ts';
import type { Part } from './layout.ts';
import { LONGEST_SENTENCE, WINDOW } from './windows.ts';
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
  readonly #workspace: Workspace;
  readonly #words: WordKnowledge;
  readonly #parameters: Block;
  readonly #weights = new Map<Part, Address>();
  readonly #input: Block;
  readonly #inputSteps: Address;
  readonly #shown: readonly [first: Block, second: Block];
  readonly #shownSteps: readonly [first: Address, second: Address];
  readonly #gates: Block;
  readonly #cells: Block;
  readonly #outputs: Block;
  readonly #outputSteps: Address;
  readonly #hidden: Block;
  readonly #scores: Readonly<Record<'pos' | 'attribution' | 'names', Block>>;
  readonly #views: Readonly<Record<'arcHead' | 'arcDependent' | 'relationHead' | 'relationDependent', Block>>;
  readonly #asked: Block;
  readonly #heads: Block;
  readonly #arcs: Block;
  readonly #relation: Block;
  readonly #relations: Block;
  /** Tokens of the window that was read last. */
  #length = 0;

  /** @param parameters `TOTAL` numbers */
  constructor(parameters: Float32Array, words: WordKnowledge) {
    this.#words = words;
    const memoryWeights = (part: Part): number => countOf(part) - 4 * SIZE;
    const integers = INTEGER_PARTS.reduce((sum, part) => sum + countOf(part), 0);
    const memories = MEMORIES.flat().reduce((sum, part) => sum + memoryWeights(part), 0);
    const perToken =
      1.5 * INPUT +
      3 * SHOWN +
      5 * SIZE +
      ATTRIBUTION +
      POS_WIDTH +
      ATTRIBUTION_WIDTH +
      NAME_WIDTH +
      2 * ARC +
      2 * RELATION;
    const perSentence = ARC + RELATION + RELATION_WIDTH + 2 * ARC + headRows(LONGEST_SENTENCE);
    const numbers =
      TOTAL + (integers + memories) / 2 + WINDOW * perToken + 2 * LONGEST_SENTENCE * perSentence + 3 * SIZE;
    const workspace = openWorkspace(Math.ceil(numbers) + 4096, 64);
    this.#workspace = workspace;
    this.#parameters = workspace.take(TOTAL);
    this.#parameters.values.set(parameters);
    const keep = (part: Part, count: number): void => {
      const at = workspace.takeSteps(count);
      workspace.kernels.toWeightSteps(addressIn(this.#parameters, AT[part]), at, count);
      this.#weights.set(part, at);
    };
    for (const part of INTEGER_PARTS) keep(part, countOf(part));
    for (const part of MEMORIES.flat()) keep(part, memoryWeights(part));
    this.#input = workspace.take(WINDOW * INPUT);
    this.#inputSteps = workspace.takeSteps(WINDOW * INPUT);
    this.#shown = [workspace.take(WINDOW * SHOWN), workspace.take(WINDOW * SHOWN)];
    this.#shownSteps = [workspace.takeSteps(WINDOW * SHOWN), workspace.takeSteps(WINDOW * SHOWN)];
    this.#gates = workspace.take(WINDOW * 4 * SIZE);
    this.#cells = workspace.take(2 * SIZE);
    this.#outputs = workspace.take(WINDOW * SIZE);
    this.#outputSteps = workspace.takeSteps(2 * SIZE);
    this.#hidden = workspace.take(WINDOW * ATTRIBUTION);
    this.#scores = {
      pos: workspace.take(WINDOW * POS_WIDTH),
      attribution: workspace.take(WINDOW * ATTRIBUTION_WIDTH),
      names: workspace.take(WINDOW * NAME_WIDTH),
    };
    this.#views = {
      arcHead: workspace.take(WINDOW * ARC),
      arcDependent: workspace.take(WINDOW * ARC),
      relationHead: workspace.take(WINDOW * RELATION),
      relationDependent: workspace.take(WINDOW * RELATION),
    };
    this.#asked = workspace.take(LONGEST_SENTENCE * ARC);
    this.#heads = workspace.take(headRows(LONGEST_SENTENCE) * ARC);
    this.#arcs = workspace.take(LONGEST_SENTENCE * headRows(LONGEST_SENTENCE));
    this.#relation = workspace.take(LONGEST_SENTENCE * RELATION);
    this.#relations = workspace.take(LONGEST_SENTENCE * RELATION_WIDTH);
  }

  /**
   * Reads a window: what is asked next is of its tokens, and holds until another one is read.
   * @param window at most `WINDOW` tokens of those known
   */
  see(known: KnownTokens, window: Stretch): void {
    this.#length = window.end - window.first;
    this.#show(known, window);
    this.#workspace.kernels.toSteps(this.#input.at, this.#inputSteps, this.#length * INPUT);
    this.#layer(0, this.#inputSteps, INPUT, this.#length);
    this.#layer(1, this.#shownSteps[0], SHOWN, this.#length);
  }

  /** Scores of parts of speech, `POS_WIDTH` a token. */
  pos(): Float32Array {
    this.#product('pos', 'posBias', 0, this.#scores.pos, POS_WIDTH);
    return this.#scores.pos.values;
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
    for (const view of [arcHead, arcDependent]) leak(view.values, this.#length * ARC);
  }

  /**
   * Scores of arcs in a sentence of the window that was read last.
   * @param sentence in tokens of the window
   * @returns for each of its tokens `headRows` numbers: the root's score as its head, then that of each of its tokens
   */
  arcs({ first, end }: Stretch): Float32Array {
    const length = end - first;
    const rows = headRows(length);
    const { kernels } = this.#workspace;
    const { arcHead, arcDependent } = this.#views;
    this.#fill(this.#asked, 'arcBias', length, ARC);
    const asking = addressIn(arcDependent, first * ARC);
    kernels.addProduct(asking, this.#at('arc'), this.#asked.at, length, ARC, ARC);
    const heads = this.#heads.values;
    heads.fill(0, 0, rows * ARC);
    heads.set(this.#part('rootArc'));
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
    const root = this.#part('rootRelation');
    for (let token = 0; token < length; token += 1) {
      const head = heads[token] ?? -1;
      const from = (first + token) * RELATION;
      const fromHead = (first + head) * RELATION;
      for (let at = 0; at < RELATION; at += 1) {
        const ofHead = (head < 0 ? root[at] : relationHead.values[fromHead + at]) ?? 0;
        hidden[token * RELATION + at] = Math.max(0, ofHead + (relationDependent.values[from + at] ?? 0));
      }
    }
    this.#fill(this.#relations, 'relationBias', length, RELATION_WIDTH);
    const { kernels } = this.#workspace;
    kernels.addProduct(this.#relation.at, this.#at('relation'), this.#relations.at, length, RELATION, RELATION_WIDTH);
    return this.#relations.values.subarray(0, length * RELATION_WIDTH);
  }

  /** The parameters of a part, for who chains labels. */
  part(part: Part): Float32Array {
    return this.#part(part);
  }

  #show({ rows, vectors }: KnownTokens, { first, end }: Stretch): void {
    const input = this.#input.values;
    const parameters = this.#parameters.values;
    for (let token = first; token < end; token += 1) {
      let to = (token - first) * INPUT;
      this.#words.vectorTo(vectors[token] ?? -1, input, to);
      to += VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const from = (TABLE_AT[column] ?? 0) + (rows[token * COLUMNS + column] ?? 0) * width;
        for (let at = 0; at < width; at += 1) input[to + at] = parameters[from + at] ?? 0;
        to += width;
      }
    }
  }

  #layer(layer: 0 | 1, inputs: Address, width: number, length: number): void {
    const { kernels } = this.#workspace;
    const shown = this.#shown[layer];
    for (const [side, part] of MEMORIES[layer].entries()) {
      const bias = this.#at(part) + (countOf(part) - 4 * SIZE) * NUMBER;
      const [gates, cells, outputs] = [this.#gates.at, this.#cells.at, this.#outputs.at];
      const weights = this.#weights.get(part) ?? 0;
      kernels.lstmRead(
        weights,
        bias,
        width,
        SIZE,
        inputs,
        length,
        side === 1,
        gates,
        cells,
        outputs,
        this.#outputSteps,
      );
      for (let token = 0; token < length; token += 1) {
        const from = token * SIZE;
        shown.values.set(this.#outputs.values.subarray(from, from + SIZE), token * SHOWN + side * SIZE);
      }
    }
    kernels.toSteps(shown.at, this.#shownSteps[layer], length * SHOWN);
  }

  #label(head: 'attribution' | 'name', scores: Block, width: number, labels: number): Float32Array {
    const { kernels } = this.#workspace;
    const length = this.#length;
    this.#fill(this.#hidden, `${head}Bias`, length, width);
    for (const [layer, part] of ([`${head}First`, `${head}Second`] as const).entries()) {
      const weights = this.#weights.get(part) ?? 0;
      kernels.addStepProduct(this.#shownSteps[layer] ?? 0, weights, this.#hidden.at, length, SHOWN, width);
    }
    rectify(this.#hidden.values, length * width);
    this.#fill(scores, `${head}LabelBias`, length, labels);
    kernels.addProduct(this.#hidden.at, this.#at(`${head}Label`), scores.at, length, width, labels);
    return scores.values;
  }

  #product(part: Part, bias: Part | null, layer: 0 | 1, to: Block, outputs: number): void {
    const length = this.#length;
    if (bias) this.#fill(to, bias, length, outputs);
    else to.values.fill(0, 0, length * outputs);
    const weights = this.#weights.get(part) ?? 0;
    this.#workspace.kernels.addStepProduct(this.#shownSteps[layer], weights, to.at, length, SHOWN, outputs);
  }

  #fill({ values }: Block, bias: Part, length: number, width: number): void {
    const part = this.#part(bias);
    for (let token = 0; token < length; token += 1) values.set(part, token * width);
  }

  #part(part: Part): Float32Array {
    return this.#parameters.values.subarray(AT[part], AT[part] + countOf(part));
  }

  #at(part: Part): Address {
    return addressIn(this.#parameters, AT[part]);
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
