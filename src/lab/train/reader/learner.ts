/** What the loss of the reader's network gains by each of its parameters, on one window after another. */
import { COLUMNS, TABLES, VECTOR } from '../../../analysis/reader/columns.ts';
import type { KnownTokens } from '../../../analysis/reader/columns.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { ATTRIBUTION_TRANSITIONS } from '../../../analysis/reader/attribution-labels.ts';
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
} from '../../../analysis/reader/layout.ts';
import type { Part } from '../../../analysis/reader/layout.ts';
import { NAME_TRANSITIONS } from '../../../analysis/reader/name-labels.ts';
import { headRows, LEAK } from '../../../analysis/reader/network.ts';
import { LONGEST_SENTENCE, WINDOW } from '../../../analysis/reader/windows.ts';
import type { Stretch, Window } from '../../../analysis/reader/windows.ts';
import { addressIn } from '../../../analysis/tagger/workspace.ts';
import { openWorkspace } from '../../../analysis/tagger/workspace.ts';
import type { Block, Workspace } from '../../../analysis/tagger/workspace.ts';
import { Chain } from './chain-errors.ts';
import { MASKED } from './example.ts';
import type { Example } from './example.ts';

export interface Dropout {
  /** Share of numbers hidden: of the input, and of what each layer shows. */
  numbers: number;
  /** Share of tokens whose word's vector is hidden, and whose word's own embedding is. */
  vectors: number;
  words: number;
}

/** How much a token's loss counts, by what is learnt from it. */
export interface Weights {
  syntax: number;
  attribution: number;
  names: number;
}

type Trace = Readonly<Record<'gates' | 'cells' | 'outputs' | 'errors', Block>>;

export class Learner {
  readonly workspace: Workspace;
  readonly parameters: Block;
  /** In the layout of the parameters. */
  readonly gradients: Block;
  readonly means: Block;
  readonly squares: Block;
  readonly touched = new Map<number, number>();
  readonly #words: WordKnowledge;
  readonly #input: Block;
  readonly #inputErrors: Block;
  readonly #inputMask = new Float32Array(WINDOW * INPUT);
  readonly #traces: readonly (readonly [Trace, Trace])[];
  readonly #shown: readonly [Block, Block];
  readonly #shownErrors: readonly [Block, Block];
  readonly #masks = [new Float32Array(WINDOW * SHOWN), new Float32Array(WINDOW * SHOWN)] as const;
  readonly #gateErrors: Block;
  readonly #carried: Block;
  readonly #hidden: Block;
  readonly #hiddenErrors: Block;
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
  readonly #attribution = new Chain(ATTRIBUTION_TRANSITIONS, WINDOW);
  readonly #names = new Chain(NAME_TRANSITIONS, WINDOW);

