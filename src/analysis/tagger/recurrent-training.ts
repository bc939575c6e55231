/** Trains a recurrent tagger, one window after another: the same numbers on the same input. */
import { adam } from './adam.ts';
import type { Transitions } from './chain.ts';
import { randomNumbers, shuffle } from './random.ts';
import { recurrentLearner } from './recurrent-learner.ts';
import type { RecurrentTrainingSet } from './recurrent-learner.ts';
import { recurrentLayout } from './recurrent-shape.ts';
import type { RecurrentShape, RecurrentTagger } from './recurrent-shape.ts';
import { rounded } from './recurrent.ts';

export interface RecurrentOptions {
  epochs: number;
  /** Step size, after the first steps and until a third of the way; from there it falls to nothing. */
  rate: number;
  /** Share of the summed embeddings, and of the memories' outputs, that is hidden. */
  dropout: number;
  /** Share of the columns that are hidden at each token. */
  hiddenColumns: number;
  seed: number;
}

const WARM_UP = 200;
const STEADY = 0.3;
const LEAST_RATE = 0.02;

/** @param report the loss is the negative logarithm of the likelihood of the right labels, by token */
export function trainRecurrent(
  set: RecurrentTrainingSet,
  shape: RecurrentShape,
  forbidden: Transitions,
  options: RecurrentOptions,
  report?: (epoch: number, loss: number) => void,
): RecurrentTagger {
  const random = randomNumbers(options.seed);
  const tagger = { shape, parameters: firstGuess(shape, random), forbidden };
  const layout = recurrentLayout(shape);
  const windows = [...set.windows];
  const learner = recurrentLearner(set, tagger);
  const optimiser = adam(tagger.parameters, learner.gradients);
  const steps = options.epochs * windows.length;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(windows, random);
    let loss = 0;
    let tokens = 0;
    for (const window of windows) {
      learner.hide(random, window.end - window.start, options.dropout, options.hiddenColumns);
      loss += learner.learn(window);
      for (const { start, end } of window.sequences) tokens += end - start;
      step += 1;
      optimiser.begin(step, options.rate * rateAt(step, steps));
      for (const row of learner.touched) optimiser.update(row * shape.width, (row + 1) * shape.width);
      optimiser.update(layout.bias, layout.total);
    }
    report?.(epoch, loss / tokens);
  }
  return { ...tagger, parameters: rounded(tagger.parameters) };
}

function rateAt(step: number, steps: number): number {
  const done = step / steps;
  return Math.min(1, step / WARM_UP) * (done < STEADY ? 1 : Math.max(LEAST_RATE, (1 - done) / (1 - STEADY)));
}

function firstGuess(shape: RecurrentShape, random: () => number): Float64Array {
  const layout = recurrentLayout(shape);
  const { width, size, labels } = shape;
  const parameters = new Float64Array(layout.total);
  const draw = (from: number, count: number, most: number): void => {
    for (let at = from; at < from + count; at += 1) parameters[at] = (random() * 2 - 1) * most;
  };
  draw(layout.embeddings, layout.bias, 0.1);
  for (const { input, bias } of [layout.forwards, layout.backwards]) {
    draw(input, bias - input, Math.sqrt(3 / (width + size)));
    // at first nothing is forgotten
    parameters.fill(1, bias + size, bias + 2 * size);
  }
  draw(layout.fromForwards, 2 * labels * size, Math.sqrt(3 / (2 * size)) / 2);
  return parameters;
}
