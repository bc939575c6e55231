/**
 * Refine: cuts each run into the names in it, without titles, and drops what is no name.
 *
 * The order of the steps, with reasons:
 * 1. a run that is a known name stays whole ("General Motors" starts with a title, and is none)
 * 2. titles and forms of address come off, and cut "Huawei CEO Ren Zhengfei" in two
 * 3. known names come off at either end ("UK | National Cyber Security Centre", "German | Angela Merkel")
 * 4. what is left is dropped where it is an event, a law, a product, a people or a mere word
 */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { GOVERNMENT_WORDS } from '../lexicon/countries.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { EITHER, FEMININE, MASCULINE, WORDLIKE } from '../lexicon/first-names.ts';
import {
  NON_ACTOR_ACRONYMS,
  NON_ACTOR_HEADS,
  NON_ACTOR_OPENERS,
  NON_ACTOR_OPENERS_WITH_OF,
  NON_ACTOR_WORDS,
  SURNAMES_AMONG_HEADS,
} from '../lexicon/non-actors.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_OPENERS, PRESS_HEADS } from '../lexicon/organization-words.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { HONORIFICS, KEPT_HONORIFICS, NAME_SUFFIXES, RANK_ACRONYMS } from '../lexicon/titles.ts';
import { isAcronym, isFirstName, looksLikePeople } from './word-shapes.ts';
import type { Run, Search } from './find.ts';
import { DEMONYMS, GAZETTEER, PEOPLES } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { slipFor } from './misspellings.ts';
import { withoutPostNominals } from './post-nominals.ts';
import { saintEnd } from './saints.ts';
import { SHORTEST_MISSPELT_NAME } from './spelling.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import { nameKey, nameText } from './words.ts';
import type { Word } from './words.ts';

/** A name, as indexes into the list of words, the end not included. */
export interface NameSpan extends Run {
  known: KnownName | null;
  /** A title or form of address stands before it, so that it must be a person. */
  titled: boolean;
  /** The pronoun of that form of address, where it has one. */
  pronoun: 'he' | 'she' | null;
}

/** The names in the runs, in text order. */
export function refineRuns(search: Search, runs: readonly Run[]): NameSpan[] {
  return runs
    .flatMap((run) => cut(search, run.first, run.end))
    .map((name) => withoutArticle(search, withSlip(search, name)))
    .filter((name) => isName(search, name));
}

/** "The | Guardian", but "The Hague": only of a place the article is part of the name. */
export function withoutArticle({ words }: Search, name: NameSpan): NameSpan {
  const isPlace = name.known !== null && name.known.sense !== 'organization' && name.known.sense !== 'cast';
  return words[name.first]?.key === 'the' && !isPlace ? { ...name, first: name.first + 1 } : name;
}

/** Takes a name that nobody bears for a misspelling of a known one: "Handeslblatt". */
function withSlip({ words, capitals, castList }: Search, name: NameSpan): NameSpan {
  if (name.known) return name;
  const key = nameKey(words, name);
  if (key.length < SHORTEST_MISSPELT_NAME || capitals.small(key) > 0 || COMMON_WORDS.has(key)) return name;
  return { ...name, known: slipFor(words[name.first]?.text ?? '', key, castList) };
}

/** The known name that is exactly these words. */
export function knownAs(search: Pick<Search, 'words' | 'cast'>, first: number, end: number): KnownName | null {
  return search.cast.exactly(search.words, first, end)[0] ?? GAZETTEER.exactly(search.words, first, end)[0] ?? null;
}

const plain = (first: number, end: number, known: KnownName | null = null): NameSpan => ({
  first,
  end,
  known,
  titled: false,
  pronoun: null,
});

function cut(search: Search, first: number, end: number): NameSpan[] {
  const { words } = search;
  if (first >= end) return [];
  const whole = knownAs(search, first, end);
  if (whole) return [plain(first, end, whole)];
  return (
    cutAtTitle(search, first, end) ?? cutAtKnown(search, first, end) ?? [plain(first, trimmedEnd(words, first, end))]
  );
}

/** "US President | Donald Trump", "Mr | Xu", "Prime Minister |": null where no title stands in the run. */
function cutAtTitle(search: Search, first: number, end: number): NameSpan[] | null {
  const { words } = search;
  const title = lastTitle(words, first, end);
  if (!title) return null;
  // "Major League Baseball", "Justice Department"
  for (let at = title.end; at < end; at += 1) if (isInstitutional(words[at])) return null;
  if (isProfession(words, first, end)) return null;
  // "Ben Player": after a lone first name the title is a surname
  if (title.end >= end && title.first === first + 1 && isFirstName(words[first])) return null;
  const before = title.first > first ? cut(search, first, title.first) : [];
  if (title.end >= end) return before;
  const form = formIn(words, title);
  const keeps = form !== null && form.at === title.end - 1 && KEPT_HONORIFICS.has(form.word);
  const from = keeps ? form.at : title.end;
  const person = {
    ...plain(from, withoutPostNominals(words, from, trimmedEnd(words, from, end)), knownAs(search, from, end)),
    titled: true,
    pronoun: form?.pronoun ?? null,
  };
  return [...before, person];
}

