/** What a name that the tagger found is without what only stands beside it, and of what kind. */
import { MEMBERSHIPS, TITLE_ACRONYMS } from '../lexicon/before-names.ts';
import { NON_ACTOR_WORDS } from '../lexicon/non-actors.ts';
import { ORGANIZATION_HEADS, PRESS_HEADS } from '../lexicon/organization-words.ts';
import { STATE_ABBREVIATIONS, US_STATES } from '../lexicon/places.ts';
import { RELATIVES } from '../lexicon/relatives.ts';
import { HONORIFICS, KEPT_HONORIFICS, RANK_ACRONYMS, TITLE_PREFIXES } from '../lexicon/titles.ts';
import type { ActorKind } from '../schema.ts';
import { fixedKind } from './classify.ts';
import { afterCalling, isCalledCompany } from './company-openers.ts';
import { isAcronym, isFirstName, isGiven, isInstitutional } from './word-shapes.ts';
import type { Run, Search } from './find.ts';
import { PARTY_LETTER } from './joined-words.ts';
import { knownAs } from './known-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { withoutPostNominals } from './post-nominals.ts';
import { withoutArticle } from './refine.ts';
import type { NameSpan } from './refine.ts';
import { isFullNameTitle, isRoleNoun, titleAt } from './title-words.ts';
import type { Word } from './words.ts';

/**
 * A tagged name as a span, without article, title and party; null where nothing else is left.
 * @param byFirst what the rules found
 */
export function taggedSpan(
  search: Search,
  tagged: LabelledName,
  byFirst: ReadonlyMap<number, NameSpan>,
): NameSpan | null {
  const { words } = search;
  const last = withoutLetter(words, tagged);
  const start = afterCalling(words, afterParty(words, tagged.first, last), last);
  const end = tagged.kind === 'person' ? withoutPostNominals(words, start, last) : last;
  const whole = { first: start, end, known: knownAs(search, start, end), titled: false, pronoun: null };
  let { first } = withoutArticle(search, whole);
  const from = tagged.kind === 'person' && whole.known === null ? afterTitles(words, first, end) : first;
  const titled = from > first;
  first = from;
  if (first >= end) return null;
  const rule = byFirst.get(first);
  return {
    first,
    end,
    known: rule?.end === end ? rule.known : knownAs(search, first, end),
    titled: titled || (rule?.titled ?? false),
    pronoun: rule?.pronoun ?? pronounBefore(words, first, end),
  };
}

/** By the form of address before a name or at its beginning: "Dame | Sue Carr", "Lady Hallett"; "Queen" alone is a band. */
function pronounBefore(words: readonly Word[], first: number, end: number): 'he' | 'she' | null {
  const before = words[first - 1]?.sentence === words[first]?.sentence ? words[first - 1] : undefined;
  const forms = [before, ...(end - first > 1 ? [words[first]] : [])];
  for (const form of forms) {
    const pronoun = HONORIFICS.get(form?.text.replaceAll('.', '') ?? '');
    if (pronoun) return pronoun;
  }
  return null;
}

/** "a Bernie Sanders | T-shirt": the tokeniser cuts at the hyphen. */
function withoutLetter(words: readonly Word[], { first, end }: LabelledName): number {
  const last = words[end - 1];
  return end - first > 1 && last?.text.length === 1 && words[end]?.text === '-' ? end - 1 : end;
}

/** "(R-| Calif.)" */
function afterParty(words: readonly Word[], first: number, end: number): number {
  const isParty = PARTY_LETTER.test(words[first]?.text ?? '') && words[first + 1]?.text === '-';
  return isParty ? Math.min(first + 2, end) : first;
}

/** Of a title so many words may be written small, before those with a capital. */
const MOST_BEFORE_NAME = 2;

/** The word after the titles that open a name: "Vice-President | Mike Pence". */
function afterTitles(words: readonly Word[], first: number, end: number): number {
  let at = first;
  // "secretary of | State Hillary Clinton"
  for (let from = first - 1; from >= first - MOST_BEFORE_NAME; from -= 1) {
    const stop = words[from]?.sentence === words[first]?.sentence ? titleAt(words, from) : null;
    if (stop !== null && stop > first && stop < end) at = stop;
  }
  for (;;) {
    const text = words[at]?.text.replaceAll('.', '') ?? '';
    if (KEPT_HONORIFICS.has(text)) return at;
    // "Republican | Jeb Bush", but "Republican Guard"
    const isLabel =
      TITLE_ACRONYMS.has(text) ||
      RANK_ACRONYMS.has(text) ||
      isFullNameTitle(words, at, end) ||
      (MEMBERSHIPS.has(text) && end - at > 2 && words[at + 1]?.capital === true);
    const opens = isLabel || HONORIFICS.has(text) || (end - at > 1 && describes(words, at, end));
    const stop: number | null = opens ? at + 1 : titleAt(words, at);
    if (stop === null || stop >= end) return at;
    at = stop;
  }
}

/**
 * "Incumbent | Mary Holt", "Brexiteer | Nigel Farage", "Brothers | Tom", "Weightlifter | Ann Lee": what no first name is,
 * before one.
 */
