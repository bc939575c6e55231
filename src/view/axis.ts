/** A time axis: where days, months and years lie on a line of a given length. */
import { dayNumber } from './dates-in-words.ts';

export interface AxisMark {
  id: string;
  /** From 0 to the axis's length, rounded to a tenth. */
  x: number;
  width: number;
  /** A single day is drawn as a point, anything longer as a bar. */
  isPoint: boolean;
}

export interface AxisTick {
  label: string;
  x: number;
}

export interface Axis {
  length: number;
  marks: AxisMark[];
  ticks: AxisTick[];
}

interface Dated {
  id: string;
  start: string;
  end: string;
}

/** Room that the label of a tick takes. */
const LABEL = 75;
/** Months from one tick to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** From the first day of the first month to the last day of the last; no mark is narrower than `narrowest`. */
export function axisOf(items: readonly Dated[], length: number, narrowest = 3): Axis {
  if (items.length === 0) return { length, marks: [], ticks: [] };
  const first = Math.min(...items.map(({ start }) => monthOf(start)));
  const last = Math.max(...items.map(({ end }) => monthOf(end)));
  const from = dayNumber(firstDay(first));
  const days = dayNumber(firstDay(last + 1)) - from;
  const place = (day: number): number => Math.round(((day - from) / days) * length * 10) / 10;
  return {
    length,
    marks: items.map(({ id, start, end }) => {
      const x = place(dayNumber(start));
      return { id, x, width: Math.max(narrowest, place(dayNumber(end) + 1) - x), isPoint: start === end };
    }),
    ticks: ticksBetween(first, last, Math.max(2, Math.floor(length / LABEL))).map((month) => ({
      label: labelOf(month),
      x: place(dayNumber(firstDay(month))),
    })),
  };
}

/** The first month, and each that begins a step. */
function ticksBetween(first: number, last: number, most: number): number[] {
  const months = last - first + 1;
  const step = STEPS.find((candidate) => months / candidate <= most) ?? 2400;
  const begin = Math.ceil(first / step) * step;
  const ticks: number[] = [];
  for (let month = begin; month <= last; month += step) ticks.push(month);
  return ticks.length > 0 ? ticks : [first];
}

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function labelOf(month: number): string {
  const year = String(Math.floor(month / 12));
  return month % 12 === 0 ? year : `${SHORT_MONTHS[month % 12] ?? ''} ${year}`;
}
