/** The tables of date expressions, and how the analyser reads it; `print-dates.ts` does the same in other time zones. */
import { findDates } from '../../../src/analysis/dates/dates.ts';
import type { DateMention } from '../../../src/analysis/schema.ts';
import { readText } from '../../../src/analysis/reader/read-document.ts';
import table from './expressions.json' with { type: 'json' };
import more from './more-expressions.json' with { type: 'json' };

/** A Sunday, in week 7. */
export const PUBLISHED = '2019-02-17';

/** Words, type, value, first day, last day, precision, basis. */
export type Row = (string | null)[];

export const EXPRESSIONS: Readonly<Record<string, { text: string; dates: Row[] }[]>> = { ...table, ...more };

/** The dates of one text, none of whose lines is a heading. */
export function datesIn(text: string, published = PUBLISHED): DateMention[] {
  return findDates(readText(text, { published, headings: [] }));
}

export function rowsOf(text: string, published = PUBLISHED): Row[] {
  return datesIn(text, published).map(({ span, type, value, start, end, precision, basis }) => [
    text.slice(span.start, span.end),
    type,
    value,
    start,
    end,
    precision,
    basis,
  ]);
}
