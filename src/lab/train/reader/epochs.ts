/** The reader's training as one thread of two does it: the same numbers from the same examples. */
import { AT, TOTAL } from '../../../analysis/reader/layout.ts';
import type { WordKnowledge } from '../../../analysis/reader/knowledge.ts';
import { addressIn } from '../../../analysis/tagger/workspace.ts';
import { randomNumbers } from '../tagger/random.ts';
import type { Exchange } from './exchange.ts';
import { firstGuess } from './first-guess.ts';
import { Learner } from './learner.ts';
import type { Weights } from './learner.ts';
import type { Layers } from './layers.ts';
import type { Dropout } from './learning-encoder.ts';
import { planOf } from './plan.ts';
import type { Share } from './plan.ts';

export interface ReaderOptions {
  epochs: number;
  /** Step size at most: it rises in the first steps and falls along a cosine. */
  rate: number;
  weights: Weights;
  dropout: Dropout;
  seed: number;
}

const WARM_UP = 200;
const LEAST_RATE = 0.01;
/** Of the gradients of a step; longer ones are cut to it. */
const LONGEST_GRADIENT = 2000;
/** Shares of the old in the running means of gradients and of their squares: those of the kernel `adam`. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;

export interface Progress {
  epoch: number;
  step: number;
  steps: number;
  /** Per token, weighted, since the last report. */
  loss: number;
}

/**
 * @param halves of steps in an epoch, an even number
 * @param report is called now and then
 * @param kept is called with the parameters after each epoch
 */
export function learnReader(
  words: WordKnowledge,
  shares: readonly Share[],
  halves: number,
  options: ReaderOptions,
  { thread, exchange }: { thread: number; exchange: Exchange },
  report: (progress: Progress) => void,
  kept: (epoch: number, parameters: Float32Array) => void,
): void {
  const learner = new Learner(words);
  const planning = randomNumbers(options.seed);
  const hiding = randomNumbers(options.seed * 1000 + thread + 1);
  learner.layers.parameters.values.set(firstGuess(planning));
  const steps = halves / 2;
  const all = steps * options.epochs;
  let done = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const plan = planOf(shares, halves, planning);
    let loss = 0;
    let tokens = 0;
    for (let step = 0; step < steps; step += 1) {
      learner.layers.clear();
      for (const { example, window } of plan[2 * step + thread] ?? []) {
        loss += learner.learn(example, window, options.weights, options.dropout, hiding);
        tokens += window.end - window.first;
      }
      exchange.share(learner.layers);
      shorten(learner.layers);
      done += 1;
      move(learner.layers, done, options.rate * rateAt(done, all));
      if (step % 100 === 99) {
        report({ epoch, step: step + 1, steps, loss: loss / tokens });
        loss = 0;
        tokens = 0;
      }
    }
    kept(epoch, learner.layers.parameters.values);
  }
}

/** The embeddings' gradients are shortened with the others, whose length alone is measured. */
function shorten({ gradients: { values }, touched }: Layers): void {
  let square = 0;
  for (let at = AT.first; at < TOTAL; at += 1) square += (values[at] ?? 0) ** 2;
  const length = Math.sqrt(square);
  if (length <= LONGEST_GRADIENT) return;
  const factor = LONGEST_GRADIENT / length;
  for (let at = AT.first; at < TOTAL; at += 1) values[at] = (values[at] ?? 0) * factor;
  for (const [from, width] of touched)
    for (let at = from; at < from + width; at += 1) values[at] = (values[at] ?? 0) * factor;
}

function move({ workspace, parameters, gradients, means, squares, touched }: Layers, step: number, rate: number): void {
  const pace = rate / (1 - MEAN_DECAY ** step);
  const scale = 1 / (1 - SQUARE_DECAY ** step);
  const adam = (from: number, count: number): void => {
    const [parameter, gradient, mean, square] = [parameters, gradients, means, squares].map((block) =>
      addressIn(block, from),
    ) as [number, number, number, number];
    workspace.kernels.adam(parameter, gradient, mean, square, count, pace, scale);
  };
  adam(AT.first, TOTAL - AT.first);
  for (const [at, width] of touched) adam(at, width);
}

function rateAt(step: number, steps: number): number {
  const falling = LEAST_RATE + (1 - LEAST_RATE) * 0.5 * (1 + Math.cos((Math.PI * step) / steps));
  return Math.min(1, step / WARM_UP) * falling;
}
