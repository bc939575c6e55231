/** Adam, a way of stepwise learning (Kingma and Ba, 2015). */

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;
/** Keeps parameters with tiny gradients from running off. */
const SMALL = 1e-3;

export interface Optimiser {
  /** @param step from 1 */
  begin: (step: number, rate: number) => void;
  /** Moves the parameters from `from` to `to` - 1; the others stay. */
  update: (from: number, to: number) => void;
}

/** Moves parameters against their gradients, each by a step that fits how large its gradients have been. */
export function adam(parameters: Float64Array, gradients: Float64Array): Optimiser {
  const means = new Float64Array(parameters.length);
  const squares = new Float64Array(parameters.length);
  let pace = 0;
  let scale = 1;
  return {
    begin(step, rate) {
      pace = rate / (1 - MEAN_DECAY ** step);
      scale = 1 / (1 - SQUARE_DECAY ** step);
    },
    update(from, to) {
      for (let at = from; at < to; at += 1) {
        const gradient = gradients[at] ?? 0;
        const mean = MEAN_DECAY * (means[at] ?? 0) + (1 - MEAN_DECAY) * gradient;
        const square = SQUARE_DECAY * (squares[at] ?? 0) + (1 - SQUARE_DECAY) * gradient * gradient;
        means[at] = mean;
        squares[at] = square;
        parameters[at] = (parameters[at] ?? 0) - (pace * mean) / (Math.sqrt(square * scale) + SMALL);
      }
    },
  };
}
