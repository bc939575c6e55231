/** What is known of each word, one integer a column; vocabulary.ts says which of it the tagger sees. */
import { SPEAKING_VERBS } from '../../lexicon/context-nouns.ts';
import type { ActorKind } from '../../schema.ts';
import { POS_NUMBER } from '../../tagger/parts-of-speech.ts';
import { fixedKind } from '../classify.ts';
import type { Capitals } from '../capitals.ts';
import { GAZETTEER } from '../known-names.ts';
import type { NameSpan } from '../refine.ts';
import type { Word } from '../words.ts';
import { definitionsIn } from './definitions.ts';
import { FORM_COLUMNS, H, N, X } from './forms.ts';
import type { Forms } from './forms.ts';
import { LONGEST_TOWN, OPENS_TOWN, TOWN } from './gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import { labelIn } from './labels.ts';
import type { NameKind } from './labels.ts';

export const COLUMNS = [
  ...FORM_COLUMNS,
  // part of speech; first of its sentence or quotation
  'P',
  'I',
  // known names of the gazetteers; how often the text writes the word small and with a capital
  'G',
  'D',
  // what stands beside the word anywhere in the text
  'E',
  // what the text says that it is
  'M',
  // what the rules say, and whether beyond doubt
  'R',
  'T',
] as const;
export type Column = (typeof COLUMNS)[number];

const WIDTH = COLUMNS.length;
const FORM_WIDTH = FORM_COLUMNS.length;
const [P, I, G, D, E, M, R, T] = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => FORM_WIDTH + at) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const SENSES = { cast: 0, country: 1, capital: 2, place: 3, organization: 4 } as const;

/** What the rules found: the spans in text order, and the kind of each, null for nobody. */
export interface RuleNames {
  spans: readonly NameSpan[];
  kinds: readonly (ActorKind | null)[];
}

/** Rows of `COLUMNS.length` integers, one for each word. */
export function cellsOf(words: readonly Word[], capitals: Capitals, rules: RuleNames, forms: Forms): Int32Array {
  forms.begin();
  const values = new Int32Array(words.length * WIDTH);
  for (const word of words) {
    const from = forms.of(word.text) * FORM_WIDTH;
    const to = word.index * WIDTH;
    for (let column = 0; column < FORM_WIDTH; column += 1) values[to + column] = forms.rows[from + column] ?? 0;
    values[to + P] = POS_NUMBER.get(word.pos) ?? 0;
    values[to + I] = (word.initial ? 1 : 0) + (word.capital ? 2 : 0) + (word.headline ? 4 : 0);
    values[to + D] = Math.min(2, capitals.small(word.key)) * 4 + Math.min(3, capitals.capital(word.key));
  }
  gazetteers(words, values);
  townsOfSeveralWords(words, values, forms.gazetteer);
  const elsewhere = new Map<number, number>();
  for (const { index } of words) {
    const key = values[index * WIDTH] ?? 0;
    elsewhere.set(key, (elsewhere.get(key) ?? 0) | surroundings(words, index, values));
  }
  for (const { index } of words) values[index * WIDTH + E] = elsewhere.get(values[index * WIDTH] ?? 0) ?? 0;
  const definitions = definitionsIn(words, rules.spans);
  for (const { index, key, capital } of words) values[index * WIDTH + M] = capital ? (definitions.get(key) ?? 0) : 0;
  rules.spans.forEach((span, index) => {
    const kind = rules.kinds[index] ?? null;
    const doubt = fixedKind(span) === null ? 0 : 1;
    for (let at = span.first; at < span.end; at += 1) {
      values[at * WIDTH + T] = 1 + doubt + (span.titled ? 2 : 0);
      if (kind !== null) values[at * WIDTH + R] = labelIn(nameKind(kind), at, span.first, span.end);
      else values[at * WIDTH + R] = 15;
    }
  });
  return values;
}

/** A named group counts as an organisation. */
export function nameKind(kind: ActorKind): NameKind {
  return kind === 'group' ? 'organization' : kind;
}

function gazetteers(words: readonly Word[], values: Int32Array): void {
  for (let at = 0; at < words.length; at += 1) {
    const match = GAZETTEER.longestAt(words, at, words.length);
    if (!match) continue;
    const sense = SENSES[match.value.sense];
    for (let inside = at; inside < match.end; inside += 1) {
      const place = match.end - at === 1 ? 0 : inside === at ? 1 : inside === match.end - 1 ? 2 : 3;
      values[inside * WIDTH + G] = 1 + sense * 4 + place;
    }
    at = match.end - 1;
  }
}

/** Beside what a list says of the word alone: it is the first, or another, word of a town's name. */
const FIRST_OF_TOWN = 32;
const IN_TOWN = 64;

function townsOfSeveralWords(words: readonly Word[], values: Int32Array, { classOf }: Gazetteer): void {
  for (let at = 0; at < words.length; at += 1) {
    if (((values[at * WIDTH + X] ?? 0) & OPENS_TOWN) === 0) continue;
    for (let end = at + LONGEST_TOWN; end > at + 1; end -= 1) {
      const town = words.slice(at, end);
      if (!town.at(-1)?.capital || (classOf(town.map(({ text }) => text).join(' ')) & (3 * TOWN)) === 0) continue;
      for (let inside = at; inside < end; inside += 1)
        values[inside * WIDTH + X] = (values[inside * WIDTH + X] ?? 0) | (inside === at ? FIRST_OF_TOWN : IN_TOWN);
      break;
    }
  }
}

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to']);

/** What stands beside one mention of a word, as bits. */
function surroundings(words: readonly Word[], at: number, values: Int32Array): number {
  const sentence = words[at]?.sentence;
  const before = words[at - 1];
  const after = words[at + 1];
  let bits = 0;
  if (before?.sentence === sentence && before) {
    const person = values[(at - 1) * WIDTH + N] ?? 0;
    if ((person & 4) !== 0) bits |= 1;
    if ((person & 1) !== 0 && before.capital) bits |= 2;
    if ((person & 32) !== 0) bits |= 4;
    if (LOCATIVE.has(before.key)) bits |= 8;
    if (before.key === 'the') bits |= 16;
  }
  if (after?.sentence === sentence && after) {
    if (after.key === "'s") bits |= 32;
    if (after.pos === 'VERB' && SPEAKING_VERBS.has(after.lemma)) bits |= 64;
    if (after.capital && ((values[(at + 1) * WIDTH + H] ?? 0) & 1) !== 0) bits |= 128;
  }
  return bits;
}
