/** How far a name goes beyond what the tagger says: by grammar that leaves no doubt. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { WORDLIKE } from '../lexicon/first-names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { ORGANIZATION_FORMS } from '../lexicon/organization-words.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import type { ActorKind } from '../schema.ts';
import { isFirstName } from './find.ts';
import type { Run } from './find.ts';
import type { LabelledName } from './model/labels.ts';
import type { Word } from './words.ts';

/** What the rules join to one name. */
export interface RuledNames {
  endOf: (first: number) => number | undefined;
  kindOf: (run: Run) => ActorKind | undefined;
}

/** @returns in text order; of two that begin with one word, the longer first */
export function inFull(words: readonly Word[], tags: readonly LabelledName[], rules: RuledNames): LabelledName[] {
  return tags
    .map((tag) => withForm(words, withPurpose(words, withNickname(words, withParticle(words, tag, rules)), rules)))
    .sort((one, other) => one.first - other.first || other.end - one.end);
}

/** "Relief Fund | for Miners": what the rules join to an organisation tells it from others. */
function withPurpose(words: readonly Word[], tagged: LabelledName, { endOf, kindOf }: RuledNames): LabelledName {
  const { first, end } = tagged;
  const longer = endOf(first);
  const link = words[end]?.key;
  if (longer === undefined || longer <= end || (link !== 'for' && link !== 'of')) return tagged;
  return kindOf({ first, end: longer }) === 'organization' ? { first, end: longer, kind: 'organization' } : tagged;
}

const INITIAL = /^\p{Lu}\.$/u;

/** "bin | Laden", "de | Blasio", "A. | Noel Kramer", and first names that only the rules have */
function withParticle(words: readonly Word[], tagged: LabelledName, rules: RuledNames): LabelledName {
  if (tagged.kind !== 'person') return tagged;
  let { first } = tagged;
  const sentence = words[first]?.sentence;
  const belongs = (before: Word | undefined): boolean =>
    before?.sentence === sentence && (isParticle(before) || INITIAL.test(before?.text ?? ''));
  while (belongs(words[first - 1])) first -= 1;
  const before = words[first - 1];
  const isName = before?.sentence === sentence && before !== undefined && isFirst(before);
  if (isName && rules.kindOf({ first: first - 1, end: tagged.end }) === 'person') first -= 1;
  return { ...tagged, first };
}

/** "Marine | Le Pen", "Andrés | Manuel López", where a sentence begins, but not "Will" and not "Aides" there */
function isFirst(word: Word): boolean {
  if (FUNCTION_WORDS.has(word.key)) return false;
  return isFirstName(word) || WORDLIKE.has(word.text) || (word.initial && !COMMON_WORDS.has(word.key));
}

/** "y", "e", "i" and "des" join what stands before them; "san" and "st" have a capital. */
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'i', 'des', 'ap', 'san', 'st']);

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && NAME_PARTICLES.has(word.text) && !JOINING.has(word.text);
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
]);
const LONGEST_NICKNAME = 2;

/** "Harold | “Junior” Grant" */
function withNickname(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end } = tagged;
  const closing = QUOTES.get(words[end]?.text ?? '');
  if (tagged.kind !== 'person' || closing === undefined) return tagged;
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined && word.capital && word.sentence === words[first]?.sentence;
  let at = end + 1;
  while (at <= end + LONGEST_NICKNAME && goesOn(words[at])) at += 1;
  if (at === end + 1 || words[at]?.text !== closing || !goesOn(words[at + 1])) return tagged;
  at += 1;
  while (goesOn(words[at])) at += 1;
  return { ...tagged, end: at };
}

/** "Northern Mills|, Inc.", "Holland &| Hart|, LLP": nothing but a company is called so. */
function withForm(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end } = tagged;
  const form = words[end + 1];
  const isForm =
    words[end]?.text === ',' &&
    form?.capital === true &&
    form.sentence === words[first]?.sentence &&
    ORGANIZATION_FORMS.has(form.key);
  if (!isForm) return tagged;
  const isFirm = words[first - 1]?.text === '&' && words[first - 2]?.capital === true;
  return { first: isFirm ? first - 2 : first, end: end + 2, kind: 'organization' };
}

/** "Salem, | Ore.": the state that follows a town; null where none does. */
export function stateAfter(words: readonly Word[], end: number): Run | null {
  const [comma, state] = [words[end], words[end + 1]];
  const isState =
    comma?.text === ',' &&
    state?.sentence === comma.sentence &&
    STATE_ABBREVIATIONS.has(state.text.replace(/\.$/u, ''));
  return isState ? { first: end + 1, end: end + 2 } : null;
}
