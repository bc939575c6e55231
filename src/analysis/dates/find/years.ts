/** Years: "2019", "499 BC", "late 2018", "fiscal 1990", "the 2018/19 financial year". */
import type { Meaning } from '../meaning.ts';
import { yearPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word } from '../words.ts';
import type { Finder, Match } from './finder.ts';
import { inPart, PART } from './steps.ts';

const NUMBER = '(?: day | number | year )';
const JOINT = '(?: to | until | dash | and )';

/** "1650" in "from 1650 to 1500 BC" is a year before Christ too. */
const TO_BEFORE_CHRIST = `${JOINT} the? ${NUMBER} era`;

/** "BC1650" */
function beforeChrist(year: number): string {
  return `BC${String(year).padStart(4, '0')}`;
}

export const ERAS: readonly Finder[] = [
  {
    // 499 BC; August 480 BC; the autumn of 481 BC; early 480 BC
    rule: 'before-christ',
    needs: ['era'],
    pattern: pattern(
      `${PART}? (?: (?<month> month ) of? | the? (?<season> season ) of? )? (?<year> ${NUMBER} ) (?<era> era )`,
    ),
    read: (match) => {
      const year = beforeChrist(match.word('year')?.value ?? 0);
      const month = match.word('month');
      const within = month
        ? `-${String(month.value).padStart(2, '0')}`
        : match.has('season')
          ? `-${match.word('season')?.code ?? ''}`
          : '';
      return { kind: 'unknown', value: `${year}${within}` };
    },
  },
  {
    // 1650 in "from 1650 to 1500 BC", 480 in "between 480 and 450 BC"
    rule: 'before-christ-range',
    needs: ['era'],
    pattern: pattern(`${PART}? (?<year> ${NUMBER} ) (?= ${JOINT} the? (?<last> ${NUMBER} ) era )`),
    read: (match) => {
      const [year, last] = [match.word('year')?.value ?? 0, match.word('last')?.value ?? 0];
      // Years before Christ are counted down: "held 20 to 30 BC coins".
      return year > last ? { kind: 'unknown', value: beforeChrist(year) } : null;
    },
  },
];

/** Four digits that news rarely means as anything but a year. */
const EVERYDAY_YEARS = { first: 1900, last: 2060 };

/** What stands before a year, where other four-digit numbers seldom stand. */
const BEFORE_YEAR: ReadonlySet<WordClass> = new Set<WordClass>([
  'in',
  'of',
  'since',
  'until',
  'from',
  'between',
  'before',
  'after',
  'preposition',
  'early',
  'fiscal',
  'month',
  'season',
  'open',
  'to',
]);

/** "… in Paris, 1783." */
function endsPhrase(after: Word | undefined): boolean {
  return after === undefined || ['comma', 'dot', 'close', 'dash', 'break', 'and', 'possessive'].includes(after.class);
}

function isYear(match: Match): boolean {
  const year = match.word('year');
  if (!year) return false;
  const [before, after] = [match.near(-1), match.near(0)];
  if (after?.class === 'units' || after?.class === 'multiplier') return false;
  // "over 2000 people", but "over 2000-2050"
  const isRange = after?.class === 'dash' && match.near(1)?.class === 'year';
  if ((before?.class === 'approx' || before?.class === 'than') && !isRange) return false;
  if (year.value >= EVERYDAY_YEARS.first && year.value <= EVERYDAY_YEARS.last)
    return !(before?.class === 'other' && /^(?:no|number|route|flight|boeing|page|some|of)$/u.test(before.lower));
  if (match.has('part')) return true;
  if (before === undefined) return false;
  // "in 1782 and 1783", "as late as 1781"
  if (before.class === 'and' ? match.near(-2)?.class === 'year' : before.lower === 'as') return true;
  // "the 1777 campaign", "the 1783 Treaty", but "the 1500 homes"
  const next = match.token(after);
  const isOne =
    after?.class === 'other' && (match.isCapitalised(after) || (next?.pos === 'NOUN' && next.lower === next.lemma));
  if (before.class === 'the' && isOne) return true;
  return (BEFORE_YEAR.has(before.class) || endsPhrase(after)) && next?.pos !== 'NOUN';
}

export const YEARS: readonly Finder[] = [
  {
    // 2019; late 2018; the end of 2018, but 2018 alone in "the end of the 2018 season"; the year 2000; fiscal year 1990; fiscal 1990
    rule: 'year',
    needs: ['year'],
    pattern: pattern(
      `(?: ${PART} (?<! the ) )? (?: the? (?: (?<fiscal> fiscal ) dash? (?: unit | units )? | unit ) )? (?<year> year ) (?! decade | numeral | ${TO_BEFORE_CHRIST} )`,
    ),
    read: (match) => {
      if (!isYear(match)) return null;
      const year: Meaning = { kind: 'stated', period: yearPeriod(match.word('year')?.value ?? 0) };
      return inPart(match.word('part'), match.has('fiscal') ? { kind: 'undated', of: year } : year);
    },
  },
  {
    // 18 in "1914-18"
    rule: 'year-of-range',
    needs: ['year'],
    pattern: pattern('(?<= (?<from> year ) (?: dash | slash ) ) (?<to> day | number ) (?! dash | slash )'),
    read: (match) => {
      const [from, to] = [match.word('from'), match.word('to')];
      if (!from || to?.lower.length !== 2) return null;
      const year = Math.floor(from.value / 100) * 100 + to.value;
      return year > from.value ? { kind: 'stated', period: yearPeriod(year) } : null;
    },
  },
];
