/**
 * Vectors of many words in little room: the numbers of a vector are dealt out to parts, and what stands in a part is one
 * of 256 centres, so that a word takes one byte a part (product quantisation; Jégou, Douze and Schmid, 2011).
 */
import { decodeBase64, encodeBase64 } from './bytes.ts';
import { kMeans } from './clusters.ts';
import { rowOrder, VECTOR_STEP } from './words.ts';
import type { WordVectors } from './words.ts';

const CENTRES = 256;
const ROUNDS = 10;

export interface CodedVectors {
  /** Numbers in a vector. */
  size: number;
  parts: number;
  /** Steps of VECTOR_STEP: part after part, `CENTRES` rows of `size / parts` numbers. */
  centres: Int8Array;
  /** `parts` bytes a word. */
  codes: Uint8Array;
}

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

/** The vectors as they are read from their codes: near the given ones. */
export function decodeVectors({ size, parts, centres, codes }: CodedVectors): WordVectors {
  const width = size / parts;
  const values = new Int8Array((codes.length / parts) * size);
  codes.forEach((code, at) => {
    const part = at % parts;
    const from = (part * CENTRES + code) * width;
    const to = ((at - part) / parts) * size + part;
    for (let number = 0; number < width; number += 1) values[to + number * parts] = centres[from + number] ?? 0;
  });
  return { size, values };
}

/** As text, in the order of the table that `writeWords` makes of the same hashes: size, parts, centres, codes. */
export function writeCodedVectors(hashes: Int32Array, { size, parts, centres, codes }: CodedVectors): string {
  const bytes = new Uint8Array(2 + centres.length + codes.length);
  bytes.set([size, parts]);
  bytes.set(new Uint8Array(centres.buffer), 2);
  rowOrder(hashes).forEach((row, at) => {
    bytes.set(codes.subarray(row * parts, (row + 1) * parts), 2 + centres.length + at * parts);
  });
  return encodeBase64(bytes);
}

export function readCodedVectors(text: string): CodedVectors {
  const bytes = decodeBase64(text);
  const [size = 0, parts = 0] = bytes;
  const codes = 2 + CENTRES * size;
  return { size, parts, centres: new Int8Array(bytes.slice(2, codes).buffer), codes: bytes.subarray(codes) };
}
