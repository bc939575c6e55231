/** The features of a word: which columns of it and its neighbours are joined, hashed into integers. */
import { combine, mix } from '../../tagger/hash.ts';
import { FEATURE_BITS, parseTemplates } from '../../tagger/templates.ts';
import type { Run } from '../find.ts';
import type { Word } from '../words.ts';
import { COLUMNS, WINDOW } from './columns.ts';

const pairs = (left: string, right: string): string => `${left} ${right}`;

/** "P-1 P0": the part of speech of the word before with that of the word itself. */
export const TEMPLATES: readonly string[] = [
  ...'W S Y Z V B C Q H K P G D E R'.split(' ').map((column) => `${column}0`),
  ...'W B C Q P H R'.split(' ').flatMap((column) => [`${column}-1`, `${column}1`]),
  ...'B P'.split(' ').flatMap((column) => [`${column}-2`, `${column}2`]),
  ...'S P H R Q'
    .split(' ')
    .flatMap((column) => [pairs(`${column}-1`, `${column}0`), pairs(`${column}0`, `${column}1`)]),
  'W-1 S0',
  'S0 W1',
  'W-1 Q0',
  'Q0 W1',
  'R0 T0',
  'R0 Q0',
  'R0 E0',
  'R0 D0',
  'R0 W-1',
  'R0 G0',
  'R0 K0',
  'R-1 R0 R1',
  'Q-1 Q0 Q1',
  'S0 I0 D0',
  'I0 K0 D0',
  'I0 P0 D0',
  'Q0 D0 I0',
  'H0 N0 K0',
  'B-1 B0',
];

const PARSED = parseTemplates(TEMPLATES, COLUMNS);
const PARTS = PARSED.flat();
const SEEDS = Int32Array.from(PARSED, (_, index) => mix(index + 1));
/** For each template where its parts begin; for each part its neighbour (0 is the one furthest left) and column. */
const FROM = Int32Array.of(0, ...PARSED.map((_, index) => PARSED.slice(0, index + 1).flat().length));
const NEIGHBOURS = Int32Array.from(PARTS, ({ offset }) => offset + WINDOW);
const COLUMN = Int32Array.from(PARTS, ({ column }) => COLUMNS.indexOf(column));

export const FEATURE_COUNT = PARSED.length;

/** Where the rows of a word and its neighbours begin, written anew for each word. */
const ROWS = new Int32Array(2 * WINDOW + 1);

/**
 * Writes the features of the words of a stretch to `features`, from `to` on, `FEATURE_COUNT` a word.
 * What lies in another sentence is not seen.
 */
export function extractFeatures(
  words: readonly Word[],
  { first, end }: Run,
  values: Int32Array,
  features: Int32Array,
  to: number,
): void {
  const row = COLUMNS.length;
  const beyond = words.length * row;
  let write = to;
  for (let at = first; at < end; at += 1) {
    const sentence = words[at]?.sentence;
    for (let offset = -WINDOW; offset <= WINDOW; offset += 1)
      ROWS[offset + WINDOW] = words[at + offset]?.sentence === sentence ? (at + offset) * row : beyond;
    let part = 0;
    for (let template = 0; template < FEATURE_COUNT; template += 1) {
      let hash = SEEDS[template] ?? 0;
      const last = FROM[template + 1] ?? 0;
      for (; part < last; part += 1)
        hash = combine(hash, values[(ROWS[NEIGHBOURS[part] ?? 0] ?? 0) + (COLUMN[part] ?? 0)] ?? 0);
      features[write] = mix(hash) >>> (32 - FEATURE_BITS);
      write += 1;
    }
  }
}
