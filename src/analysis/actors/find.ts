/** Find: every stretch of words that its capitals make a candidate for a name. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../lexicon/months.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicon/places.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { CastMember, Span } from '../schema.ts';
import { GAZETTEER } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { houseEnd, saintEnd } from './saints.ts';
import { titleAt } from './title-words.ts';
import { joinsByAnd } from './joined-names.ts';
import { isAcronym, isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** A run of words, as indexes into the list of words, the end not included. */
export interface Run {
  first: number;
  end: number;
}

const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...Object.keys(MONTH_ABBREVIATIONS)]);

/** A run is cut off here, so that a page of capitals costs no more than any other. */
const LONGEST_RUN = 20;

/** "King's College", "People's Bank": the possessive belongs to the name. */
const NAMING_POSSESSORS: ReadonlySet<string> = new Set([
  'people',
  'king',
  'queen',
  'women',
  'men',
  'children',
  'workers',
  'lloyd',
  'alzheimer',
  'veterans',
  'macy',
  'xi',
]);

/** "Apple, Inc.", "Martin Luther King, Jr." */
const AFTER_COMMA: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'plc', 'jr', 'sr', 'dc']);

/**
 * How often each word stands in small letters, and how often with a capital that must mean something; and which
 * acronyms the text introduces, "(WHO)", so that they are none of the words that are spelt like them.
 */
export class Capitals {
  readonly #small = new Map<string, number>();
  readonly #capital = new Map<string, number>();
  readonly #introduced = new Set<string>();

  constructor(words: readonly Word[]) {
    for (const word of words) {
      if (isAcronym(word) && words[word.index - 1]?.text === '(' && words[word.index + 1]?.text === ')')
        this.#introduced.add(word.key);
      if (word.headline) continue;
      if (!word.capital) this.#small.set(word.key, (this.#small.get(word.key) ?? 0) + 1);
      else if (!word.initial) this.#capital.set(word.key, (this.#capital.get(word.key) ?? 0) + 1);
    }
  }

  small(key: string): number {
    return this.#small.get(key) ?? 0;
  }

  capital(key: string): number {
    return this.#capital.get(key) ?? 0;
  }

  isIntroduced(key: string): boolean {
    return this.#introduced.has(key);
  }
}

export interface Search {
  words: readonly Word[];
  capitals: Capitals;
  cast: PhraseIndex<KnownName>;
  castList: readonly CastMember[];
  /** Expressions of time, in text order: their capitals are spoken for. */
  dates: readonly Span[];
}

