/** Adam, a way of stepwise learning (Kingma and Ba, 2015). */

const MEAN_DECAY: f32 = 0.9;
const SQUARE_DECAY: f32 = 0.99;
/** Keeps parameters with tiny gradients from running off. */
const SMALL: f32 = 1e-3;

/**
 * Moves parameters against their gradients, each by a step that fits how large its gradients have been.
 * @param means running means of the gradients, and `squares` of their squares
 * @param count a multiple of four
 * @param pace the step size by the share of gradients that the means have seen yet
 * @param scale the same for the squares, as a factor
 */
export function adam(
  parameters: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  count: i32,
  pace: f32,
  scale: f32,
): void {
  const end = usize(count) << 2;
  for (let at: usize = 0; at < end; at += 16) {
    const gradient = v128.load(gradients + at);
    const mean = f32x4.add(
      f32x4.mul(f32x4.splat(MEAN_DECAY), v128.load(means + at)),
      f32x4.mul(f32x4.splat(1 - MEAN_DECAY), gradient),
    );
    const square = f32x4.add(
      f32x4.mul(f32x4.splat(SQUARE_DECAY), v128.load(squares + at)),
      f32x4.mul(f32x4.splat(1 - SQUARE_DECAY), f32x4.mul(gradient, gradient)),
    );
    v128.store(means + at, mean);
    v128.store(squares + at, square);
    const step = f32x4.div(
      f32x4.mul(f32x4.splat(pace), mean),
      f32x4.add(f32x4.sqrt(f32x4.mul(square, f32x4.splat(scale))), f32x4.splat(SMALL)),
    );
    v128.store(parameters + at, f32x4.sub(v128.load(parameters + at), step));
  }
}
