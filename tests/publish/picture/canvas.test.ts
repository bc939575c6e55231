import { crc32, inflateSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { openCanvas } from '../../../src/publish/picture/canvas.ts';
import type { Ink } from '../../../src/publish/picture/canvas.ts';
import { letteringOf } from '../../../src/publish/picture/lettering.ts';
import type { Colour } from '../../../src/publish/picture/png.ts';
import type { Typeface } from '../../../src/publish/picture/typeface.ts';

const [WHITE, BLACK, RED]: [Colour, Colour, Colour] = [
  [255, 255, 255],
  [0, 0, 0],
  [200, 0, 0],
];
const INK: Ink = { colour: BLACK, ground: WHITE };
const ON_RED: Ink = { colour: WHITE, ground: RED };

/** Its only letter is a box, half as wide as it is tall. */
const boxes: Typeface = {
  ascent: 1,
  descent: 0,
  shape: () => [],
  outlineOf: () => [
    { type: 'M', values: [0, 0] },
    { type: 'L', values: [0.5, 0] },
    { type: 'L', values: [0.5, 1] },
    { type: 'L', values: [0, 1] },
    { type: 'Z', values: [] },
  ],
};
const lettering = letteringOf(boxes, 2);
const line = [{ id: 1, at: 0, advance: 0.5, shift: 0, rise: 0 }];

/** Rows of colours. */
function read(png: Buffer): string[][] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const end = at + 8 + length;
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  if (!header || !palette || !data) throw new Error('no picture');
  const [width, height, pixels] = [header.readUInt32BE(0), header.readUInt32BE(4), inflateSync(data)];
  expect(pixels.length).toBe((width + 1) * height);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_pixel, column) => {
      const place = pixels[row * (width + 1) + 1 + column] ?? 0;
      return palette.subarray(place * 3, place * 3 + 3).toString('hex');
    }),
  );
}

const open = () => openCanvas(4, 3, [INK, ON_RED], []);

describe('a canvas', () => {
  test('begins in the ground of its first ink', () => {
    expect(new Set(read(open().png()).flat())).toEqual(new Set(['ffffff']));
  });

  test('takes areas, cut off at its foot', () => {
    const canvas = open();
    canvas.fill({ left: 1, top: 2, width: 2, height: 5 }, RED);
    expect(read(canvas.png())).toEqual([
      ['ffffff', 'ffffff', 'ffffff', 'ffffff'],
      ['ffffff', 'ffffff', 'ffffff', 'ffffff'],
      ['ffffff', 'c80000', 'c80000', 'ffffff'],
    ]);
  });

  test('takes letters with the steps between two colours', () => {
    const canvas = open();
    canvas.write(line, 0.5, 2, lettering, INK);
    expect(read(canvas.png())[1]).toEqual(['777777', '777777', 'ffffff', 'ffffff']);
    canvas.write(line, 0.5, 2, lettering, INK);
    expect(read(canvas.png())[1]?.slice(0, 2)).toEqual(['000000', '000000']);
  });

  test.each<[left: number, baseline: number, inked: [row: number, column: number][]]>([
    [-0.5, 1, [[0, 0]]],
    [3.5, 4, [[2, 3]]],
    [-9, 2, []],
    [9, 2, []],
    [1, -9, []],
    [1, 99, []],
  ])('cuts a letter off that stands at %f, %f', (left, baseline, inked) => {
    const canvas = open();
    canvas.write(line, left, baseline, lettering, INK);
    const rows = read(canvas.png());
    expect(
      rows.flatMap((row, at) => row.flatMap((colour, column) => (colour === 'ffffff' ? [] : [[at, column]]))),
    ).toEqual(inked);
  });

  test('knows no colour but its own', () => {
    expect(() => {
      open().fill({ left: 0, top: 0, width: 1, height: 1 }, [1, 2, 3]);
    }).toThrow('1, 2, 3');
    expect(() => {
      open().write(line, 0, 0, lettering, { ...INK });
    }).toThrow('ink');
  });
});
