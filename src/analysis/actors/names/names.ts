/**
 * The names of a text, each step of what the ones before have left:
 *
 * 1. certain    what the cast says is beyond dispute; known names of many words; universities of a state in one of its towns
 * 2. marked     what the reader marked
 * 3. addressed  whoever has a form of address
 * 4. known      countries, bodies and places that the gazetteers know
 * 5. repeats    what has been named before
 * 6. accord     what the text says of a name anywhere holds wherever it stands
 */
import { firstNotBefore } from '../../halving.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { LabelledName } from '../../reader/name-labels.ts';
import { GAZETTEER } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { markedNames } from './marked-names.ts';
import { kindsInAccord } from './name-forms.ts';
import type { Name } from './name-forms.ts';
import { fixedKind, plainSpan, withoutArticle } from './name-span.ts';
import type { NameSpan } from './name-span.ts';
import { ofOneKind } from './one-kind.ts';
import type { PhraseMatch } from '../words/phrase-index.ts';
import { repeatsOf } from './repeats.ts';
import type { Search } from './search.ts';
import { TakenNames } from './taken-names.ts';
import { addressBefore, isFormOfAddress, isTitled } from './title-words.ts';
import { isAcronym, isInstitutional } from '../words/word-shapes.ts';
import type { Word } from '../words/words.ts';

/** In text order, none overlapping another. */
export function findNames(search: Search): Name[] {
  const { words } = search;
  const taken = new TakenNames(words.length);
  const take = (names: readonly Name[]): void => {
    for (const { span, kind } of names) if (span.first < span.end && taken.isFree(span)) taken.take(span, kind);
  };
  take(namesOfCast(search));
  const known = knownNames(search);
  take(known.filter(({ span }) => isBeyondDoubt(search, span)));
  take(markedNames(search));
  take(addressedNames(search));
  take(known);
  take(repeatsOf(words, taken.found, taken.isFree));
  const found = taken.found.toSorted((a, b) => a.span.first - b.span.first);
  return ofOneKind(words, kindsInAccord(words, found));
}

function namesOfCast(search: Search): Name[] {
  const { words, cast } = search;
  return words.flatMap((word): Name[] => {
    if (isDate(search, word) || (word.text === word.key && FUNCTION_WORDS.has(word.key))) return [];
    const known = cast.longestAt(words, word.index, words.length);
    if (known?.value.sense !== 'cast' || isInside(search, known)) return [];
    return [{ span: spanOf(words, known), kind: known.value.member.kind }];
  });
}

/** "Washington | Post", "Anna | Johnson", "Donald Trump | Jr": a part of another name. */
function isInside({ words, read }: Search, { first, end }: PhraseMatch<KnownName>): boolean {
  const longer = GAZETTEER.longestAt(words, first, words.length);
  if ((longer?.end ?? 0) > end) return true;
  const one = markedAround(read, first);
  if (!one || one.end < end || one.end - one.first <= end - first) return false;
  return end - first === 1 || (one.kind === 'person' && one.end > end);
}

/** Words behind a form of address. */
const LONGEST_NAME = 4;

/** "Mr | Quentz |", whom the reader left out. */
function addressedNames(search: Search): Name[] {
  const { words } = search;
  return words.flatMap((form): Name[] => {
    const name = words[form.index + 1];
    if (!form.capital || !isFormOfAddress(form) || !name?.capital || name.sentence !== form.sentence) return [];
    let end = name.index + 1;
    while (end < name.index + LONGEST_NAME && words[end]?.capital === true && words[end]?.sentence === form.sentence)
      end += 1;
    // the "Doctor Who Society"
    if (words.slice(name.index, end).some(isInstitutional)) return [];
    const span = { ...plainSpan({ first: name.index, end }), titled: true, pronoun: addressBefore(words, name.index) };
    return [{ span, kind: 'person' }];
  });
}

/** What the lexicon has in so many words is no other name. */
const LONG = 4;

/** "International Committee of the Red Cross", "Bosnia and Herzegovina", "New | Zealand |": no other names. */
function isBeyondDoubt({ words, read }: Search, { first, end }: NameSpan): boolean {
  const isJoint = words.slice(first, end).some(({ key }) => key === 'and' || key === '&');
  const inner = read[firstNotBefore(read, (one) => one.first < first)];
  const holds = inner !== undefined && inner.end <= end && inner.end - inner.first < end - first;
  return end - first >= LONG || isJoint || holds;
}

/** Countries, and outside headlines bodies and places. */
function knownNames(search: Search): Name[] {
  const { words } = search;
  return words.flatMap((word): Name[] => {
    if (!word.capital || isDate(search, word)) return [];
    const known = GAZETTEER.longestAt(words, word.index, words.length);
    if (!known || (word.headline && known.value.sense !== 'country')) return [];
    const span = spanOf(words, known);
    const kind = fixedKind(span);
    const isName = known.end - known.first > 1 || word.pos === 'PROPN' || isAcronym(word);
    return kind !== null && isName ? [{ span, kind }] : [];
  });
}

function spanOf(words: readonly Word[], { first, end, value }: PhraseMatch<KnownName>): NameSpan {
  return withoutArticle(words, {
    first,
    end,
    known: value,
    titled: isTitled(words, first),
    pronoun: addressBefore(words, first),
  });
}

function isDate({ dates }: Search, { start, end }: Word): boolean {
  return (dates[firstNotBefore(dates, (date) => date.end <= start)]?.start ?? Infinity) < end;
}

/** What the reader marked around a word. */
function markedAround(read: readonly LabelledName[], word: number): LabelledName | undefined {
  const one = read[firstNotBefore(read, ({ end }) => end <= word)];
  return one && one.first <= word ? one : undefined;
}
