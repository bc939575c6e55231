/** What belongs to somebody's name before the words that the tagger found: first names, initials and small words. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { WORDLIKE } from '../lexicon/first-names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { NON_ACTOR_WORDS } from '../lexicon/non-actors.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import type { ActorKind } from '../schema.ts';
import { predicateOf } from './body-signs.ts';
import type { Run } from './find.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { isFormOfAddress, isRoleNoun } from './title-words.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** What the rules join to one name. */
export interface RuledNames {
  endOf: (first: number) => number | undefined;
  kindOf: (run: Run) => ActorKind | undefined;
}

const INITIAL = /^\p{Lu}\.$/u;

/** "bin | Laden", "de | Blasio", "A. | Noel Kramer", and first names that only the rules have */
export function withGivenName(words: readonly Word[], tagged: LabelledName, rules: RuledNames): LabelledName {
  if (tagged.kind !== 'person')
    return isOfMonth(words, tagged, rules) ? { ...tagged, first: tagged.first - 1, kind: 'person' } : tagged;
  let { first } = tagged;
  const sentence = words[first]?.sentence;
  const belongs = (before: Word | undefined): boolean =>
    before !== undefined && before.sentence === sentence && (isParticle(words, before) || isInitial(words, before));
  while (belongs(words[first - 1])) first -= 1;
  first = patronymFirst(words, first);
  const before = words[first - 1];
  const isName =
    before?.sentence === sentence &&
    before !== undefined &&
    (isFirst(before, words[first]) || isWill(words, before, tagged.end) || isBeforeParticle(before, words[first]));
  if (isName && rules.kindOf({ first: first - 1, end: tagged.end }) === 'person') first -= 1;
  return { ...tagged, first };
}

/** "Naeem | ul Haque", but not "President | de Gaulle" and "Mr | van Rooyen" */
function isBeforeParticle(before: Word, particle: Word | undefined): boolean {
  if (!particle || particle.capital || !before.capital || FUNCTION_WORDS.has(before.key)) return false;
  return !isRoleNoun(before) && !isFormOfAddress(before) && !COMMON_WORDS.has(before.key);
}

/** "April | Bloomfield", whom the tagger takes for a town in spring */
function isOfMonth(words: readonly Word[], { first, end }: LabelledName, { kindOf }: RuledNames): boolean {
  const month = words[first - 1];
  const isMonth = month?.sentence === words[first]?.sentence && MONTH_NAMES.includes(month?.key ?? '');
  return isMonth && end - first === 1 && kindOf({ first: first - 1, end }) === 'person';
}

/** "Det Supt | Will Carling", "Will | Carling said", but not "Will | Carling say" */
function isWill(words: readonly Word[], will: Word, end: number): boolean {
  if (will.text !== 'Will') return false;
  const verb = predicateOf(words, { first: will.index, end });
  return !will.initial || (verb !== null && verb.key !== verb.lemma);
}

/** "é": no English word that describes somebody has it. */
const FOREIGN = /[^\p{ASCII}]/u;

/**
 * "Marine | Le Pen", but not "Will | Ann Lee"; where a sentence begins, "Ruvim | López" and "Andrés | Manuel López", but
 * not "Incumbent | Ann Lee".
 */
function isFirst(word: Word, next: Word | undefined): boolean {
  if (FUNCTION_WORDS.has(word.key)) return false;
  if (isFirstName(word) || WORDLIKE.has(word.text)) return true;
  const isWord = COMMON_WORDS.has(word.key) || NON_ACTOR_WORDS.has(word.text) || isRoleNoun(word);
  return word.initial && !isWord && (!isFirstName(next) || FOREIGN.test(word.text));
}

const PATRONYM = /^(?:ap|ab|ferch)$/u;

/** "Rhun ap Iorwerth": whatever the tagger says, nothing but a person is called so. */
export function isPatronymic(words: readonly Word[], { first, end }: Run): boolean {
  return end - first === 3 && PATRONYM.test(words[first + 1]?.text ?? '');
}

/** "Rhun ap | Iorwerth", "Dafydd ab | Iago": the son of, between two names. */
function patronymFirst(words: readonly Word[], first: number): number {
  const [given, link] = [words[first - 2], words[first - 1]];
  const isJoined = PATRONYM.test(link?.text ?? '') && given?.capital === true;
  return isJoined && given.sentence === words[first]?.sentence ? first - 2 : first;
}

/** "y", "e", "i" and "des" join what stands before them; "san" and "st" have a capital. */
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'i', 'des', 'ap', 'san', 'st']);

/** Things as well: "the van | Smith had rented" */
const NOUNS: ReadonlySet<string> = new Set(['van', 'bin', 'den', 'ben', 'ter', 'ten', 'ud', 'al']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PRON', 'NUM']);

function isParticle(words: readonly Word[], word: Word): boolean {
  if (word.capital || !NAME_PARTICLES.has(word.text) || JOINING.has(word.text)) return false;
  const before = words[word.index - 1];
  const isNoun = before?.sentence === word.sentence && (BEFORE_NOUN.has(before.pos) || before.key === "'s");
  return !(isNoun && NOUNS.has(word.text));
}

/** "nominated | A. Noel Kramer", but not "World War I. | Winston Churchill" */
function isInitial(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  if (!INITIAL.test(word.text)) return false;
  return before?.sentence !== word.sentence || (!before.capital && before.pos !== 'NOUN') || isRoleNoun(before);
}
