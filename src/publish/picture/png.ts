/** Pixels → PNG. https://www.w3.org/TR/png-3/ */
import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** @param code "#1b4f9c" */
export function colourOf(code: string): Colour {
  const part = (at: number): number => Number.parseInt(code.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a pixel, each a colour's place in the palette. */
const [DEPTH, INDEXED] = [8, 3];

/** Of nine: the next step takes a third longer, for a tenth less. */
const EFFORT = 3;

/**
 * @param pixels row by row, each a colour's place in the palette
 * @param palette at most 256 colours
 */
export function pngOf(pixels: Uint8Array, width: number, height: number, palette: readonly Colour[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  // Before each row the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: EFFORT })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
