/** Trains a recurrent tagger, one window after another: the same numbers on the same input. */
import type { Transitions } from '../../../analysis/tagger/transitions.ts';
import { randomNumbers, shuffle } from './random.ts';
import { recurrentLearner } from './recurrent-learner.ts';
import type { RecurrentLearner, RecurrentTrainingSet } from './recurrent-learner.ts';
import { addressIn } from '../../../analysis/tagger/recurrent-layers.ts';
import { recurrentLayout } from '../../../analysis/tagger/recurrent-shape.ts';
import type { RecurrentShape, RecurrentTagger } from '../../../analysis/tagger/recurrent-shape.ts';
import { rounded } from '../../../analysis/tagger/recurrent.ts';

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
  const layout = recurrentLayout(shape);
  const windows = [...set.windows];
  const learner = recurrentLearner(set, shape, forbidden);
  const { parameters } = learner;
  parameters.values.set(firstGuess(shape, random));
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
      const rate = options.rate * rateAt(step, steps);
      for (const row of learner.touched) move(learner, step, rate, row * shape.width, shape.width);
      move(learner, step, rate, layout.bias, layout.total - layout.bias);
    }
    report?.(epoch, loss / tokens);
  }
  return { shape, parameters: rounded(parameters.values), forbidden };
}

/** Shares of the old in the running means of gradients and of their squares: those of the kernel `adam`. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;

/** Moves `count` parameters against their gradients. */
function move(
  { workspace, parameters, gradients, moments: [means, squares] }: RecurrentLearner,
  step: number,
  rate: number,
  from: number,
  count: number,
): void {
  const pace = rate / (1 - MEAN_DECAY ** step);
  const scale = 1 / (1 - SQUARE_DECAY ** step);
  const [parameter, gradient, mean, square] = [parameters, gradients, means, squares].map((block) =>
    addressIn(block, from),
  ) as [number, number, number, number];
  workspace.kernels.adam(parameter, gradient, mean, square, count, pace, scale);
}

function rateAt(step: number, steps: number): number {
  const done = step / steps;
  return Math.min(1, step / WARM_UP) * (done < STEADY ? 1 : Math.max(LEAST_RATE, (1 - done) / (1 - STEADY)));
}

function firstGuess(shape: RecurrentShape, random: () => number): Float32Array {
  const layout = recurrentLayout(shape);
  const { width, vector, size, labels } = shape;
  const parameters = new Float32Array(layout.total);
  const draw = (from: number, count: number, most: number): void => {
    for (let at = from; at < from + count; at += 1) parameters[at] = (random() * 2 - 1) * most;
  };
  draw(layout.embeddings, layout.bias, 0.1);
  draw(layout.fromVector, width * vector, Math.sqrt(3 / (width + vector)));
  for (const memory of layout.memories) {
    const bias = memory + 4 * size * (width + size);
    draw(memory, bias - memory, Math.sqrt(3 / (width + size)));
    // at first nothing is forgotten
    parameters.fill(1, bias + size, bias + 2 * size);
  }
  draw(layout.outputs[0], 2 * labels * size, Math.sqrt(3 / (2 * size)) / 2);
  return parameters;
}
