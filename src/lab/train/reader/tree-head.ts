/** Parts of speech, arcs and relations as they are trained. */
import { ARC, POS_WIDTH, RELATION, RELATION_WIDTH, SHOWN } from '../../../analysis/reader/layout.ts';
import { headRows, LEAK } from '../../../analysis/reader/network.ts';
import { LONGEST_SENTENCE, WINDOW } from '../../../analysis/reader/windows.ts';
import type { Stretch, Window } from '../../../analysis/reader/windows.ts';
import { addressIn } from '../../../analysis/tagger/workspace.ts';
import type { Block } from '../../../analysis/tagger/workspace.ts';
import { softmaxErrors } from './errors.ts';
import type { Example } from './example.ts';
import type { Layers } from './layers.ts';
import type { LearningEncoder } from './learning-encoder.ts';

const ROWS = headRows(LONGEST_SENTENCE);
const WIDEST = Math.max(RELATION_WIDTH, POS_WIDTH);

export class TreeHead {
  /** Numbers of a workspace that it takes. */
  static readonly room =
    WINDOW * (2 * WIDEST + 4 * (ARC + RELATION)) +
    LONGEST_SENTENCE * (2 * ARC + 2 * ROWS + 2 * RELATION) +
    2 * ROWS * ARC;
  readonly #layers: Layers;
  readonly #encoder: LearningEncoder;
  readonly #scores: Block;
  readonly #scoreErrors: Block;
  readonly #views: readonly [Block, Block, Block, Block];
  readonly #viewErrors: readonly [Block, Block, Block, Block];
  readonly #asked: Block;
  readonly #askedErrors: Block;
  readonly #heads: Block;
  readonly #headErrors: Block;
  readonly #arcs: Block;
  readonly #arcErrors: Block;
  readonly #relation: Block;
  readonly #relationErrors: Block;