/** "Royal College of | General Practitioners", "National Association of | Resident Doctors": whom a body is of. */
function isProfession(words: readonly Word[], first: number, end: number): boolean {
  for (let of = first + 1; of < end - 1; of += 1)
    if (words[of]?.key === 'of')
      return PROFESSIONAL.test(words[of - 1]?.text ?? '') && looksLikePeople(words[end - 1]?.key ?? '');
  return false;
}

/** Not "the Office of Senator Sanders" */
const PROFESSIONAL = /^(?:Academy|Association|College|Council|Federation|Guild|Institute|Society|Union)$/u;

/** The last stretch of titles and forms of address in a run: "Prime Minister", "Lt. Gen. Sir". */
function lastTitle(words: readonly Word[], first: number, end: number): Run | null {
  const title = { first: -1, end: -1 };
  for (let at = first; at < end;) {
    // "CP | Bola Ige", but not "Washington DC" and "SP Power Grid"
    const mayBePerson = end - at > 2 && !COMMON_WORDS.has(words[at + 1]?.key ?? '');
    const isRank = at === first && RANK_ACRONYMS.has(words[at]?.text ?? '') && mayBePerson;
    const stop: number | null = isRank || isFormOfAddress(words[at]) ? at + 1 : titleAt(words, at);
    if (stop === null || stop > end) {
      at += 1;
      continue;
    }
    // "Stephen King", "Martin Luther King": at the end of a run a form of address is a surname
    if (stop === end && isFormOfAddress(words[at]) && at > first) break;
    if (title.end !== at) title.first = at;
    title.end = stop;
    at = stop;
  }
  return title.end < 0 ? null : title;
}

function formIn(words: readonly Word[], title: Run): { at: number; word: string; pronoun: 'he' | 'she' | null } | null {
  for (let at = title.end - 1; at >= title.first; at -= 1) {
    const word = words[at]?.text.replaceAll('.', '') ?? '';
    const pronoun = HONORIFICS.get(word);
    if (pronoun !== undefined) return { at, word, pronoun };
  }
  return null;
}

/** A last word that makes the whole an organisation or a place: "Justice Department", "King Street". */
function isInstitutional(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    ORGANIZATION_HEADS.has(word.text) ||
    PLACE_HEADS.has(word.text) ||
    (PRESS_HEADS.has(word.text) && word.text !== 'Press')
  );
}

/** Cuts off a known name at either end: null where there is none to cut off. */
function cutAtKnown(search: Search, first: number, end: number): NameSpan[] | null {
  const { words, cast } = search;
  if (end - first < 2) return null;
  const known = cast.longestAt(words, first, end) ?? GAZETTEER.longestAt(words, first, end);
  const demonym = DEMONYMS.has(words[first]?.key ?? '') || PEOPLES.has(words[first]?.key ?? '');
  const after = known?.end ?? (demonym ? first + 1 : first);
  if (after > first && after < end) {
    // "German Angela Merkel", "Labour Tony Blair"
    if (opensPerson(words, after, end))
      return [...(known ? [plain(first, after, known.value)] : []), ...cut(search, after, end)];
    // "UK National Cyber Security Centre" where the rest is known by itself
    const rest = knownAs(search, after, end);
    if (rest && !isGeneric(rest) && (end - after > 1 || known?.value.sense === 'country' || demonym)) {
      const named = known && (known.value.sense === 'country' || known.value.sense === 'cast');
      return [...(named ? [plain(first, after, known.value)] : []), plain(after, end, rest)];
    }
    if (known && belongsTo(words, known.value, after, end)) return [plain(first, after, known.value)];
  }
  // "Then Financial Times": a known name of several words ends the run
  for (let at = first + 1; at < end - 1; at += 1) {
    const rest = knownAs(search, at, end);
    if (rest?.sense === 'cast') return [...cut(search, first, at), plain(at, end, rest)];
  }
  return null;
}

/** "Supreme Court", "Air Force": every country has one, so the country before it is part of its name. */
function isGeneric(known: KnownName): boolean {
  return (
    known.sense === 'organization' &&
    ['body', 'parliament'].includes(known.organization.sort) &&
    !/^\p{Lu}+$/u.test(known.organization.name)
  );
}

/** "Angela Merkel" at `at`: a first name that is no everyday word, with a surname after it. */
function opensPerson(words: readonly Word[], at: number, end: number): boolean {
  const name = words[at]?.text ?? '';
  if (end - at < 2 || isInstitutional(words[end - 1])) return false;
  return (MASCULINE.has(name) || FEMININE.has(name) || EITHER.has(name)) && !WORDLIKE.has(name);
}

