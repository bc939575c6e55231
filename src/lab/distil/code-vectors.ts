/** Codes vectors for `coded-vectors.ts`: each part of each by the nearest of 256 centres. */
import { CENTRES } from '../../analysis/tagger/coded-vectors.ts';
import type { CodedVectors } from '../../analysis/tagger/coded-vectors.ts';
import { VECTOR_STEP } from '../../analysis/tagger/words.ts';
import { kMeans } from './dimensions.ts';

const ROUNDS = 10;

/**
 * @param vectors row after row; number `n` of each goes to part `n % parts`, so that each part gets some of the strong
 *   and some of the weak ones
 * @param size a multiple of `parts`
 */
export function codeVectors(vectors: Float64Array, size: number, parts: number): CodedVectors {
  const words = vectors.length / size;
  const width = size / parts;
  const centres = new Int8Array(CENTRES * size);
  const codes = new Uint8Array(words * parts);
  for (let part = 0; part < parts; part += 1) {
    const own = Float32Array.from(
      { length: words * width },
      (_, at) => vectors[Math.floor(at / width) * size + (at % width) * parts + part] ?? 0,
    );
    const nearest = kMeans(own, width, CENTRES, ROUNDS);
    const sizes = new Float64Array(CENTRES);
    const sums = new Float64Array(CENTRES * width);
    nearest.forEach((centre, word) => {
      codes[word * parts + part] = centre;
      sizes[centre] = (sizes[centre] ?? 0) + 1;
      for (let at = 0; at < width; at += 1)
        sums[centre * width + at] = (sums[centre * width + at] ?? 0) + (own[word * width + at] ?? 0);
    });
    sums.forEach((sum, at) => {
      const mean = sum / Math.max(1, sizes[Math.floor(at / width)] ?? 0);
      centres[part * CENTRES * width + at] = Math.max(-128, Math.min(127, Math.round(mean / VECTOR_STEP)));
    });
  }
  return { size, parts, centres, codes };
}
