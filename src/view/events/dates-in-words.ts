/** Calendar days and ranges as a newspaper writes them. */
import type { Precision } from '../../analysis/schema.ts';
import { en } from '../../strings/en.ts';

const words = en.dates;
const MONTH_NAME = new RegExp(words.months.join('|'), 'gu');

interface Day {
  year: string;
  month: number;
  day: number;
}

function read(day: string): Day {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return { year: yearInWords(year), month: Number(month), day: Number(date) };
}

/** "0870" → "AD 870", which is not to be taken for another number */
function yearInWords(year: string): string {
  return year.startsWith('0') ? words.early(Number(year)) : year;
}

const monthName = ({ month }: Day): string => words.months[month - 1] ?? '';

/** `2019-02-17` → "17 February 2019" */
export function dayInWords(day: string): string {
  const parts = read(day);
  return words.day(parts.day, monthName(parts), parts.year);
}

/** `2019-02-17` → "17 Feb 2019", for tables and margins */
export function dayInShort(day: string): string {
  const parts = read(day);
  return words.day(parts.day, words.shortMonth(monthName(parts)), parts.year);
}

/** A range of days as wide as its precision says: "4–10 February 2019", "last quarter of 2018", "2027" */
export function rangeInWords(start: string, end: string, precision: Precision | null): string {
  const from = read(start);
  const to = read(end);
  if (start === end) return dayInWords(start);
  switch (precision) {
    case 'month':
      if (from.year === to.year && from.month === to.month)
        return words.month(monthName(from), from.year, partOfMonth(from, to));
      // "from March 2016 to May 2019"
      if (isWholeMonths(start, end))
        return words.to(
          from.year === to.year ? monthName(from) : words.month(monthName(from), from.year, null),
          words.month(monthName(to), to.year, null),
        );
      break;
    case 'quarter':
      if (from.year === to.year) return words.quarter(Math.ceil(from.month / 3), from.year);
      break;
    case 'year':
      if (from.year === to.year && isWholeYears(start, end)) return from.year;
      // "mid-2018", "the second half of 2018"
      if (from.year === to.year && from.day === 1)
        return words.to(monthName(from), words.month(monthName(to), to.year, null));
      // "2018-19", and "between March 2016 and the summer of 2019", of which no more is known
      if (from.year !== to.year) return `${from.year}–${to.year}`;
      break;
    case 'decade':
      if (from.year.endsWith('0') && to.year.endsWith('9')) return words.decade(from.year);
      // "the late 1980s"
      return `${from.year}–${to.year}`;
    case 'century':
      return `${from.year}–${to.year}`;
    case 'day':
    case 'week':
    case 'season':
    case null:
      break;
  }
  if (from.year !== to.year) return words.to(dayInWords(start), dayInWords(end));
  if (from.month !== to.month) return words.to(`${from.day} ${monthName(from)}`, dayInWords(end));
  return `${from.day}–${dayInWords(end)}`;
}

/** "late March" has the days from the 21st on (see resolve/parts.ts of the analysis). */
function partOfMonth(from: Day, to: Day): 'early' | 'mid' | 'late' | null {
  if (from.day > 20) return 'late';
  if (from.day > 10) return 'mid';
  return to.day < 11 ? 'early' : null;
}

function isWholeYears(start: string, end: string): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}

function isWholeMonths(start: string, end: string): boolean {
  const { year, month } = read(end);
  return start.endsWith('-01') && end.endsWith(`-${String(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`);
}

/** The same for margins: "4–10 Feb 2019", "last quarter of 2018" */
export function rangeInShort(start: string, end: string, precision: Precision | null): string {
  return rangeInWords(start, end, precision).replaceAll(MONTH_NAME, words.shortMonth);
}
