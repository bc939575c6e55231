/** Writes what is known of words as the analysis reads it. */
import { ByteWriter, encodeBase64 } from '../../analysis/tagger/bytes.ts';
import type { CodedVectors } from '../../analysis/tagger/coded-vectors.ts';

/** The rows of a table as it is written: by ascending hash. */
function rowOrder(hashes: Int32Array): number[] {
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

/** The table as text: its hashes, then their kinds in the same order. */
export function writeWords(hashes: Int32Array, kinds: Uint16Array): string {
  const writer = new ByteWriter();
  const order = writeHashes(writer, hashes);
  for (const row of order) writer.unsigned(kinds[row] ?? 0);
  return encodeBase64(writer.bytes());
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
