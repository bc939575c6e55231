/**
 * Time expressions are patterns over classes of words: every word of the text becomes one character that stands for
 * its class, and a pattern is a regular expression over those characters. So one expression covers every spelling
 * that a lexicon knows, and a text of any length is read in a few linear passes over a string a sixth of its length.
 */

/** Grouped as they are met: marks, small words, numbers, calendar, clock, relations, amounts. */
const CLASS_NAMES = [
  'other',
  'break',
  'comma',
  'dot',
  'dash',
  'slash',
  'possessive',
  'open',
  'close',
  'the',
  'a',
  'this',
  'that',
  'these',
  'of',
  'to',
  'and',
  'at',
  'on',
  'in',
  'for',
  'from',
  'between',
  'until',
  'since',
  'before',
  'after',
  'preposition',
  'year',
  'number',
  'day',
  'numeral',
  'multiplier',
  'ordinal',
  'nth',
  'decade',
  'decadeWord',
  'era',
  'anno',
  'month',
  'monthShort',
  'weekday',
  'weekdayShort',
  'weekdays',
  'season',
  'hemisphere',
  'holiday',
  'unit',
  'units',
  'quarterShort',
  'half',
  'fiscal',
  'isoDate',
  'slashDate',
  'deictic',
  'reference',
  'partOfDay',
  'clock',
  'meridiem',
  'zone',
  'zoneName',
  'local',
  'timeWord',
  'noon',
  'oclock',
  'tonight',
  'overnight',
  'last',
  'past',
  'previous',
  'next',
  'coming',
  'following',
  'same',
  'current',
  'recent',
  'right',
  'futureNoun',
  'moment',
  'early',
  'earlier',
  'edge',
  'ago',
  'back',
  'ended',
  'old',
  'approx',
  'comparative',
  'than',
  'least',
  'no',
  'all',
  'up',
  'just',
  'vague',
  'couple',
  'every',
  'alternate',
  'per',
  'times',
  'frequency',
] as const;

export type WordClass = (typeof CLASS_NAMES)[number];

/** Letters that mean nothing to a regular expression, one a class. */
const FIRST_CODE = 0x4e00;

/** The character of each class, and its place among the classes. */
const CODES: ReadonlyMap<string, { character: string; place: number }> = new Map(
  CLASS_NAMES.map((name, place) => [name, { character: String.fromCharCode(FIRST_CODE + place), place }]),
);

/** The classes of a text's words as one string for `pattern()`, and which of them there are. */
export function codesOf(words: readonly { class: WordClass }[]): { codes: string; classes: ReadonlySet<WordClass> } {
  const seen = new Uint8Array(CLASS_NAMES.length);
  let codes = '';
  for (const word of words) {
    const code = CODES.get(word.class);
    if (!code) continue;
    codes += code.character;
    seen[code.place] = 1;
  }
  return { codes, classes: new Set(CLASS_NAMES.filter((_, place) => seen[place] === 1)) };
}

/** A group's opening, "(?<month>", is kept; any other word is the name of a class. */
const NAME_IN_PATTERN = /\(\?<\w+>|\w+/gu;

/**
 * Compiles a pattern: a regular expression in which a class is called by its name and white space means nothing.
 * `pattern('(?<month> month) (?<year> year)')` matches "February 2019".
 * @throws TypeError where the pattern names an unknown class
 */
export function pattern(source: string): RegExp {
  const compiled = source
    .replaceAll(NAME_IN_PATTERN, (name) => {
      if (name.startsWith('(')) return name;
      const code = CODES.get(name);
      if (code === undefined) throw new TypeError(`"${name}" is no class of words`);
      return code.character;
    })
    .replaceAll(/\s/gu, '');
  return new RegExp(compiled, 'dgu');
}
