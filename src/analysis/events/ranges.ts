/** Two dates that are the ends of one range: "from 5 to 7 March", "between Monday and Friday", "8 and 9 July", "2010-12". */
import { dayNumber } from '../dates/calendar.ts';
import type { Document } from '../document.ts';
import type { CalendarDate } from './datable.ts';

/** A date of an event, perhaps put together from two mentions. */
export type EventDate = CalendarDate;

/** "5 to 7 March", "5-7 March", "5–7 March", "2018/19" */
const TO = /^\s*(?:to|through|until|till|-|–|—|\/)\s*(?:the\s+)?$/u;
const AND = /^\s*and\s*(?:the\s+)?$/u;

/** @param dates in text order */
export function joinRanges(document: Document, dates: readonly CalendarDate[]): EventDate[] {
  const joined: EventDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    if (before && isRange(document, before, date)) {
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: date.span.end },
        end: date.end,
        precision: before.precision,
      };
    } else joined.push(date);
  }
  return joined;
}

function isRange(document: Document, before: EventDate, date: CalendarDate): boolean {
  if (date.start < before.start || date.precision !== before.precision) return false;
  const between = document.text.slice(before.span.end, date.span.start);
  if (TO.test(between)) return true;
  // "8 and 9 July", "in 2011 and 2012"
  if (AND.test(between) && dayNumber(date.start) === dayNumber(before.end) + 1) return true;
  return (
    AND.test(between) &&
    /\bbetween\s+(?:the\s+)?$/iu.test(document.text.slice(Math.max(0, before.span.start - 16), before.span.start))
  );
}