function describes(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (!word || isFirstName(word)) return false;
  // "Co-star | Tripti Nair"
  if (word.initial && end - at > 2 && /^(?:co|ex)-\p{Ll}/u.test(word.key)) return true;
  if (!isFirstName(words[at + 1])) return false;
  if (end - at === 2) return RELATIVES.has(word.key);
  // "Senators | Ann Lee and Bo Ng"
  if (word.key.endsWith('s') && isRoleNoun(word)) return true;
  return TITLE_PREFIXES.has(word.key) || NON_ACTOR_WORDS.has(word.text) || (word.initial && isCalling(word));
}

/** What people do and are to one another, by its ending: "weightlifter", "shipmate" */
const CALLING = /(?:[^aeiou]er|ist|ologist|keeper|(?<!^.{0,3})(?:man|woman)|mate|star|wife|husband)$/u;

function isCalling(word: Word): boolean {
  return isRoleNoun(word) || CALLING.test(word.key);
}

/** "AG Lynch", "Ms Park": nothing but a person is called so; but "Ms Magazine" and "Mr Price Group". */
export function isTitled(words: readonly Word[], { first, end }: Run): boolean {
  const text = words[first]?.text ?? '';
  if (end - first < 2) return false;
  if (TITLE_ACRONYMS.has(text)) return true;
  const last = words[end - 1];
  const isBody = PRESS_HEADS.has(last?.text ?? '') || (end - first > 2 && isInstitutional(last));
  return PLAIN_ADDRESS.has(text.replace(/\.$/u, '')) && !isBody;
}

/** Whoever is addressed so is no place, and no doctor's soda. */
const PLAIN_ADDRESS: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Mx']);

/**
 * What a tagged name is the name of. "Harwich Museum": what ends like an organisation acts like one, though one may also
 * be there. "KPA": so do capitals that the rules don't know for a place.
 * @param said what the tagger says
 * @param ruled what the rules take a name for
 */
export function taggedKind(
  words: readonly Word[],
  span: NameSpan,
  said: ActorKind,
  ruled: (run: Run) => ActorKind | undefined,
): ActorKind {
  const fixed = fixedKind(span);
  if (fixed !== null) return fixed;
  const { first, end } = span;
  const isPlace =
    isState(words, span) ||
    isCounty(words, span) ||
    (said === 'person' && (isNobody(span) || endsInCounty(words, span)));
  const kind = isPlace ? 'place' : said;
  const last = words[end - 1];
  if (kind === 'person') return isBody(words, span) ? 'organization' : kind;
  if (kind !== 'place' || !last) return kind;
  const like = ORGANIZATION_HEADS.has(last.text) || (end - first === 1 && isAcronym(last));
  return like && ruled({ first, end }) === 'organization' ? 'organization' : kind;
}

/** "Carmaker | Zelvora", "the | Charlotte Observer | said", but not "the | Emily Post | rules": no person's by what stands beside it. */
function isBody(words: readonly Word[], span: NameSpan): boolean {
  const { first, end, titled } = span;
  if (!titled && !isFirstName(words[first]) && isCalledCompany(words, span)) return true;
  const [article, after] = [words[first - 1], words[end]];
  const isPaper = end - first > 1 && PRESS_HEADS.has(words[end - 1]?.text ?? '');
  const hasArticle = article?.key === 'the' && article.sentence === words[first]?.sentence;
  const isModifier = after?.sentence === words[first]?.sentence && (after?.pos === 'NOUN' || after?.key === "'s");
  return !titled && isPaper && hasArticle && !isModifier;
}

/** "Travis County | Sheriff", but not the club of Stockport. */
function endsInCounty(words: readonly Word[], { first, end, titled }: NameSpan): boolean {
  return end - first > 1 && words[end - 1]?.text === 'County' && !titled;
}

const BEFORE_STATE: ReadonlySet<string> = new Set(['(', ',', '-']);

/** "New Jersey" and "Iowa", as nobody is called; but "Houston" and "Georgia" are names of people as well. */
function isNobody({ known, titled }: NameSpan): boolean {
  if (titled || known?.sense !== 'place') return false;
  return known.place.includes(' ') || (STATES.has(known.place) && !isGiven(known.place));
}

const STATES: ReadonlySet<string> = new Set(US_STATES);

/** "Rand Paul (Ky.)", "(R-Ill.)", "(R-Texas)" */
function isState(words: readonly Word[], { first, end }: Run): boolean {
  const text = words[first]?.text ?? '';
  if (end - first === 1 && STATES.has(text) && words[first - 1]?.text === '-')
    return PARTY_LETTER.test(words[first - 2]?.text ?? '');
  const isAbbreviated = text.endsWith('.') || words[end]?.text === '.';
  const isBeside = BEFORE_STATE.has(words[first - 1]?.text ?? '');
  return end - first === 1 && isBeside && isAbbreviated && STATE_ABBREVIATIONS.has(text.replace(/\.$/u, ''));
}

/** "Co Clare", "County Kerry", though Clare and Kerry are first names, and the town before one: "Ennis, Co Clare". */
function isCounty(words: readonly Word[], { first, end }: Run): boolean {
  const isBeforeOne = words[end]?.text === ',' && beginsCounty(words, end + 1);
  return isBeforeOne || (end - first === 2 && beginsCounty(words, first));
}

/** "Smith & Co" only ends so. */
function beginsCounty(words: readonly Word[], at: number): boolean {
  const [county, name] = [words[at], words[at + 1]];
  return /^(?:Co\.?|County)$/u.test(county?.text ?? '') && name?.capital === true && name.sentence === county?.sentence;
}
