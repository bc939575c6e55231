/** Two dates that are the ends of one range: "from 5 to 7 March", "between Monday and Friday", "8 and 9 July", "2010-12". */
import { dayNumber } from '../dates/calendar.ts';
import type { Document } from '../document.ts';
import type { DateMention } from '../schema.ts';

/** A date that has days, perhaps put together from two mentions. */
export type EventDate = DateMention & { start: string; end: string };

/** "5 to 7 March", "5-7 March", "5–7 March", "2018/19" */
const TO = /^\s*(?:to|through|until|till|-|–|—|\/)\s*(?:the\s+)?$/u;
const AND = /^\s*and\s*(?:the\s+)?$/u;

/**
 * The dates with days, or with the months of a season, ends of a range joined. Where nobody knows the days of its other
 * end ("between March 2016 and the winter of 2019"), a range has none.
 * @param dates in text order
 */
export function joinRanges(document: Document, dates: readonly DateMention[]): EventDate[] {
  const joined: EventDate[] = [];
  for (const told of dates) {
    const date = withMonths(told);
    const before = joined.at(-1);
    const between = before && document.text.slice(before.span.end, date.span.start);
    if (!hasDays(date)) continue;
    if (before && between !== undefined && isRange(document, before, date, between)) {
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: date.span.end },
        end: date.end,
        precision: coarserOf(before.precision, date.precision),
      };
    } else joined.push(date);
  }
  return joined.map((date) => untilNow(document, date));
}

/** What has been so "since 2016", and what was "earlier this year", was before the text was written. */
function untilNow({ text, published }: Document, date: EventDate): EventDate {
  const isSince = /\bsince\s+$/iu.test(text.slice(Math.max(0, date.span.start - LONGEST_OPENING), date.span.start));
  const isEarlier = /^earlier\b/iu.test(text.slice(date.span.start, date.span.end));
  const isPast = date.start < published && (isSince ? date.end < published : published < date.end);
  return isPast && (isSince || isEarlier) ? { ...date, end: published } : date;
}

/** "the summer of 2018" has the months that it has north of the equator. A winter has two years. */
function withMonths(date: DateMention): DateMention {
  const { year, season = '' } = SEASON_OF_YEAR.exec(date.value)?.groups ?? {};
  const months = MONTHS.get(season);
  if (year === undefined || months === undefined || date.start !== null) return date;
  return { ...date, start: `${year}-${months[0]}`, end: `${year}-${months[1]}`, precision: 'month' };
}

const SEASON_OF_YEAR = /^(?<year>\d{4})-(?<season>SP|SU|FA)$/u;

const MONTHS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['SP', ['03-01', '05-31']],
  ['SU', ['06-01', '08-31']],
  ['FA', ['09-01', '11-30']],
]);

function isRange(document: Document, before: EventDate, date: EventDate, between: string): boolean {
  if (date.start < before.start) return false;
  if (date.precision !== before.precision) return false;
  if (TO.test(between)) return true;
  // "8 and 9 July", "in 2011 and 2012"
  if (AND.test(between) && dayNumber(date.start) === dayNumber(before.end) + 1) return true;
  return AND.test(between) && openingOf(document, before) === 'between';
}

/** Longer than "between the". */
const LONGEST_OPENING = 16;

/** The "between" or "from" before a date. */
function openingOf({ text }: Document, { span }: EventDate): string | undefined {
  const before = text.slice(Math.max(0, span.start - LONGEST_OPENING), span.start);
  return /\b(?<word>between|from)\s+(?:the\s+)?$/iu.exec(before)?.groups?.word?.toLowerCase();
}

const FROM_FINE_TO_COARSE: readonly string[] = 'day week month quarter season year decade century'.split(' ');

function coarserOf(a: EventDate['precision'], b: EventDate['precision']): EventDate['precision'] {
  return FROM_FINE_TO_COARSE.indexOf(a ?? '') >= FROM_FINE_TO_COARSE.indexOf(b ?? '') ? a : b;
}

function hasDays(date: DateMention): date is EventDate {
  return date.start !== null && date.end !== null && (date.type === 'DATE' || date.type === 'TIME');
}