  constructor(layers: Layers, encoder: LearningEncoder) {
    this.#layers = layers;
    this.#encoder = encoder;
    const pair = (count: number): [Block, Block] => [layers.workspace.take(count), layers.workspace.take(count)];
    [this.#scores, this.#scoreErrors] = pair(WINDOW * WIDEST);
    this.#views = [...pair(WINDOW * ARC), ...pair(WINDOW * RELATION)];
    this.#viewErrors = [...pair(WINDOW * ARC), ...pair(WINDOW * RELATION)];
    [this.#asked, this.#askedErrors] = pair(LONGEST_SENTENCE * ARC);
    [this.#heads, this.#headErrors] = pair(ROWS * ARC);
    [this.#arcs, this.#arcErrors] = pair(LONGEST_SENTENCE * ROWS);
    [this.#relation, this.#relationErrors] = pair(LONGEST_SENTENCE * RELATION);
  }

  /** Parts of speech by the first layer, arcs and relations by the second. */
  learn({ pos, heads, relations }: NonNullable<Example['syntax']>, window: Window, weight: number): number {
    const length = window.end - window.first;
    const [scores, errors] = [this.#scores, this.#scoreErrors];
    this.#layers.forward('pos', 'posBias', this.#encoder.shown[0], scores, length, SHOWN, POS_WIDTH);
    let loss = softmaxErrors(
      scores.values,
      errors.values,
      POS_WIDTH,
      length,
      (token) => pos[window.first + token] ?? 0,
      weight,
    );
    this.#layers.back(
      'pos',
      'posBias',
      this.#encoder.shown[0],
      errors,
      this.#encoder.shownErrors[0],
      length,
      SHOWN,
      POS_WIDTH,
    );
    const [arcHead, arcDependent, relationHead, relationDependent] = this.#views;
    const second = this.#encoder.shown[1];
    this.#layers.forward('arcHead', 'arcHeadBias', second, arcHead, length, SHOWN, ARC);
    this.#layers.forward('arcDependent', 'arcDependentBias', second, arcDependent, length, SHOWN, ARC);
    this.#layers.forward('relationHead', null, second, relationHead, length, SHOWN, RELATION);
    this.#layers.forward(
      'relationDependent',
      'relationDependentBias',
      second,
      relationDependent,
      length,
      SHOWN,
      RELATION,
    );
    for (const view of [arcHead, arcDependent])
      for (let at = 0; at < length * ARC; at += 1) view.values[at] = leaky(view.values[at] ?? 0);
    for (const [index, view] of this.#viewErrors.entries())
      view.values.fill(0, 0, length * (index < 2 ? ARC : RELATION));
    for (const sentence of window.sentences) {
      const local = { first: sentence.first - window.first, end: sentence.end - window.first };
      const headOf = (token: number): number => {
        const head = heads[sentence.first + token] ?? -1;
        return head < sentence.first || head >= sentence.end ? -1 : head - sentence.first;
      };
      loss += this.#arcsOf(local, headOf, weight);
      loss += this.#relationsOf(local, headOf, (token) => relations[sentence.first + token] ?? 0, weight);
    }
    const [arcHeadErrors, arcDependentErrors, relationHeadErrors, relationDependentErrors] = this.#viewErrors;
    for (const [view, viewErrors] of [
      [arcHead, arcHeadErrors],
      [arcDependent, arcDependentErrors],
    ] as const)
      for (let at = 0; at < length * ARC; at += 1)
        if ((view.values[at] ?? 0) < 0) viewErrors.values[at] = (viewErrors.values[at] ?? 0) * LEAK;
    const into = this.#encoder.shownErrors[1];
    this.#layers.back('arcHead', 'arcHeadBias', second, arcHeadErrors, into, length, SHOWN, ARC);
    this.#layers.back('arcDependent', 'arcDependentBias', second, arcDependentErrors, into, length, SHOWN, ARC);
    this.#layers.back('relationHead', null, second, relationHeadErrors, into, length, SHOWN, RELATION);
    this.#layers.back(
      'relationDependent',
      'relationDependentBias',
      second,
      relationDependentErrors,
      into,
      length,
      SHOWN,
      RELATION,
    );
    return loss;
  }

  #arcsOf({ first, end }: Stretch, headOf: (token: number) => number, weight: number): number {
    const length = end - first;
    const rows = headRows(length);
    const { kernels } = this.#layers.workspace;
    const [arcHead, arcDependent] = this.#views;
    const [arcHeadErrors, arcDependentErrors] = this.#viewErrors;
    const asking = { at: addressIn(arcDependent, first * ARC), values: arcDependent.values };
    this.#layers.forward('arc', 'arcBias', asking, this.#asked, length, ARC, ARC);
    const heads = this.#heads.values;
    heads.fill(0, 0, rows * ARC);
    heads.set(this.#layers.part('rootArc'));
    heads.set(arcHead.values.subarray(first * ARC, end * ARC), ARC);
    this.#arcs.values.fill(0, 0, length * rows);
    kernels.addProduct(this.#asked.at, this.#heads.at, this.#arcs.at, length, ARC, rows);
    const errors = this.#arcErrors.values;
    const loss = softmaxErrors(
      this.#arcs.values,
      errors,
      rows,
      length,
      (token) => headOf(token) + 1,
      weight,
      length + 1,
    );
    this.#askedErrors.values.fill(0, 0, length * ARC);
    this.#headErrors.values.fill(0, 0, rows * ARC);
    kernels.addProductBackwards(this.#arcErrors.at, this.#heads.at, this.#askedErrors.at, length, ARC, rows);
    kernels.addOuterProduct(this.#arcErrors.at, this.#asked.at, this.#headErrors.at, length, ARC, rows);
    const toRoot = this.#layers.gradient('rootArc');
    for (let at = 0; at < ARC; at += 1) toRoot[at] = (toRoot[at] ?? 0) + (this.#headErrors.values[at] ?? 0);
    for (let at = 0; at < length * ARC; at += 1) {
      const to = first * ARC + at;
      arcHeadErrors.values[to] = (arcHeadErrors.values[to] ?? 0) + (this.#headErrors.values[ARC + at] ?? 0);
    }
    const askingErrors = { at: addressIn(arcDependentErrors, first * ARC), values: arcDependentErrors.values };
    this.#layers.back('arc', 'arcBias', asking, this.#askedErrors, askingErrors, length, ARC, ARC);
    return loss;
  }

  #relationsOf(
    { first, end }: Stretch,
    headOf: (token: number) => number,
    relationOf: (token: number) => number,
    weight: number,
  ): number {
    const length = end - first;
    const [, , relationHead, relationDependent] = this.#views;
    const [, , headErrors, dependentErrors] = this.#viewErrors;
    const hidden = this.#relation.values;
    const root = this.#layers.part('rootRelation');
    for (let token = 0; token < length; token += 1) {
      const head = headOf(token);
      for (let at = 0; at < RELATION; at += 1) {
        const ofHead = (head < 0 ? root[at] : relationHead.values[(first + head) * RELATION + at]) ?? 0;
        const own = relationDependent.values[(first + token) * RELATION + at] ?? 0;
        hidden[token * RELATION + at] = Math.max(0, ofHead + own);
      }
    }
    const [scores, errors] = [this.#scores, this.#scoreErrors];
    this.#layers.forward('relation', 'relationBias', this.#relation, scores, length, RELATION, RELATION_WIDTH);
    const loss = softmaxErrors(scores.values, errors.values, RELATION_WIDTH, length, relationOf, weight);
    this.#relationErrors.values.fill(0, 0, length * RELATION);
    this.#layers.back(
      'relation',
      'relationBias',
      this.#relation,
      errors,
      this.#relationErrors,
      length,
      RELATION,
      RELATION_WIDTH,
    );
    const toRoot = this.#layers.gradient('rootRelation');
    for (let token = 0; token < length; token += 1) {
      const head = headOf(token);
      for (let at = 0; at < RELATION; at += 1) {
        if ((hidden[token * RELATION + at] ?? 0) <= 0) continue;
        const error = this.#relationErrors.values[token * RELATION + at] ?? 0;
        const own = (first + token) * RELATION + at;
        dependentErrors.values[own] = (dependentErrors.values[own] ?? 0) + error;
        if (head < 0) toRoot[at] = (toRoot[at] ?? 0) + error;
        else {
          const of = (first + head) * RELATION + at;
          headErrors.values[of] = (headErrors.values[of] ?? 0) + error;
        }
      }
    }
    return loss;
  }
}

const leaky = (value: number): number => (value < 0 ? value * LEAK : value);
