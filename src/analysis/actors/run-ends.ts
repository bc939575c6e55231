/** Where a run ends: behind the last capital, and across the small words that names have inside. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { NAMING_POSSESSORS, ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicon/places.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { isOfCalendar } from './calendar-words.ts';
import type { Search } from './find.ts';
import { joinsByAnd } from './joined-names.ts';
import { GAZETTEER } from './known-names.ts';
import { houseEnd, saintEnd } from './saints.ts';
import { titleAt } from './title-words.ts';
import { isAcronym, looksLikePeople } from './word-shapes.ts';
import type { Word } from './words.ts';

/** A run is cut off here, so that a page of capitals costs no more than any other. */
const LONGEST_RUN = 20;

/** "Apple, Inc.", "Martin Luther King, Jr." */
const AFTER_COMMA: ReadonlySet<string> = new Set(['inc', 'ltd', 'llc', 'plc', 'jr', 'sr', 'dc']);

/** The word after the last one of the name that begins at `first`; it stops before character `limit`. */
export function runEnd(search: Search, first: number, limit: number): number {
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
    return !isOfCalendar(words, word);
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
  return looksLikePeople(key) && (COMMON_WORDS.has(key) || COMMON_WORDS.has(key.slice(0, -1)));
}

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
