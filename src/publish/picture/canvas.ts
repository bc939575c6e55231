/** A picture in a few colours: areas, and letters upon them. */
import { FULL } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { SHIFTS } from './lettering.ts';
import type { Lettering } from './lettering.ts';
import type { Line } from './lines.ts';
import { pngOf } from './png.ts';
import type { Colour } from './png.ts';

/** Letters of a colour on a ground, and the steps between the two at their edges. */
export interface Ink {
  colour: Colour;
  ground: Colour;
}

/** In whole pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Canvas {
  fill: (area: Area, colour: Colour) => void;
  /** @param left and `baseline`: where the first letter stands, in pixels */
  write: (line: Line, left: number, baseline: number, lettering: Lettering, ink: Ink) => void;
  png: () => Buffer;
}

const STEPS = FULL + 1;

/** @param inks all that will be used; the ground of the first is that of the picture */
export function openCanvas(width: number, height: number, inks: readonly Ink[], others: readonly Colour[]): Canvas {
  const palette = [...inks.flatMap(stepsOf), ...others];
  const pixels = new Uint8Array(width * height);
  const placeOf = (colour: Colour): number => {
    const place = palette.findIndex((one) => one.every((part, index) => part === colour[index]));
    if (place === -1) throw new Error(`the colour ${colour.join(', ')} is not in the picture's palette`);
    return place;
  };

  return {
    fill: (area, colour) => {
      const place = placeOf(colour);
      for (let row = area.top; row < Math.min(height, area.top + area.height); row += 1) {
        pixels.fill(place, row * width + area.left, row * width + area.left + area.width);
      }
    },
    write: (line, left, baseline, { size, coverageOf: covered }, ink) => {
      const base = inks.indexOf(ink) * STEPS;
      if (base < 0) throw new Error('an ink is not one of the picture’s');
      let x = left;
      for (const { id, advance, shift, rise } of line) {
        const quarters = Math.round((x + shift * size) * SHIFTS);
        const pixel = Math.floor(quarters / SHIFTS);
        const letter = covered(id, quarters - pixel * SHIFTS);
        print(letter, pixel, Math.round(baseline - rise * size), base);
        x += advance * size;
      }
    },
    png: () => pngOf(pixels, width, height, palette),
  };

  function print(letter: Coverage, left: number, top: number, base: number): void {
    const [firstRow, firstColumn] = [top + letter.top, left + letter.left];
    const [rows, columns] = [Math.min(letter.height, height - firstRow), Math.min(letter.width, width - firstColumn)];
    for (let row = Math.max(0, -firstRow); row < rows; row += 1) {
      const [from, to] = [row * letter.width, (firstRow + row) * width + firstColumn];
      for (let column = Math.max(0, -firstColumn); column < columns; column += 1) {
        const level = letter.levels[from + column] ?? 0;
        if (level === 0) continue;
        // Where two letters touch, both cover a part of the pixel.
        const there = (pixels[to + column] ?? 0) - base;
        pixels[to + column] = base + Math.min(FULL, there > 0 && there < STEPS ? there + level : level);
      }
    }
  }
}

function stepsOf({ colour, ground }: Ink): Colour[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (index: 0 | 1 | 2): number =>
      Math.round(ground[index] + ((colour[index] - ground[index]) * step) / FULL);
    return [part(0), part(1), part(2)];
  });
}
