/**
 * What is known of a word by its form alone, whatever text it stands in: worked out once for each form.
 * One row of integers a form, in the order of `FORM_COLUMNS`.
 */
import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { ORGANIZATION_NOUNS_AFTER, ORGANIZATION_NOUNS_BEFORE, PLACE_NOUNS } from '../../lexicon/context-nouns.ts';
import { EITHER, FEMININE, MASCULINE, WORDLIKE } from '../../lexicon/first-names.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { NON_ACTOR_ACRONYMS, NON_ACTOR_HEADS, NON_ACTOR_OPENERS, NON_ACTOR_WORDS } from '../../lexicon/non-actors.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS, PRESS_HEADS } from '../../lexicon/organization-words.ts';
import { DIRECTIONS, PLACE_HEADS, PLACE_OPENERS, STATE_ABBREVIATIONS } from '../../lexicon/places.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/titles.ts';
import { hashString } from '../../tagger/hash.ts';
import type { WordTable } from '../../tagger/words.ts';
import { DEMONYMS, PEOPLES } from '../known-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { keyOf } from '../word-keys.ts';

export const FORM_COLUMNS = [
  // the word in small letters, its shape, its last two, three and four letters
  'W',
  'S',
  'Y',
  'Z',
  'V',
  // clusters of words that are used alike, coarser and finer
  'B',
  'C',
  // what kind of name the word is, as texts at large use it
  'Q',
  // as a part of a person's name, of an organisation's or a place's, and as a word of the language
  'N',
  'H',
  'K',
  // as a name in long lists
  'X',
  // position of the word among those that have vectors, or -1
  'place',
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Columns of the first row with these names. */
export const [W, S, Y, Z, V, B, C, Q, N, H, K, X, PLACE] = FORM_COLUMNS.keys() as unknown as number[] as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** When so many forms are known, all are forgotten: memory stays bounded, whatever is read. */
const MOST_FORMS = 50_000;
const LONGEST_SHAPE = 12;
const CAPITAL = /^\p{Lu}/u;

/** The lexicon's classes, each a bit. */
const PERSON_CLASSES: readonly ((text: string, key: string) => boolean)[] = [
  (text) => MASCULINE.has(text) || FEMININE.has(text) || EITHER.has(text),
  (text) => WORDLIKE.has(text),
  (text) => HONORIFICS.has(text),
  (text) => NAME_SUFFIXES.has(text),
  (_, key) => NAME_PARTICLES.has(key),
  (_, key) => ROLE_NOUNS.has(key),
  (_, key) => DEMONYMS.has(key),
  (_, key) => PEOPLES.has(key),
];
const COLLECTIVE_CLASSES: readonly ((text: string, key: string) => boolean)[] = [
  (text) => ORGANIZATION_HEADS.has(text),
  (text) => ORGANIZATION_OPENERS.has(text),
  (text) => PRESS_HEADS.has(text),
  (text) => PLACE_HEADS.has(text),
  (text) => PLACE_OPENERS.has(text),
  (text) => STATE_ABBREVIATIONS.has(text),
  (_, key) => DIRECTIONS.has(key),
  (_, key) => PLACE_NOUNS.has(key),
  (_, key) => ORGANIZATION_NOUNS_BEFORE.has(key),
  (_, key) => ORGANIZATION_NOUNS_AFTER.has(key),
];
const WORD_CLASSES: readonly ((text: string, key: string) => boolean)[] = [
  (_, key) => COMMON_WORDS.has(key),
  (_, key) => FUNCTION_WORDS.has(key),
  (text) => NON_ACTOR_HEADS.has(text),
  (text) => NON_ACTOR_OPENERS.has(text),
  (text) => NON_ACTOR_WORDS.has(text),
  (text) => NON_ACTOR_ACRONYMS.has(text),
];

export class Forms {
  readonly #words: WordTable;
  readonly gazetteer: Gazetteer;
  #ids = new Map<string, number>();
  /** Rows of `FORM_COLUMNS.length` integers. */
  rows = new Int32Array(1024 * FORM_COLUMNS.length);

  /** @param words those that have vectors: what kind of name each mostly is, and its clusters, coarser and finer */
  constructor(words: WordTable, gazetteer: Gazetteer) {
    this.#words = words;
    this.gazetteer = gazetteer;
  }

  /** Forgets all forms when there are too many: before a text is read, since numbers are good for one text. */
  begin(): void {
    if (this.#ids.size > MOST_FORMS) this.#ids = new Map();
  }

  /** The number of a form's row. */
  of(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    const width = FORM_COLUMNS.length;
    if ((id + 1) * width > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.#describe(text, this.rows.subarray(id * width, (id + 1) * width));
    return id;
  }

  #describe(text: string, row: Int32Array): void {
    const key = keyOf(text);
    const place = placeIn(this.#words, text.toLowerCase(), key);
    const bare = text.replaceAll('.', '');
    const number = /^\d/u.test(key) && !/\p{L}/u.test(key);
    row[W] = number ? key.length : hashString(key);
    row[S] = shapeOf(text);
    row[Y] = hashString(key.slice(-2));
    row[Z] = hashString(key.slice(-3));
    row[V] = hashString(key.slice(-4));
    const [kind = -1, cluster = -1, finer = -1] = this.#words.clusters.map((clusters) => clusters[place] ?? -1);
    row[B] = 1 + cluster;
    row[C] = 1 + finer;
    row[Q] = 1 + kind;
    row[N] = classesOf(PERSON_CLASSES, bare.split('-')[0] ?? bare, key);
    row[H] = classesOf(COLLECTIVE_CLASSES, bare, key);
    row[K] = classesOf(WORD_CLASSES, bare, key);
    row[X] = CAPITAL.test(text) ? this.gazetteer.classOf(text) || this.gazetteer.classOf(bare.split('-')[0] ?? '') : 0;
    row[PLACE] = place;
  }
}

/** "U.S." stands in the table as it is written, "T-Mobile" by its last part if not as a whole. */
function placeIn(table: WordTable, lower: string, key: string): number {
  for (const form of [lower, key, lower.slice(lower.lastIndexOf('-') + 1)]) {
    const row = table.row(hashString(form));
    if (row >= 0) return row;
  }
  return -1;
}

function classesOf(classes: readonly ((text: string, key: string) => boolean)[], text: string, key: string): number {
  let bits = 0;
  classes.forEach((holds, bit) => {
    if (holds(text, key)) bits += 2 ** bit;
  });
  return bits;
}

/** Capitals, small letters, digits and other characters, repetitions after the second character left out. */
function shapeOf(text: string): number {
  let shape = 1;
  let last = -1;
  for (let index = 0; index < text.length && index < LONGEST_SHAPE; index += 1) {
    const character = text.charAt(index);
    const kind = /\p{Ll}/u.test(character)
      ? 0
      : /\p{Lu}/u.test(character)
        ? 1
        : /\d/u.test(character)
          ? 2
          : character === '.'
            ? 3
            : 4;
    if (kind === last && index > 1) continue;
    shape = (shape * 5 + kind) | 0;
    last = kind;
  }
  return shape;
}
