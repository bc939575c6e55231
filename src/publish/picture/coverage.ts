/** An outline → how much of each pixel it covers. */
import type { Stroke } from './typeface.ts';

/** Row by row, from the pixel at `left`, `top`; the letter stands at 0, 0, and y grows downwards. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Each from 0 to `FULL`. */
  levels: Uint8Array;
}

export const FULL = 15;

/** A curve is drawn as this many straight lines: at 68 pixels to the em none is off by more than a hundredth. */
const CHORDS = 8;

type Point = readonly [x: number, y: number];

/** @param scale pixels to the em @param shift to the right, in pixels */
export function coverageOf(outline: readonly Stroke[], scale: number, shift: number): Coverage {
  const edges = edgesOf(outline, ([x, y]) => [x * scale + shift, -y * scale]);
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const points = edges.flat();
  const bound = (axis: 0 | 1, of: (...numbers: number[]) => number): number =>
    of(...points.map((point) => point[axis]));
  const [left, top] = [Math.floor(bound(0, Math.min)), Math.floor(bound(1, Math.min))];
  // The last column is for what the sum along a row has to give back.
  const [width, height] = [Math.ceil(bound(0, Math.max)) - left + 1, Math.ceil(bound(1, Math.max)) - top];
  const area = new Float32Array(width * height + 1);
  for (const [[x0, y0], [x1, y1]] of edges) addEdge(area, width, [x0 - left, y0 - top], [x1 - left, y1 - top]);
  return { left, top, width, height, levels: levelsOf(area, width * height) };
}

function edgesOf(outline: readonly Stroke[], place: (point: Point) => Point): [Point, Point][] {
  const edges: [Point, Point][] = [];
  let [start, pen]: [Point, Point] = [place([0, 0]), place([0, 0])];
  const lineTo = (point: Point): void => {
    edges.push([pen, point]);
    pen = point;
  };
  for (const { type, values } of outline) {
    const [x1 = 0, y1 = 0, x = 0, y = 0] = values;
    if (type === 'M') start = pen = place([x1, y1]);
    else if (type === 'L') lineTo(place([x1, y1]));
    else if (type === 'Z') lineTo(start);
    else if (type === 'Q') {
      const [from, control, to] = [pen, place([x1, y1]), place([x, y])];
      for (let chord = 1; chord <= CHORDS; chord += 1) lineTo(onCurve(from, control, to, chord / CHORDS));
    } else throw new Error(`a typeface draws with ${type}, which TrueType outlines do not`);
  }
  return edges;
}

function onCurve([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, at: number): Point {
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
}

/**
 * Adds to each pixel by how much the covered part of its row grows there: an edge covers what lies to its right, one
 * that runs the other way uncovers it. Summed up along the rows, this is the area that the outline covers, exactly.
 */
function addEdge(area: Float32Array, width: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const sign = from[1] < to[1] ? 1 : -1;
  const [[x0, y0], [x1, y1]] = sign === 1 ? [from, to] : [to, from];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let row = Math.floor(y0); row < y1; row += 1) {
    const tall = Math.min(row + 1, y1) - Math.max(row, y0);
    const next = x + slope * tall;
    addInRow(area, row * width, Math.min(x, next), Math.max(x, next), sign * tall);
    x = next;
  }
}

/** @param tall how much of the row's height the edge takes on its way from `left` to `right` */
function addInRow(area: Float32Array, row: number, left: number, right: number, tall: number): void {
  const first = Math.floor(left);
  const last = Math.max(first, Math.ceil(right) - 1);
  if (first === last) {
    const covered = tall * (first + 1 - (left + right) / 2);
    add(area, row + first, covered);
    add(area, row + first + 1, tall - covered);
    return;
  }
  // What is covered up to a pixel's right side grows as a square inside its first and last pixel, and evenly between.
  const steep = tall / (right - left);
  let before = 0;
  let sumBefore = 0;
  for (let pixel = first; pixel <= last; pixel += 1) {
    const [start, end] = [Math.max(pixel, left), Math.min(pixel + 1, right)];
    const crossed = steep * (end - start);
    const covered = before + crossed * (pixel + 1 - (start + end) / 2);
    add(area, row + pixel, covered - sumBefore);
    sumBefore = covered;
    before += crossed;
  }
  add(area, row + last + 1, tall - sumBefore);
}

function add(area: Float32Array, index: number, amount: number): void {
  area[index] = (area[index] ?? 0) + amount;
}

function levelsOf(area: Float32Array, length: number): Uint8Array {
  const levels = new Uint8Array(length);
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    sum += area[index] ?? 0;
    levels[index] = Math.round(Math.min(1, Math.abs(sum)) * FULL);
  }
  return levels;
}
