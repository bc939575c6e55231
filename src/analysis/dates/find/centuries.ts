/** Decades and centuries: "the 1990s", "the 19th century". */
import { centuryPeriod, decadePeriod } from '../period.ts';
import { pattern } from '../word-classes.ts';
import type { Finder } from './finder.ts';
import { inPart, THE_PART } from './steps.ts';

/** Before this one "the 1900s" are a hundred years; "the 2000s" are rather ten. */
const FIRST_DECADE_OF_TEN_YEARS = 200;

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
        // "the 1700s" are the 18th century, "the 1990s" ten years.
        const isCentury = decade.value % 10 === 0 && decade.value < FIRST_DECADE_OF_TEN_YEARS;
        const period = isCentury ? centuryPeriod(decade.value / 10) : decadePeriod(decade.value);
        return inPart(match.word('part'), { kind: 'stated', period });
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