/** The runs of the text outside headlines, in text order. */
export function findRuns(search: Search): Run[] {
  const { words, dates } = search;
  const runs: Run[] = [];
  let date = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    while ((dates[date]?.end ?? Infinity) <= word.start) date += 1;
    const spokenFor = (dates[date]?.start ?? Infinity) <= word.start;
    if (word.headline || spokenFor || !begins(search, word)) {
      at += 1;
      continue;
    }
    const limit = dates[date]?.start ?? Infinity;
    const end = runEnd(search, at, limit);
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

/** Whether a name may begin with this word. */
function begins(search: Search, word: Word): boolean {
  const { words, cast, capitals } = search;
  if (!word.capital) return cast.longestAt(words, word.index, words.length) !== null && !isCommonWord(word);
  if (/^\d/u.test(word.text) && !GAZETTEER.longestAt(words, word.index, words.length)) return false;
  if (FUNCTION_WORDS.has(word.key) && !isAcronym(word)) {
    const known =
      cast.longestAt(words, word.index, words.length) ?? GAZETTEER.longestAt(words, word.index, words.length);
    // "Will Smith", "May told": names that are function words as well
    const next = words[word.index + 1];
    const named = (word.key === 'will' || word.key === 'may') && next?.sentence === word.sentence;
    const speaks = next?.pos === 'VERB' && capitals.capital(word.key) > 0;
    return (known !== null && known.end - known.first > 1) || (named && (next.capital || speaks));
  }
  if (CALENDAR.has(word.key) && !isNameBesideMonth(words, word)) return false;
  if (!word.initial || (isAcronym(word) && capitals.isIntroduced(word.key))) return true;
  const next = words[word.index + 1];
  const isFollowed = next !== undefined && next.capital && next.sentence === word.sentence && !next.initial;
  if (cast.longestAt(words, word.index, words.length)) return true;
  const known = GAZETTEER.longestAt(words, word.index, words.length);
  if (known && (known.end - known.first > 1 || word.pos === 'PROPN' || capitals.small(word.key) === 0)) return true;
  const isWord = COMMON_WORDS.has(word.key) || capitals.small(word.key) > 0;
  if (opensBody(words, word)) return true;
  if (isWord)
    return (
      (isFollowed &&
        (isFirstName(word) || ORGANIZATION_OPENERS.has(word.text) || titleAt(words, word.index) !== null)) ||
      capitals.capital(word.key) > capitals.small(word.key)
    );
  return word.pos !== 'INTJ' && (word.pos !== 'ADV' || isAcronym(word));
}

/** "Action | on Smoking", "Association | of Tennis", but not "Friends of Ann" */
function opensBody(words: readonly Word[], { index, text, sentence }: Word): boolean {
  const [link, after] = [words[index + 1], words[index + 2]];
  const isOpener = ORGANIZATION_OPENERS.has(text) && !text.endsWith('s');
  return isOpener && /^(?:of|for|on)$/u.test(link?.key ?? '') && after?.capital === true && after.sentence === sentence;
}

/** A cast name in small letters must be more than a word of the dictionary. */
function isCommonWord(word: Word): boolean {
  return word.text === word.key && FUNCTION_WORDS.has(word.key);
}

/** "May" and "April" are months unless a first name or a surname stands beside them. */
function isNameBesideMonth(words: readonly Word[], word: Word): boolean {
  if (!MONTH_NAMES.includes(word.key)) return false;
  const next = words[word.index + 1];
  const before = words[word.index - 1];
  if (before && before.capital && before.sentence === word.sentence && !CALENDAR.has(before.key)) return true;
  if (next?.pos === 'NUM' || next?.text === ',') return false;
  return ['may', 'april', 'june', 'august', 'march'].includes(word.key) && before?.pos !== 'ADP';
}

/** The word after the last one of the name that begins at `first`; it stops before character `limit`. */
function runEnd(search: Search, first: number, limit: number): number {
  const { words, cast } = search;
  let end = first + 1;
  // A known name or a title is taken whole, small words and all: "Law and Justice", "Secretary of State".
  const whole = (at: number): number =>
    Math.max(
      cast.longestAt(words, at, words.length)?.end ?? 0,
      GAZETTEER.longestAt(words, at, words.length)?.end ?? 0,
      titleAt(words, at) ?? 0,
    );
  end = Math.max(end, whole(first));
  const sentence = words[first]?.sentence;
  const named = (at: number): boolean => {
    const word = words[at];
    if (!word || word.sentence !== sentence || !word.capital || word.start >= limit) return false;
    if (FUNCTION_WORDS.has(word.key) && !isAcronym(word))
      return word.key === 'will' || word.key === 'new' || word.key === 'may';
    return !CALENDAR.has(word.key) || isNameBesideMonth(words, word);
  };
  for (;;) {
    const next = words[end];
    if (!next || next.sentence !== sentence || end - first >= LONGEST_RUN) return end;
    if (named(end)) {
      if (next.initial) return end;
      end = Math.max(end + 1, whole(end));
      continue;
    }
    const length = linkLength(search, first, end);
    if (length === 0 || !named(end + length)) return houseEnd(words, { first, end }) ?? end;
    end = Math.max(end + length + 1, whole(end + length));
  }
}

/** How many small words from `at` on may join the run before them to a capital after them: 0, 1 or 2. */
function linkLength(search: Search, first: number, at: number): number {
  const { words } = search;
  const link = words[at];
  const last = words[at - 1];
  const head = words[first];
  if (!link || !last || !head) return 0;
  const after = words[at + 1];
  switch (link.key) {
    case '&':
      return 1;
    case ',':
      return after && AFTER_COMMA.has(after.key) && after.capital ? 1 : 0;
    case "'s":
      return NAMING_POSSESSORS.has(last.key) || saintEnd(words, at - 2) === at + 1 ? 1 : 0;
    // "Workers' Party", "St Thomas' Hospital", but not "the 'Workers' of Paris"
    case "'":
    case '’': {
      const ofMany = last.end === link.start && areMany(last) && ORGANIZATION_HEADS.has(after?.text ?? '');
      return ofMany || saintEnd(words, at - 2) === at + 1 ? 1 : 0;
    }
    case 'of':
    case 'for':
    case 'on': {
      const opens = ORGANIZATION_OPENERS.has(last.text) || ORGANIZATION_HEADS.has(last.text);
      const place = link.key === 'of' && (PLACE_HEADS.has(last.text) || PLACE_OPENERS.has(last.text));
      if (!opens && !place && !(link.key === 'of' && runsOn(words, first, at))) return 0;
      return after?.key === 'the' ? 2 : 1;
    }
    case 'and':
      return joinsByAnd(words, first, at) ? 1 : 0;
    default:
      if (!NAME_PARTICLES.has(link.key) || link.capital) return 0;
      return after && NAME_PARTICLES.has(after.key) && !after.capital ? 2 : 1;
  }
}

/** "Workers", "Farmers", but not "Sanders" and "Appeals" */
function areMany({ key }: Word): boolean {
  return PEOPLE.test(key) && (COMMON_WORDS.has(key) || COMMON_WORDS.has(key.slice(0, -1)));
}

/** "workers", "directors", "citizens", "students" */
export const PEOPLE = /(?:er|or|ist|ian|ant|ent|zen|an)s$/u;

/** "Joint Council for the Welfare | of Immigrants": a name that has run on once already. */
function runsOn(words: readonly Word[], first: number, at: number): boolean {
  const last = words[at - 1];
  for (let index = first + 1; index < at - 1; index += 1) {
    const isLink = words[index]?.key === 'for' || words[index]?.key === 'of';
    if (isLink && ORGANIZATION_OPENERS.has(words[index - 1]?.text ?? ''))
      return last !== undefined && COMMON_WORDS.has(last.key);
  }
  return false;
}