/** "Huawei P30", "US Budget", "Google Maps", "FIFA World Cup": what follows a known name and is a thing of its bearer's. */
function belongsTo(words: readonly Word[], known: KnownName, from: number, end: number): boolean {
  const head = words[end - 1];
  if (!head) return false;
  if (NON_ACTOR_HEADS.has(head.text) && ['country', 'cast', 'organization'].includes(known.sense)) return true;
  const company =
    known.sense === 'organization'
      ? known.organization.sort === 'company'
      : known.sense === 'cast' && known.member.kind === 'organization';
  if (!company) return false;
  for (let at = from; at < end; at += 1) {
    const word = words[at];
    if (word && (isInstitutional(word) || ORGANIZATION_OPENERS.has(word.text) || NAME_SUFFIXES.has(word.text)))
      return false;
  }
  return true;
}

/** The end without the words that may follow a name and are none: a figure, a title, a small word. */
function trimmedEnd(words: readonly Word[], first: number, end: number): number {
  let stop = end;
  while (stop > first) {
    const last = words[stop - 1];
    if (
      !last ||
      saintEnd(words, first) === stop ||
      (last.capital && !(NON_ACTOR_ACRONYMS.has(last.text) && stop - first > 1 && !NAME_SUFFIXES.has(last.text)))
    )
      break;
    stop -= 1;
  }
  return stop;
}

/** "NVDA.O": what an exchange calls a company; "(U.S.)" is no such */
const TICKER = /^\p{Lu}{2,6}\.\p{Lu}{1,3}$/u;

/** Whether what is left can be the name of somebody. */
export function isName({ words, capitals }: Search, name: NameSpan): boolean {
  const first = words[name.first];
  const last = words[name.end - 1];
  if (!first || !last || name.first >= name.end) return false;
  if (name.known?.sense === 'cast') return true;
  const single = name.end - name.first === 1;
  const text = first.text.replaceAll('.', '');
  if (single) {
    if (NON_ACTOR_WORDS.has(text) || (NON_ACTOR_ACRONYMS.has(text) && !name.known)) return name.titled;
    if ((DEMONYMS.has(first.key) || PEOPLES.has(first.key)) && !name.known) return false;
    // "the EVMs", "MLCs": several things or people
    if (/^\p{Lu}{2,}s$/u.test(text) && !name.known) return false;
    if (text.length < 2 || (/\d/u.test(text) && !name.known)) return false;
    if (TICKER.test(first.text) && words[name.first - 1]?.text === '(' && words[name.end]?.text === ')') return false;
    if (name.titled) return true;
    if (GOVERNMENT_WORDS.has(first.key) || FUNCTION_WORDS.has(first.key))
      return isAcronym(first) || first.key === 'may';
    if (ORGANIZATION_OPENERS.has(text) && !name.known) return false;
    if (name.known) return !(first.initial && capitals.small(first.key) > 0);
    return true;
  }
  const key = nameKey(words, name);
  if ((DEMONYMS.has(key) || PEOPLES.has(key)) && !name.known) return false;
  if (name.known || name.titled) return true;
  if (NON_ACTOR_HEADS.has(last.text) && !isFullName(words, name) && !hasFields(words, name)) return false;
  if (NON_ACTOR_OPENERS.has(text) && !ORGANIZATION_HEADS.has(last.text)) return false;
  if (NON_ACTOR_OPENERS_WITH_OF.has(text) && words[name.first + 1]?.key === 'of') return false;
  if (NON_ACTOR_WORDS.has(nameText(words, name))) return false;
  // "Chinese New Year", "Muslim Americans": nothing but peoples and words that are nobody
  for (let at = name.first; at < name.end; at += 1) {
    const word = words[at];
    if (word && !NON_ACTOR_WORDS.has(word.text) && !DEMONYMS.has(word.key) && !PEOPLES.has(word.key)) return true;
  }
  return ORGANIZATION_HEADS.has(last.text);
}

/** "Institute for Clinical and Economic Review": what "and" joins behind a body's noun. */
function hasFields(words: readonly Word[], { first, end }: Run): boolean {
  const keys = words.slice(first, end).map(({ key }) => key);
  const link = keys.findIndex((key) => key === 'of' || key === 'for');
  return link > 0 && keys.includes('and', link) && ORGANIZATION_OPENERS.has(words[first + link - 1]?.text ?? '');
}

/** "Jude Law", but not "the Stephen Law" and "Victoria Day": a first name that is nothing else, then a surname. */
function isFullName(words: readonly Word[], { first, end }: Run): boolean {
  const [given, surname, before] = [words[first], words[end - 1], words[first - 1]];
  if (end - first !== 2 || !given || !SURNAMES_AMONG_HEADS.has(surname?.text ?? '')) return false;
  const hasArticle = before?.sentence === given.sentence && /^(?:the|a|an|this|every|'s)$/u.test(before.key);
  return isFirstName(given) && !WORDLIKE.has(given.text) && !hasArticle;
}