  constructor(words: WordKnowledge) {
    this.#words = words;
    const rows = headRows(LONGEST_SENTENCE);
    const widest = Math.max(RELATION_WIDTH, POS_WIDTH, ATTRIBUTION_WIDTH, NAME_WIDTH);
    const numbers =
      4 * TOTAL +
      WINDOW * (2 * INPUT + 4 * SHOWN + 4 * 7 * SIZE + 4 * SIZE + 2 * ATTRIBUTION + 2 * widest + 4 * (ARC + RELATION)) +
      LONGEST_SENTENCE * (2 * ARC + 2 * rows + 2 * RELATION) +
      2 * rows * ARC +
      SIZE;
    const workspace = openWorkspace(numbers + 8192, 80);
    this.workspace = workspace;
    this.parameters = workspace.take(TOTAL);
    this.gradients = workspace.take(TOTAL);
    this.means = workspace.take(TOTAL);
    this.squares = workspace.take(TOTAL);
    this.#input = workspace.take(WINDOW * INPUT);
    this.#inputErrors = workspace.take(WINDOW * INPUT);
    const trace = (): Trace => ({
      gates: workspace.take(WINDOW * 4 * SIZE),
      cells: workspace.take(WINDOW * SIZE),
      outputs: workspace.take(WINDOW * SIZE),
      errors: workspace.take(WINDOW * SIZE),
    });
    this.#traces = [
      [trace(), trace()],
      [trace(), trace()],
    ];
    const pair = (count: number): [Block, Block] => [workspace.take(count), workspace.take(count)];
    this.#shown = pair(WINDOW * SHOWN);
    this.#shownErrors = pair(WINDOW * SHOWN);
    this.#gateErrors = workspace.take(WINDOW * 4 * SIZE);
    this.#carried = workspace.take(SIZE);
    [this.#hidden, this.#hiddenErrors] = pair(WINDOW * ATTRIBUTION);
    [this.#scores, this.#scoreErrors] = pair(WINDOW * widest);
    this.#views = [...pair(WINDOW * ARC), ...pair(WINDOW * RELATION)];
    this.#viewErrors = [...pair(WINDOW * ARC), ...pair(WINDOW * RELATION)];
    [this.#asked, this.#askedErrors] = pair(LONGEST_SENTENCE * ARC);
    [this.#heads, this.#headErrors] = pair(rows * ARC);
    [this.#arcs, this.#arcErrors] = pair(LONGEST_SENTENCE * rows);
    [this.#relation, this.#relationErrors] = pair(LONGEST_SENTENCE * RELATION);
  }

  /** Forgets the gradients. */
  clear(): void {
    const dense = AT.first;
    this.gradients.values.fill(0, dense);
    for (const [at, width] of this.touched) this.gradients.values.fill(0, at, at + width);
    this.touched.clear();
  }

  /**
   * Adds the gradients of a window's loss.
   * @returns the loss, summed over tokens
   */
  learn(example: Example, window: Window, weights: Weights, dropout: Dropout, random: () => number): number {
    const length = window.end - window.first;
    this.#draw(length, dropout, random);
    this.#show(example.known, window.first, length, dropout, random);
    this.#forward(length);
    for (const errors of this.#shownErrors) errors.values.fill(0, 0, length * SHOWN);
    let loss = 0;
    if (example.syntax) loss += this.#syntax(example.syntax, window, weights.syntax);
    if (example.attribution) {
      const labels = example.attribution;
      loss += this.#chain(
        'attribution',
        this.#attribution,
        labels,
        window.paragraphs,
        window.first,
        weights.attribution,
      );
    }
    if (example.names) {
      loss += this.#chain('name', this.#names, example.names, window.sentences, window.first, weights.names);
    }
    this.#backward(example.known, window.first, length);
    return loss;
  }

  #draw(length: number, dropout: Dropout, random: () => number): void {
    const kept = 1 / (1 - dropout.numbers);
    const draw = (mask: Float32Array, count: number): void => {
      for (let at = 0; at < count; at += 1) mask[at] = random() < dropout.numbers ? 0 : kept;
    };
    draw(this.#inputMask, length * INPUT);
    for (const mask of this.#masks) draw(mask, length * SHOWN);
  }

  #show({ rows, vectors }: KnownTokens, first: number, length: number, dropout: Dropout, random: () => number): void {
    const input = this.#input.values;
    const parameters = this.parameters.values;
    for (let token = 0; token < length; token += 1) {
      let to = token * INPUT;
      this.#words.vectorTo(vectors[first + token] ?? -1, input, to);
      if (random() < dropout.vectors) this.#inputMask.fill(0, to, to + VECTOR);
      to += VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const from = (TABLE_AT[column] ?? 0) + (rows[(first + token) * COLUMNS + column] ?? 0) * width;
        for (let at = 0; at < width; at += 1) input[to + at] = parameters[from + at] ?? 0;
        if (column === 0 && random() < dropout.words) this.#inputMask.fill(0, to, to + width);
        to += width;
      }
    }
    multiply(input, this.#inputMask, length * INPUT);
  }

  #forward(length: number): void {
    const { kernels } = this.workspace;
    for (const [layer, parts] of MEMORIES.entries()) {
      const [inputs, width] = layer === 0 ? [this.#input, INPUT] : [this.#shown[0], SHOWN];
      const shown = this.#shown[layer as 0 | 1];
      for (const [side, part] of parts.entries()) {
        const trace = this.#traces[layer]?.[side as 0 | 1];
        if (!trace) continue;
        const { gates, cells, outputs } = trace;
        kernels.lstmForward(this.#at(part), width, SIZE, inputs.at, length, side === 1, gates.at, cells.at, outputs.at);
        for (let token = 0; token < length; token += 1)
          shown.values.set(outputs.values.subarray(token * SIZE, (token + 1) * SIZE), token * SHOWN + side * SIZE);
      }
      multiply(shown.values, this.#masks[layer as 0 | 1], length * SHOWN);
    }
  }

  #backward(known: KnownTokens, first: number, length: number): void {
    const { kernels } = this.workspace;
    for (const layer of [1, 0] as const) {
      const errors = this.#shownErrors[layer].values;
      multiply(errors, this.#masks[layer], length * SHOWN);
      const [inputs, width] = layer === 0 ? [this.#input, INPUT] : [this.#shown[0], SHOWN];
      const inputErrors = layer === 0 ? this.#inputErrors : this.#shownErrors[0];
      if (layer === 0) inputErrors.values.fill(0, 0, length * INPUT);
      for (const [side, part] of MEMORIES[layer].entries()) {
        const trace = this.#traces[layer]?.[side as 0 | 1];
        if (!trace) continue;
        for (let token = 0; token < length; token += 1) {
          const from = token * SHOWN + side * SIZE;
          trace.errors.values.set(errors.subarray(from, from + SIZE), token * SIZE);
        }
        kernels.lstmBackward(
          this.#at(part),
          width,
          SIZE,
          inputs.at,
          length,
          side === 1,
          trace.gates.at,
          trace.cells.at,
          trace.outputs.at,
          trace.errors.at,
          inputErrors.at,
          addressIn(this.gradients, AT[part]),
          this.#gateErrors.at,
          this.#carried.at,
        );
      }
    }
    this.#embeddings(known, first, length);
  }

  #embeddings({ rows }: KnownTokens, first: number, length: number): void {
    const errors = this.#inputErrors.values;
    multiply(errors, this.#inputMask, length * INPUT);
    const gradients = this.gradients.values;
    for (let token = 0; token < length; token += 1) {
      let from = token * INPUT + VECTOR;
      for (const [column, { width }] of TABLES.entries()) {
        const to = (TABLE_AT[column] ?? 0) + (rows[(first + token) * COLUMNS + column] ?? 0) * width;
        this.touched.set(to, width);
        for (let at = 0; at < width; at += 1) gradients[to + at] = (gradients[to + at] ?? 0) + (errors[from + at] ?? 0);
        from += width;
      }
    }
  }

  /** Parts of speech by the first layer, arcs and relations by the second. */
  #syntax({ pos, heads, relations }: NonNullable<Example['syntax']>, window: Window, weight: number): number {
    const length = window.end - window.first;
    const [scores, errors] = [this.#scores, this.#scoreErrors];
    this.#layer('pos', 'posBias', this.#shown[0], scores, length, SHOWN, POS_WIDTH);
    let loss = softmaxErrors(
      scores.values,
      errors.values,
      POS_WIDTH,
      length,
      (token) => pos[window.first + token] ?? 0,
      weight,
    );
    this.#layerBack('pos', 'posBias', this.#shown[0], errors, this.#shownErrors[0], length, SHOWN, POS_WIDTH);
    const [arcHead, arcDependent, relationHead, relationDependent] = this.#views;
    const second = this.#shown[1];
    this.#layer('arcHead', 'arcHeadBias', second, arcHead, length, SHOWN, ARC);
    this.#layer('arcDependent', 'arcDependentBias', second, arcDependent, length, SHOWN, ARC);
    this.#layer('relationHead', null, second, relationHead, length, SHOWN, RELATION);
    this.#layer('relationDependent', 'relationDependentBias', second, relationDependent, length, SHOWN, RELATION);
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
    const into = this.#shownErrors[1];
    this.#layerBack('arcHead', 'arcHeadBias', second, arcHeadErrors, into, length, SHOWN, ARC);
    this.#layerBack('arcDependent', 'arcDependentBias', second, arcDependentErrors, into, length, SHOWN, ARC);
    this.#layerBack('relationHead', null, second, relationHeadErrors, into, length, SHOWN, RELATION);
    this.#layerBack(
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
    const { kernels } = this.workspace;
    const [arcHead, arcDependent] = this.#views;
    const [arcHeadErrors, arcDependentErrors] = this.#viewErrors;
    const asking = { at: addressIn(arcDependent, first * ARC), values: arcDependent.values };
    this.#layer('arc', 'arcBias', asking, this.#asked, length, ARC, ARC);
    const heads = this.#heads.values;
    heads.fill(0, 0, rows * ARC);
    heads.set(this.#part('rootArc'));
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
    const toRoot = this.#gradient('rootArc');
    for (let at = 0; at < ARC; at += 1) toRoot[at] = (toRoot[at] ?? 0) + (this.#headErrors.values[at] ?? 0);
    for (let at = 0; at < length * ARC; at += 1) {
      const to = first * ARC + at;
      arcHeadErrors.values[to] = (arcHeadErrors.values[to] ?? 0) + (this.#headErrors.values[ARC + at] ?? 0);
    }
    const askingErrors = { at: addressIn(arcDependentErrors, first * ARC), values: arcDependentErrors.values };
    this.#layerBack('arc', 'arcBias', asking, this.#askedErrors, askingErrors, length, ARC, ARC);
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
    const root = this.#part('rootRelation');
    for (let token = 0; token < length; token += 1) {
      const head = headOf(token);
      for (let at = 0; at < RELATION; at += 1) {
        const ofHead = (head < 0 ? root[at] : relationHead.values[(first + head) * RELATION + at]) ?? 0;
        const own = relationDependent.values[(first + token) * RELATION + at] ?? 0;
        hidden[token * RELATION + at] = Math.max(0, ofHead + own);
      }
    }
    const [scores, errors] = [this.#scores, this.#scoreErrors];
    this.#layer('relation', 'relationBias', this.#relation, scores, length, RELATION, RELATION_WIDTH);
    const loss = softmaxErrors(scores.values, errors.values, RELATION_WIDTH, length, relationOf, weight);
    this.#relationErrors.values.fill(0, 0, length * RELATION);
    this.#layerBack(
      'relation',
      'relationBias',
      this.#relation,
      errors,
      this.#relationErrors,
      length,
      RELATION,
      RELATION_WIDTH,
    );
    const toRoot = this.#gradient('rootRelation');
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

  /** A head that labels tokens in chains. */
  #chain(
    head: 'attribution' | 'name',
    chain: Chain,
    labels: Uint8Array,
    sequences: readonly Stretch[],
    from: number,
    weight: number,
  ): number {
    const length = (sequences.at(-1)?.end ?? from) - from;
    const width = head === 'name' ? NAME : ATTRIBUTION;
    const labelWidth = head === 'name' ? NAME_WIDTH : ATTRIBUTION_WIDTH;
    const [first, second] = this.#shown;
    const [hidden, hiddenErrors] = [this.#hidden, this.#hiddenErrors];
    this.#layer(`${head}First`, `${head}Bias`, first, hidden, length, SHOWN, width);
    const { kernels } = this.workspace;
    kernels.addProduct(second.at, this.#at(`${head}Second`), hidden.at, length, SHOWN, width);
    for (let at = 0; at < length * width; at += 1) hidden.values[at] = Math.max(0, hidden.values[at] ?? 0);
    this.#layer(`${head}Label`, `${head}LabelBias`, hidden, this.#scores, length, width, labelWidth);
    const errors = this.#scoreErrors.values;
    errors.fill(0, 0, length * labelWidth);
    const loss = chain.errors(
      this.#scores.values,
      labels.subarray(from),
      unmasked(sequences, labels).map((stretch) => ({ first: stretch.first - from, end: stretch.end - from })),
      { between: this.#part(`${head}Between`), start: this.#part(`${head}Start`) },
      { scores: errors, between: this.#gradient(`${head}Between`), start: this.#gradient(`${head}Start`) },
      weight,
    );
    hiddenErrors.values.fill(0, 0, length * width);
    this.#layerBack(
      `${head}Label`,
      `${head}LabelBias`,
      hidden,
      this.#scoreErrors,
      hiddenErrors,
      length,
      width,
      labelWidth,
    );
    for (let at = 0; at < length * width; at += 1) if ((hidden.values[at] ?? 0) <= 0) hiddenErrors.values[at] = 0;
    this.#layerBack(`${head}First`, `${head}Bias`, first, hiddenErrors, this.#shownErrors[0], length, SHOWN, width);
    this.#layerBack(`${head}Second`, null, second, hiddenErrors, this.#shownErrors[1], length, SHOWN, width);
    return loss;
  }

  #layer(
    part: Part,
    bias: Part | null,
    input: Block,
    output: Block,
    length: number,
    width: number,
    outputs: number,
  ): void {
    if (bias) for (let token = 0; token < length; token += 1) output.values.set(this.#part(bias), token * outputs);
    else output.values.fill(0, 0, length * outputs);
    this.workspace.kernels.addProduct(input.at, this.#at(part), output.at, length, width, outputs);
  }

  #layerBack(
    part: Part,
    bias: Part | null,
    input: Block,
    errors: Block,
    inputErrors: Block,
    length: number,
    width: number,
    outputs: number,
  ): void {
    const { kernels } = this.workspace;
    if (bias) {
      const gradient = this.#gradient(bias);
      for (let at = 0; at < length * outputs; at += 1) {
        const output = at % outputs;
        gradient[output] = (gradient[output] ?? 0) + (errors.values[at] ?? 0);
      }
    }
    kernels.addOuterProduct(errors.at, input.at, addressIn(this.gradients, AT[part]), length, width, outputs);
    kernels.addProductBackwards(errors.at, this.#at(part), inputErrors.at, length, width, outputs);
  }

  #part(part: Part): Float32Array {
    return this.parameters.values.subarray(AT[part], AT[part] + countOf(part));
  }

  #gradient(part: Part): Float32Array {
    return this.gradients.values.subarray(AT[part], AT[part] + countOf(part));
  }

  #at(part: Part): number {
    return addressIn(this.parameters, AT[part]);
  }
}

const leaky = (value: number): number => (value < 0 ? value * LEAK : value);

function multiply(values: Float32Array, factors: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) values[at] = (values[at] ?? 0) * (factors[at] ?? 0);
}

/**
 * Of one right answer a row: expected minus true to `errors`, by `weight`.
 * @param answers those in a row that may be right; the others have no errors
 * @returns the loss
 */
function softmaxErrors(
  scores: Float32Array,
  errors: Float32Array,
  width: number,
  rows: number,
  right: (row: number) => number,
  weight: number,
  answers = width,
): number {
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const from = row * width;
    let most = -Infinity;
    for (let at = from; at < from + answers; at += 1) most = Math.max(most, scores[at] ?? 0);
    let sum = 0;
    for (let at = from; at < from + answers; at += 1) sum += Math.exp((scores[at] ?? 0) - most);
    for (let at = from; at < from + width; at += 1)
      errors[at] = at < from + answers ? (weight * Math.exp((scores[at] ?? 0) - most)) / sum : 0;
    const answer = from + right(row);
    errors[answer] = (errors[answer] ?? 0) - weight;
    loss += weight * (Math.log(sum) + most - (scores[answer] ?? 0));
  }
  return loss;
}

/** The stretches of the sequences that no label masks. */
function unmasked(sequences: readonly Stretch[], labels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (const { first, end } of sequences) {
    let from = first;
    for (let token = first; token <= end; token += 1) {
      if (token < end && labels[token] !== MASKED) continue;
      if (token > from) found.push({ first: from, end: token });
      from = token + 1;
    }
  }
  return found;
}
