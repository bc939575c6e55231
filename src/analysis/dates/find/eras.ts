/** Years told with their era: "499 BC", "AD 604". */
import { yearPeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';
import { PART } from './parts.ts';

const NUMBER = '(?: day | number | year )';
const JOINT = '(?: to | until | dash | and )';

/** "1650" in "from 1650 to 1500 BC" is a year before Christ too. */
export const TO_BEFORE_CHRIST = `${JOINT} the? ${NUMBER} era`;

/** "AD 604" */
const BEHIND_SIGN = `(?<sign> anno ) (?<year> ${NUMBER} )`;
/** "79 AD", and 870 in "from 870 to 920 AD" */
const BEFORE_SIGN = `(?<year2> ${NUMBER} ) (?: anno | (?= ${JOINT} (?<last> ${NUMBER} ) anno ) )`;
/** 920 in "between AD 870 and 920" */
const END_OF_RANGE = `(?<= anno (?<first> ${NUMBER} ) ${JOINT} ) (?<year3> ${NUMBER} )`;

/** Later ones are told without "AD". */
const LAST_YEAR = 2199;

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
  {
    // AD 604; 79 AD; 150 CE; both years of "between AD 870 and 920" and of "from 870 to 920 AD"
    rule: 'anno-domini',
    needs: ['anno'],
    pattern: pattern(`(?: ${BEHIND_SIGN} | ${BEFORE_SIGN} | ${END_OF_RANGE} )`),
    read: (match) => {
      const year = (match.word('year') ?? match.word('year2') ?? match.word('year3'))?.value ?? 0;
      const [first, last] = [match.word('first')?.value ?? 0, match.word('last')?.value ?? LAST_YEAR];
      // "CE 200" is a number of something else; "AD 604 and 20 monks", "20 AD batteries" are amounts.
      const isAmount = match.word('sign')?.lower === 'ce' || match.token(match.near(0))?.pos === 'NOUN';
      return first < year && year <= last && !isAmount ? { kind: 'stated', period: yearPeriod(year) } : null;
    },
  },
];
