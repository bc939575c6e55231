/** Decades and centuries: "the 1990s", "the 19th century". */
import type { Meaning } from '../meaning.ts';
import { centuryPeriod, decadePeriod, yearPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder, Match } from './finder.ts';
import { inPart, THE_PART } from './steps.ts';

/** Before this one "the 1900s" are a hundred years; "the 2000s" are rather ten. */
const FIRST_OF_DECADES = 2000;

/** "the 1990s", but "the 1700s" are the 18th century */
function periodOf(match: Match, decade: number): Period {
  const year = decade * 10;
  const isCentury = year % 100 === 0 && year < FIRST_OF_DECADES && !isBesideDecade(match, decade);
  return isCentury ? centuryPeriod(year / 100) : decadePeriod(decade);
}

/** "the 1900s and 1910s", "from the 1900s to the 1930s": ten years as well */
function isBesideDecade(match: Match, decade: number): boolean {
  if (!['and', 'to', 'dash'].includes(match.near(0)?.class ?? 'break')) return false;
  const other = match.near(1)?.class === 'the' ? match.near(2) : match.near(1);
  return other?.class === 'decade' && other.value > decade && other.value < decade + 10;
}

export const CENTURIES: readonly Finder[] = [
  {
    // the 1990s; the early 1990s; the late 80s; the nineties; the late 1700s
    rule: 'decade',
    needs: ['decade', 'decadeWord'],
    pattern: pattern(`(?: ${THE_PART} | the )? (?<decade> decade | decadeWord )`),
    read: (match) => {
      const decade = match.word('decade');
      // "in his early 60s"
      if (!decade || /^(?:his|her|their|my|your|our|its)$/u.test(match.near(-1)?.lower ?? '')) return null;
      if (decade.class === 'decade') {
        // "1990's budget" is of one year, "the 1990's" and "1990s music" aren't.
        const isOwner = decade.lower.includes("'") && match.end - match.first === 1 && match.near(0)?.class === 'other';
        const period = isOwner ? yearPeriod(decade.value * 10) : periodOf(match, decade.value);
        const of: Meaning = { kind: 'stated', period };
        return inPart(match.word('part'), of);
      }
      // "in her forties", "temperatures in the 80s": only an apostrophe or a century's word tells, else "the" and a part.
      const certain = decade.lower.startsWith("'") || (match.has('part') && match.near(-1)?.class !== 'possessive');
      const isWord = /^\p{L}/u.test(decade.lower) && match.end - match.first > 1;
      if (!certain && !isWord) return null;
      const inCentury = decade.value >= 20 ? 190 : 200;
      return inPart(match.word('part'), { kind: 'stated', period: decadePeriod(inCentury + decade.value / 10) });
    },
  },
  {
    // the 19th century; the early twenty-first century
    rule: 'century',
    needs: ['ordinal', 'nth'],
    pattern: pattern(
      `(?: ${THE_PART} | the )? (?: (?<tens> numeral ) dash )? (?<nth> ordinal | nth ) dash? (?<unit> unit ) (?<era> era )?`,
    ),
    read: (match) => {
      if (match.word('unit')?.code !== 'century') return null;
      const nth = (match.word('tens')?.value ?? 0) + (match.word('nth')?.value ?? 0);
      if (match.has('era')) return { kind: 'unknown', value: `BC${String(nth - 1).padStart(2, '0')}` };
      if (nth < 11 || nth > 22) return { kind: 'unknown', value: String(nth - 1).padStart(2, '0') };
      return inPart(match.word('part'), { kind: 'stated', period: centuryPeriod(nth - 1) });
    },
  },
];
