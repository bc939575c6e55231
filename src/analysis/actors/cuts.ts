/** Cuts a run where one name ends in it and another begins: at a title, and behind a known name. */
import { EITHER, FEMININE, MASCULINE, WORDLIKE } from '../lexicon/first-names.ts';
import { NON_ACTOR_ACRONYMS } from '../lexicon/non-actors.ts';
import { KEPT_HONORIFICS, NAME_SUFFIXES } from '../lexicon/titles.ts';
import { belongsTo } from './belongings.ts';
import type { Search } from './find.ts';
import { DEMONYMS, GAZETTEER, knownAs, PEOPLES } from './known-names.ts';
import type { KnownName } from './known-names.ts';
import { withoutPostNominals } from './post-nominals.ts';
import type { NameSpan } from './refine.ts';
import { saintEnd } from './saints.ts';
import { addressIn, lastTitle } from './titles-in-runs.ts';
import { isFirstName, isInstitutional, looksLikePeople } from './word-shapes.ts';
import type { Word } from './words.ts';

const plain = (first: number, end: number, known: KnownName | null = null): NameSpan => ({
  first,
  end,
  known,
  titled: false,
  pronoun: null,
});

/** The names in the words from `first` to `end`, in text order. */
export function cut(search: Search, first: number, end: number): NameSpan[] {
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
  const form = addressIn(words, title);
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

/** Cuts off a known name at either end: null where there is none to cut off. */
function cutAtKnown(search: Search, first: number, end: number): NameSpan[] | null {
  const { words, cast } = search;
  if (end - first < 2) return null;
  const known = cast.longestAt(words, first, end) ?? GAZETTEER.longestAt(words, first, end);
  const demonym = DEMONYMS.has(words[first]?.key ?? '') || PEOPLES.has(words[first]?.key ?? '');
  const after = known?.end ?? (demonym ? first + 1 : first);
  if (after > first && after < end) {
    // "German Angela Merkel", "Labour Tony Blair", but not "Martin Luther King" beside a Martin of the cast
    const isSurname = known?.value.sense === 'cast' && known.value.member.kind === 'person';
    if (!isSurname && opensPerson(words, after, end))
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
