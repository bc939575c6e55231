/**
 * Vectors of many words in little room: the numbers of a vector are dealt out to parts, and what stands in a part is one
 * of 256 centres, so that a word takes one byte a part (product quantisation; Jégou, Douze and Schmid, 2011).
 */
import { decodeBase64 } from './bytes.ts';
import type { WordVectors } from './words.ts';

export const CENTRES = 256;

export interface CodedVectors {
  /** Numbers in a vector. */
  size: number;
  parts: number;
  /** Steps of VECTOR_STEP: part after part, `CENTRES` rows of `size / parts` numbers. */
  centres: Int8Array;
  /** `parts` bytes a word. */
  codes: Uint8Array;
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

export function readCodedVectors(text: string): CodedVectors {
  const bytes = decodeBase64(text);
  const [size = 0, parts = 0] = bytes;
  const codes = 2 + CENTRES * size;
  return { size, parts, centres: new Int8Array(bytes.slice(2, codes).buffer), codes: bytes.subarray(codes) };
}
