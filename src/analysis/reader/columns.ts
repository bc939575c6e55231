/**
 * What the reader knows of a token: the vector of its word, and one embedding for each column below. All that is known
 * of a form whatever text it stands in is worked out once.
 */
import { hashString, mix } from '../tagger/hash.ts';
import type { WordKnowledge } from './knowledge.ts';
import type { Layout } from './page-layout.ts';

/** Numbers in the vector of a word. */
export const VECTOR = 64;

/** Columns with their tables of embeddings: how many rows, and how many numbers each. */
export const TABLES = [
  // the word in small letters, by its hash
  { rows: 16_384, width: 48 },
  // its last three and two letters, and its first three
  { rows: 4096, width: 24 },
  { rows: 1024, width: 16 },
  { rows: 4096, width: 16 },
  // capitals, small letters, digits and marks
  { rows: 512, width: 16 },
  // what kind of name it mostly is where texts at large use it, and in lists of names
  { rows: 64, width: 8 },
  { rows: 32, width: 8 },
  // where it stands: inside or outside quotation marks, and in its paragraph
  { rows: 8, width: 8 },
  { rows: 8, width: 8 },
] as const;

export const COLUMNS = TABLES.length;
/** How many of the columns a form has in every text; the others say where it stands. */
export const OF_FORM = COLUMNS - 2;

/** When so many forms are known, all are forgotten: memory stays bounded, whatever is read. */
const MOST_FORMS = 50_000;
/** Of a longer form no more is looked at: what tells it apart stands before. */
const LONGEST_FORM = 64;
const LONGEST_SHAPE = 10;

/** Tokens as the network takes them. */
export interface KnownTokens {
  /** Rows of the tables, `COLUMNS` a token. */
  rows: Int32Array;
  /** For each token the row of its word's vector, or -1. */
  vectors: Int32Array;
  /** For each token a number of its form: where it is the same, so are the vector and the columns but for the places. */
  forms: Int32Array;
}

export class Columns {
  readonly #words: WordKnowledge;
  #forms = new Map<string, Int32Array>();
  /** How many forms have ever been described. */
  #described = 0;

  constructor(words: WordKnowledge) {
    this.#words = words;
  }

  /** @param layout of the same tokens */
  of(forms: readonly string[], layout: Layout): KnownTokens {
    const rows = new Int32Array(forms.length * COLUMNS);
    const vectors = new Int32Array(forms.length);
    const numbers = new Int32Array(forms.length);
    forms.forEach((form, token) => {
      const known = this.#known(form);
      rows.set(known.subarray(2), token * COLUMNS);
      rows[token * COLUMNS + OF_FORM] = layout.quotation[token] ?? 0;
      rows[token * COLUMNS + OF_FORM + 1] = layout.place[token] ?? 0;
      numbers[token] = known[0] ?? -1;
      vectors[token] = known[1] ?? -1;
    });
    return { rows, vectors, forms: numbers };
  }

  /** A form's number, the row of its vector, then its rows in the tables. */
  #known(form: string): Int32Array {
    let known = this.#forms.get(form);
    if (!known) {
      if (this.#forms.size >= MOST_FORMS) this.#forms = new Map();
      known = this.#describe(form.slice(0, LONGEST_FORM));
      this.#forms.set(form, known);
    }
    return known;
  }

  #describe(form: string): Int32Array {
    const word = straightened(form.toLowerCase());
    const place = this.#words.rowOf(word);
    const bits = [
      hashString(word),
      hashString(`s${word.slice(-3)}`),
      hashString(`t${word.slice(-2)}`),
      hashString(`p${word.slice(0, 3)}`),
      mix(shapeOf(form)),
      this.#words.kindOf(place) + 1,
      /^\p{Lu}/u.test(form) ? this.#words.classOf(form) : 0,
    ];
    this.#described += 1;
    return Int32Array.from([
      this.#described,
      place,
      ...bits.map((hash, column) => (hash >>> 0) % (TABLES[column]?.rows ?? 1)),
    ]);
  }
}

/** Curly marks and dashes as typewriters have them: corpora differ in them, and they mean the same. */
function straightened(word: string): string {
  return word
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[–—]/gu, '-');
}

/** Capitals, small letters, digits and other characters; of the third of a kind in a row on, none counts. */
function shapeOf(form: string): number {
  let shape = 1;
  let last = -1;
  let before = -1;
  for (const character of form.slice(0, LONGEST_SHAPE)) {
    const kind = /\p{Ll}/u.test(character)
      ? 0
      : /\p{Lu}/u.test(character)
        ? 1
        : /\d/u.test(character)
          ? 2
          : 3 + (character.charCodeAt(0) % 16);
    if (kind === last && kind === before) continue;
    shape = (Math.imul(shape, 23) + kind) | 0;
    before = last;
    last = kind;
  }
  return shape;
}
