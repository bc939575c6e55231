/** Years told with their era: "499 BC", "AD 604". */
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';
import { PART } from './parts.ts';

const NUMBER = '(?: day | number | year )';
const JOINT = '(?: to | until | dash | and )';

/** "1650" in "from 1650 to 1500 BC" is a year before Christ too. */
export const TO_BEFORE_CHRIST = `${JOINT} the? ${NUMBER} era`;

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
