/** Exponential, logistic function and hyperbolic tangent of four numbers at once. */

/**
 * The numbers below in memory, where a processor reads each in one instruction: written into the code, each would be made
 * anew in three, every time.
 */
const CONSTANTS: usize = memory.data<f32>([
  // beyond these an exponential is no longer a 32-bit float
  -87, 88,
  // 1 by the logarithm of 2, and that in two parts, so that a multiple of it can be taken away without losing digits
  1.44269504088896341, 0.693359375, -2.1219444e-4,
  // added to a small number, it leaves no room for a fraction: the last bits are then the nearest whole number
  12_582_912,
  // Cephes' polynomial
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1, 1,
]);
const LEAST = 0;
const MOST = 1;
const ORDERS = 2;
const LN2_HIGH = 3;
const LN2_LOW = 4;
const WHOLE = 5;
const POLYNOMIAL = 6;
const ONE = 12;

/** One of the numbers above, four times. */
function constant(index: usize): v128 {
  return v128.load32_splat(CONSTANTS + (index << 2));
}

/** By a polynomial on half a binary order around 0, shifted to its order: the coefficients are Cephes' (`expf`, Moshier). */
export function exponential(given: v128): v128 {
  // the "pseudo" forms are one instruction each on a processor, the others are six
  const x = f32x4.pmin(constant(MOST), f32x4.pmax(constant(LEAST), given));
  const shifted = f32x4.add(f32x4.mul(x, constant(ORDERS)), constant(WHOLE));
  const order = f32x4.sub(shifted, constant(WHOLE));
  const rest = f32x4.sub(f32x4.sub(x, f32x4.mul(order, constant(LN2_HIGH))), f32x4.mul(order, constant(LN2_LOW)));
  let sum = constant(POLYNOMIAL);
  sum = f32x4.add(f32x4.mul(sum, rest), constant(POLYNOMIAL + 1));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(POLYNOMIAL + 2));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(POLYNOMIAL + 3));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(POLYNOMIAL + 4));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(POLYNOMIAL + 5));
  const square = f32x4.mul(rest, rest);
  const power = f32x4.add(f32x4.add(f32x4.mul(sum, square), rest), constant(ONE));
  // times 2 to the power of its order: the exponent stands above a float's 23 bits of fraction
  return i32x4.add(power, i32x4.shl(shifted, 23));
}

export function logistic(x: v128): v128 {
  return logisticFrom(exponential(f32x4.neg(x)));
}

export function hyperbolic(x: v128): v128 {
  return hyperbolicFrom(exponential(f32x4.add(x, x)));
}

/** The logistic function of x. @param power e to the power of -x */
export function logisticFrom(power: v128): v128 {
  const one = constant(ONE);
  return f32x4.div(one, f32x4.add(one, power));
}

/** The tangent of x. @param power e to the power of 2x */
export function hyperbolicFrom(power: v128): v128 {
  const one = constant(ONE);
  return f32x4.sub(one, f32x4.div(f32x4.add(one, one), f32x4.add(one, power)));
}

/**
 * Puts e to the power of `factor` times each number in its place.
 * @param bytes those of the numbers, a multiple of 32
 */
export function exponentiate(values: usize, bytes: usize, factor: f32): void {
  const end = values + bytes;
  const by = f32x4.splat(factor);
  // two vectors at once: each constant is read once for both
  for (let at = values; at < end; at += 32) {
    const one = exponential(f32x4.mul(v128.load(at), by));
    const other = exponential(f32x4.mul(v128.load(at, 16), by));
    v128.store(at, one);
    v128.store(at, other, 16);
  }
}
