/** Seasons: "last summer", "the Australian winter of 2018", "in autumn". */
import { HEMISPHERES } from '../../lexicon/dates/seasons.ts';
import type { SeasonCode } from '../../lexicon/dates/seasons.ts';
import { seasonPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { whichOf } from './which-months.ts';
import { EARLIER, inPart, THE_PART } from './steps.ts';

/** What stands before a season and seldom before a thing that springs or a person who falls. */
const BEFORE_SEASON: ReadonlySet<WordClass> = new Set<WordClass>(['in', 'preposition', 'since', 'until', 'of', 'for']);

/** "the next spring", "the following spring", not "next spring" */
function isCountedFromText(which: Word | undefined, hasThe: boolean): boolean {
  return which?.class === 'following' || which?.class === 'previous' || (hasThe && which?.class === 'next');
}

/** "spring" and "fall" are verbs and other nouns as well, and "summer" alone may be a name. */
function isSeason(match: Match, season: Word): boolean {
  // "the Winter Olympics", "the Spring Offensive"
  const next = match.near(0);
  if (match.isCapitalised(season) && next?.class === 'other' && match.isCapitalised(next)) return false;
  if (['which', 'year', 'year0', 'part', 'hemisphere'].some((group) => match.has(group))) return true;
  const before = match.near(-1)?.class ?? 'other';
  // "the spring and summer"
  if (['and', 'to', 'dash', 'slash'].includes(before) && match.near(-2)?.class === 'season') return true;
  const isAmbiguous = season.lower === 'spring' || season.lower === 'fall';
  if (match.end - match.first > 1) return !isAmbiguous || (BEFORE_SEASON.has(before) && match.near(0)?.class !== 'of');
  // "for summer jobs": any summer
  if (match.token(season)?.pos === 'VERB' || match.token(next)?.pos === 'NOUN') return false;
  return isAmbiguous ? before === 'in' : BEFORE_SEASON.has(before);
}

export const SEASONS: readonly Finder[] = [
  {
    // spring 2019; the summer of 2018; last winter; the Australian summer; in autumn
    rule: 'season',
    needs: ['season'],
    pattern: pattern(
      `(?: ${THE_PART} | ${EARLIER} (?= this | last | that ) | (?<the> the ) )? (?<which> last | past | this | next | coming | that same? | same | following | previous )? (?<hemisphere> hemisphere )? (?<year0> year )? (?<season> season ) (?: comma? of? (?<year> year ) (?: (?: dash | slash ) (?: day | number ) )? )?`,
    ),
    read: (match) => {
      const season = match.word('season');
      if (!season || !isSeason(match, season)) return null;
      const hemisphere = HEMISPHERES[match.word('hemisphere')?.lower ?? ''] ?? null;
      const code = season.code as SeasonCode;
      const year = match.word('year') ?? match.word('year0');
      const part = match.word('part');
      if (year) return inPart(part, { kind: 'stated', period: seasonPeriod(year.value, code, hemisphere) });
      const which = match.word('which');
      const inYear = (year: number): Period => seasonPeriod(year, code, hemisphere);
      // "that winter": of the year that the text has got to, not the last one
      const isThat = which?.class === 'that' || which?.class === 'same';
      const isMentioned = isThat || isCountedFromText(which, match.has('the'));
      return inPart(part, {
        kind: 'yearly',
        inYear,
        which: isThat ? null : whichOf(which),
        ...(isMentioned && { from: 'mentioned' }),
      });
    },
  },
];
