/** Exponential, logistic function and hyperbolic tangent of four numbers at once. */

/** Beyond these an exponential is no longer a 32-bit float. */
const LEAST: f32 = -87;
const MOST: f32 = 88;

/** The logarithm of 2 in two parts, so that a multiple of it can be taken away without losing digits. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;

/** Added to a small number, it leaves no room for a fraction: the last bits are then the nearest whole number. */
const WHOLE: f32 = 12_582_912;

/** By a polynomial on half a binary order around 0, shifted to its order: the coefficients are Cephes' (`expf`, Moshier). */
export function exponential(given: v128): v128 {
  // the "pseudo" forms are one instruction each on a processor, the others are six
  const x = f32x4.pmin(f32x4.splat(MOST), f32x4.pmax(f32x4.splat(LEAST), given));
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504088896341)), f32x4.splat(WHOLE));
  const order = f32x4.sub(shifted, f32x4.splat(WHOLE));
  const rest = f32x4.sub(f32x4.sub(x, f32x4.mul(order, f32x4.splat(LN2_HIGH))), f32x4.mul(order, f32x4.splat(LN2_LOW)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  const square = f32x4.mul(rest, rest);
  const power = f32x4.add(f32x4.add(f32x4.mul(sum, square), rest), f32x4.splat(1));
  const scale = i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(127 << 23));
  return f32x4.mul(power, scale);
}

export function logistic(x: v128): v128 {
  return logisticFrom(exponential(f32x4.neg(x)));
}

export function hyperbolic(x: v128): v128 {
  return hyperbolicFrom(exponential(f32x4.add(x, x)));
}

/** The logistic function of x. @param power e to the power of -x */
export function logisticFrom(power: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, power));
}

/** The tangent of x. @param power e to the power of 2x */
export function hyperbolicFrom(power: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(one, power)));
}

/**
 * Puts e to the power of `factor` times each number in its place. A loop with nothing else in it: its constants then stay
 * in registers.
 * @param bytes those of the numbers, a multiple of 16
 */
export function exponentiate(values: usize, bytes: usize, factor: f32): void {
  const end = values + bytes;
  for (let at = values; at < end; at += 16) v128.store(at, exponential(f32x4.mul(v128.load(at), f32x4.splat(factor))));
}
