/** WOFF → the font as the shaping takes it. https://www.w3.org/TR/WOFF/ */
import { inflateSync } from 'node:zlib';

const SIGNATURE = 'wOFF';

/** Bytes of the header, of an entry in the directory of tables, and of the same two in the font that comes of it. */
const [HEADER, ENTRY, FONT_HEADER, FONT_ENTRY] = [44, 20, 12, 16];

interface Table {
  tag: Buffer;
  checksum: number;
  content: Buffer;
}

/** @throws Error where the bytes are no WOFF */
export function fontOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('a typeface is no WOFF');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => tableAt(woff, HEADER + index * ENTRY));
  const header = Buffer.alloc(FONT_HEADER + tables.length * FONT_ENTRY);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(tables.length, 4);
  let offset = header.length;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const at = FONT_HEADER + index * FONT_ENTRY;
    tag.copy(header, at);
    header.writeUInt32BE(checksum, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(content.length, at + 12);
    offset += padded(content.length);
  }
  return Buffer.concat([header, ...tables.map(({ content }) => withPadding(content))]);
}

/** A table that would not get smaller lies there as it is. */
function tableAt(woff: Buffer, at: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field));
  const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.subarray(at, at + 4),
    checksum: checksum ?? 0,
    content: packed === length ? bytes : inflateSync(bytes),
  };
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;

const withPadding = (content: Buffer): Buffer =>
  Buffer.concat([content, Buffer.alloc(padded(content.length) - content.length)]);
