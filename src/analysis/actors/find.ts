/** Find: every stretch of words that its capitals make a candidate for a name. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import type { CastMember, Span } from '../schema.ts';
import { isOfCalendar } from './calendar-words.ts';
import type { Capitals } from './capitals.ts';
import { GAZETTEER } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { runEnd } from './run-ends.ts';
import { titleAt } from './title-words.ts';
import { isAcronym, isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** A run of words, as indexes into the list of words, the end not included. */
export interface Run {
  first: number;
  end: number;
}

/** What the search for names reads. */
export interface Search {
  words: readonly Word[];
  capitals: Capitals;
  cast: PhraseIndex<KnownName>;
  castList: readonly CastMember[];
  /** Expressions of time, in text order: their capitals are spoken for. */
  dates: readonly Span[];
  /** Names that the reader marked, in text order. */
  read: readonly LabelledName[];
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
  if (isOfCalendar(words, word)) return false;
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
