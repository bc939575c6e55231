/** A head that labels tokens in chains, as it is trained: attributions by paragraphs, names by sentences. */
import { ATTRIBUTION_TRANSITIONS } from '../../../analysis/reader/attribution-labels.ts';
import { ATTRIBUTION, ATTRIBUTION_WIDTH, NAME, NAME_WIDTH, SHOWN } from '../../../analysis/reader/layout.ts';
import { NAME_TRANSITIONS } from '../../../analysis/reader/name-labels.ts';
import { WINDOW } from '../../../analysis/reader/windows.ts';
import type { Stretch } from '../../../analysis/reader/windows.ts';
import type { Block } from '../../../analysis/tagger/workspace.ts';
import type { Transitions } from '../../../analysis/tagger/transitions.ts';
import { Chain } from './chain-errors.ts';
import { MASKED } from './example.ts';
import type { Layers } from './layers.ts';
import type { LearningEncoder } from './learning-encoder.ts';

interface Shape {
  part: 'attribution' | 'name';
  width: number;
  labelWidth: number;
  transitions: Transitions;
}

export const ATTRIBUTIONS: Shape = {
  part: 'attribution',
  width: ATTRIBUTION,
  labelWidth: ATTRIBUTION_WIDTH,
  transitions: ATTRIBUTION_TRANSITIONS,
};
export const NAMES: Shape = { part: 'name', width: NAME, labelWidth: NAME_WIDTH, transitions: NAME_TRANSITIONS };

export class ChainHead {
  readonly #layers: Layers;
  readonly #encoder: LearningEncoder;
  readonly #shape: Shape;
  readonly #chain: Chain;
  readonly #hidden: Block;
  readonly #hiddenErrors: Block;
  readonly #scores: Block;
  readonly #scoreErrors: Block;

  constructor(layers: Layers, encoder: LearningEncoder, shape: Shape) {
    this.#layers = layers;
    this.#encoder = encoder;
    this.#shape = shape;
    this.#chain = new Chain(shape.transitions, WINDOW);
    const pair = (count: number): [Block, Block] => [layers.workspace.take(count), layers.workspace.take(count)];
    [this.#hidden, this.#hiddenErrors] = pair(WINDOW * shape.width);
    [this.#scores, this.#scoreErrors] = pair(WINDOW * shape.labelWidth);
  }

  /** Numbers of a workspace that it takes. */
  static room({ width, labelWidth }: Shape): number {
    return WINDOW * 2 * (width + labelWidth);
  }

  /**
   * @param sequences what is labelled as one chain each
   * @param from the first token of the window
   * @returns the loss, summed over tokens
   */
  learn(labels: Uint8Array, sequences: readonly Stretch[], from: number, weight: number): number {
    const length = (sequences.at(-1)?.end ?? from) - from;
    const { part: head, width, labelWidth } = this.#shape;
    const [first, second] = this.#encoder.shown;
    const [hidden, hiddenErrors] = [this.#hidden, this.#hiddenErrors];
    this.#layers.forward(`${head}First`, `${head}Bias`, first, hidden, length, SHOWN, width);
    const { kernels } = this.#layers.workspace;
    kernels.addProduct(second.at, this.#layers.at(`${head}Second`), hidden.at, length, SHOWN, width);
    for (let at = 0; at < length * width; at += 1) hidden.values[at] = Math.max(0, hidden.values[at] ?? 0);
    this.#layers.forward(`${head}Label`, `${head}LabelBias`, hidden, this.#scores, length, width, labelWidth);
    const errors = this.#scoreErrors.values;
    errors.fill(0, 0, length * labelWidth);
    const loss = this.#chain.errors(
      this.#scores.values,
      labels.subarray(from),
      unmasked(sequences, labels).map((stretch) => ({ first: stretch.first - from, end: stretch.end - from })),
      { between: this.#layers.part(`${head}Between`), start: this.#layers.part(`${head}Start`) },
      {
        scores: errors,
        between: this.#layers.gradient(`${head}Between`),
        start: this.#layers.gradient(`${head}Start`),
      },
      weight,
    );
    hiddenErrors.values.fill(0, 0, length * width);
    this.#layers.back(
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
    this.#layers.back(
      `${head}First`,
      `${head}Bias`,
      first,
      hiddenErrors,
      this.#encoder.shownErrors[0],
      length,
      SHOWN,
      width,
    );
    this.#layers.back(`${head}Second`, null, second, hiddenErrors, this.#encoder.shownErrors[1], length, SHOWN, width);
    return loss;
  }
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
