import { MONTH_NAMES } from '../../analysis/lexicon/dates/months.ts';
import { WEEKDAY_NAMES } from '../../analysis/lexicon/dates/weekdays.ts';
import type { Found, Rule, StoryUnderCheck } from '../rule.ts';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const MONTHS = MONTH_NAMES.map(capital);
const WEEKDAYS = WEEKDAY_NAMES.map(capital);

const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?<year>\d{4}))?`;

/** "Friday, 15 February 2019", "on 31 April" */
const DAY_FIRST = new RegExp(String.raw`\b(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}\b${YEAR}`, 'gu');

/** "Friday, February 15, 2019", "April 31" */
const MONTH_FIRST = new RegExp(String.raw`\b(?:${WEEKDAY},? )?${MONTH} ${DAY}\b(?! ?%)${YEAR}`, 'gu');

/**
 * A day with its month is one of the calendar, and the weekday beside it is that day's: of the year that is stated, or of
 * the one of publication or one beside it.
 */
export const weekday: Rule = {
  name: 'weekday',
  check: (story) => [DAY_FIRST, MONTH_FIRST].flatMap((pattern) => wrongDays(story, pattern)),
};

function wrongDays({ text, frontmatter, textPlace }: StoryUnderCheck, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups }): Found[] => {
    const { day, month, year, weekday: stated } = groups ?? {};
    const place = textPlace(index);
    const monthNumber = MONTHS.indexOf(month ?? '') + 1;
    const last = lastDayOf(Number(year ?? A_LEAP_YEAR), monthNumber);
    if (Number(day) < 1 || Number(day) > last) {
      const message = `“${words}” is no day of the calendar`;
      return [{ place, severity: 'error', message, fix: `${month ?? ''} has ${last} days` }];
    }
    const dayIn = (ofYear: number): Date => new Date(Date.UTC(ofYear, monthNumber - 1, Number(day)));
    const published = Number(frontmatter?.published.slice(0, 4));
    const years = year === undefined ? [published, published - 1, published + 1] : [Number(year)];
    const [first] = years;
    if (stated === undefined || !first || years.some((ofYear) => weekdayOf(dayIn(ofYear)) === stated)) return [];
    const severity = year === undefined ? 'warning' : 'error';
    const message = `“${words}”: ${dayIn(first).toISOString().slice(0, 10)} is a ${weekdayOf(dayIn(first))}`;
    return [{ place, severity, message, fix: 'correct the weekday, the day, or "published" above the text' }];
  });
}

/** 29 February may be meant of one where no year is stated. */
const A_LEAP_YEAR = 2000;

/** @param month from 1 */
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** JavaScript counts weekdays from Sunday, our list from Monday. */
const weekdayOf = (date: Date): string => WEEKDAYS[(date.getUTCDay() + 6) % 7] ?? '';
