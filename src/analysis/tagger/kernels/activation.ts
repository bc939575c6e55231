/** Exponential, logistic function and hyperbolic tangent of four numbers at once. */

/** Beyond these an exponential is no longer a 32-bit float. */
const LEAST: f32 = -87;
const MOST: f32 = 88;

/** The logarithm of 2 in two parts, so that a multiple of it can be taken away without losing digits. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;

/** By a polynomial on half a binary order around 0, shifted to its order: the coefficients are Cephes' (`expf`, Moshier). */
export function exponential(given: v128): v128 {
  const x = f32x4.min(f32x4.max(given, f32x4.splat(LEAST)), f32x4.splat(MOST));
  const order = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  const rest = f32x4.sub(f32x4.sub(x, f32x4.mul(order, f32x4.splat(LN2_HIGH))), f32x4.mul(order, f32x4.splat(LN2_LOW)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1));
  const square = f32x4.mul(rest, rest);
  const power = f32x4.add(f32x4.add(f32x4.mul(sum, square), rest), f32x4.splat(1));
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(order), i32x4.splat(127)), 23);
  return f32x4.mul(power, scale);
}

export function logistic(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

export function hyperbolic(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(one, exponential(f32x4.add(x, x)))));
}
