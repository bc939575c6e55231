/** The year that news has gone back to: "She was attacked in May 2021. He was arrested in June and charged in December." */
import type { Document, Token } from '../../document.ts';
import { RELATIVES } from '../../lexicon/clause-words.ts';
import { NEWS_DAYS } from '../../lexicon/time-words.ts';
import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts';
import { tokenAt } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf } from '../period.ts';
import type { Period } from '../period.ts';
import { countsFromPublication } from './from-publication.ts';
import { finenessOf, MONTH_FINENESS, YEAR_FINENESS } from './mentions.ts';
import type { Mention, Setting } from './mentions.ts';
import type { Resolved } from './resolve.ts';
import { sceneBefore } from './scenes.ts';

/** What is less than a year back needs no year: the last such month is meant anyway. */
const LONG_AGO_IN_DAYS = 366;

/** What is so near to publication is rather of the news. */
const RECENT_IN_DAYS = 60;

/** So many sentences on the year is still in mind. */
const LONGEST_MEMORY = 2;

/**
 * The first such day or month of what is told as if the text were there: "June 2014: … He replies in July". An entry of a
 * chronicle holds in any tense, what opened a sentence where the present goes on. Undefined for what is still to come.
 */
export function inScene(
  { inYear, which, from }: Meaning & { kind: 'yearly' },
  setting: Setting,
): { period: Period; anchor: Mention } | undefined {
  const anchor = which === null && from === undefined ? sceneBefore(setting) : undefined;
  const period = anchor && firstAfter(inYear, anchor.period);
  if (!period || period.first > setting.published || finenessOf(period.unit) >= YEAR_FINENESS) return undefined;
  const isElsewhere = anchor.scene === 'opening' && ['past', 'future'].includes(setting.direction() ?? '');
  return isElsewhere ? undefined : { period, anchor };
}

/**
 * The first such day or month after the one that was told last, if that had its year and is nearer than publication.
 * What has happened goes on only from what was long ago, what was to come ("was due to marry in August") from any.
 * Undefined otherwise, and where the sentence tells of the present.
 */
export function inYearTold(
  { inYear, which }: Meaning & { kind: 'yearly' },
  setting: Setting,
): { period: Period; anchor: Mention } | undefined {
  // "since 1974" is no time that the text has gone to.
  const anchor = setting.mentioned.findLast(({ isAside }) => !isAside);
  if (!anchor?.year || anchor.isBase || which !== null || setting.narrative) return undefined;
  if (setting.sentence - anchor.sentence > LONGEST_MEMORY || setting.paragraph - anchor.paragraph > 1) return undefined;
  const period = firstAfter(inYear, anchor.period);
  if (!period || period.first > setting.published || !isFine(period) || !isFine(anchor.period)) return undefined;
  const direction = setting.direction();
  if (direction !== 'past' && direction !== 'near') return undefined;
  if (direction === 'past' && setting.published - anchor.period.last < LONG_AGO_IN_DAYS) return undefined;
  // "in June and charged in December": in one sentence the year is kept.
  const isKept = anchor.year === 'carried' && anchor.sentence === setting.sentence;
  const reach = Math.abs(period.first - anchor.period.first);
  if (!isKept && reach >= distanceFromNews(inYear, setting.published, direction)) return undefined;
  return setting.isOfNow(anchor) ? undefined : { period, anchor };
}

function isFine({ unit }: Period): boolean {
  return finenessOf(unit) <= MONTH_FINENESS;
}

/** Days between publication and the nearest such time, for what has happened the nearest behind. */
function distanceFromNews(inYear: (year: number) => Period | null, published: number, side: 'past' | 'near'): number {
  const year = yearOf(published);
  const distances = [inYear(year - 1), inYear(year), inYear(year + 1)].flatMap((period) => {
    if (!period || (side === 'past' && period.first > published)) return [];
    return side === 'past' && published - period.last < RECENT_IN_DAYS ? [0] : [Math.abs(published - period.first)];
  });
  return Math.min(...distances);
}

/**
 * "14 May 2021" and "last July" tell their year, but not "the September 11 attack", which others may be called after; that
 * of "4 August last year" is counted from publication.
 */
export function yearTold(meaning: Meaning, { isCarried }: Pick<Resolved, 'isCarried'>, words: string): Mention['year'] {
  if (isCarried === true) return 'carried';
  if (meaning.kind === 'nth' && meaning.unit === 'date') return yearTold(meaning.of, {}, words);
  if (meaning.kind === 'nth' && meaning.unit === 'month') return countsFromPublication(meaning.of) ? 'counted' : null;
  const isTold =
    meaning.kind === 'yearly' ? meaning.which === 'last' : meaning.kind === 'stated' && /\d{4}/u.test(words);
  return isTold ? 'told' : null;
}

function firstAfter(inYear: (year: number) => Period | null, { first }: Period): Period | null {
  const year = yearOf(first);
  const found = [inYear(year), inYear(year + 1)].find((period) => period !== null && period.last >= first);
  return found ?? null;
}

/**
 * True where the sentence tells a day of the news, or counts from now ("on Monday", "last week", "since March"), and
 * where the last time told was said by the way: "the firm, which opened in May 2021, …".
 */
export function isOfNow(document: Document, token: Token | undefined, last: Mention): boolean {
  const sentence = document.sentences[token?.sentence ?? -1];
  if (!sentence || !token) return false;
  if (LASTING.has(document.tokens[token.index - 1]?.lower ?? '') || isByTheWay(document, last)) return true;
  const first = Math.max(sentence.firstToken, token.index - REACH);
  return document.tokens
    .slice(first, Math.min(sentence.endToken, token.index + REACH))
    .some(({ lower }) => WEEKDAY_NAMES.includes(lower) || NEWS_DAYS.has(lower));
}

/** So many tokens on either side may tell of the news. */
const REACH = 40;

const LASTING: ReadonlySet<string> = new Set(['since', 'until', 'till']);

/** So many tokens of such a clause may stand before its date. */
const LONGEST_ASIDE = 12;

/** ", which opened in May 2021", ", founded in May 2021,", "since May 2021" */
export function isByTheWay(document: Document, { span }: Mention): boolean {
  const { tokens } = document;
  const date = tokenAt(document, span.start);
  if (!date || LASTING.has(tokens[date.index - 1]?.lower ?? '')) return true;
  for (let index = date.index - 1; index >= date.index - LONGEST_ASIDE; index -= 1) {
    const token = tokens[index];
    if (token?.sentence !== date.sentence) return false;
    if (RELATIVES.has(token.lower)) return true;
    if (token.text === ',') return tokens[index + 1]?.pos === 'VERB' && document.text.charAt(span.end) === ',';
  }
  return false;
}
