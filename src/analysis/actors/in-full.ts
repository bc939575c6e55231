/** How far a name goes beyond what the tagger says: by grammar that leaves no doubt. */
import { WORDLIKE } from '../lexicon/first-names.ts';
import { NON_ACTOR_HEADS } from '../lexicon/non-actors.ts';
import { ORGANIZATION_FORMS, ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { STATE_ABBREVIATIONS } from '../lexicon/places.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { isFirstName } from './word-shapes.ts';
import type { Run } from './find.ts';
import { withGivenName } from './given-names.ts';
import type { RuledNames } from './given-names.ts';
import type { LabelledName } from '../reader/name-labels.ts';
import { withHouse } from './saints.ts';
import type { Word } from './words.ts';

/** @returns in text order; of two that begin with one word, the longer first */
export function inFull(words: readonly Word[], tags: readonly LabelledName[], rules: RuledNames): LabelledName[] {
  return tags
    .map((tag) =>
      withForm(
        words,
        withPurpose(words, withOpener(words, withNickname(words, withGivenName(words, tag, rules)), rules), rules),
      ),
    )
    .map((tag) => withSurname(words, tag, rules))
    .map((tag) => withHouse(words, withGreat(words, tag, rules)))
    .sort((one, other) => one.first - other.first || other.end - one.end);
}

/**
 * "Relief Fund | for Miners", "National Snow | and Ice Data Center", "Association of Tennis | Professionals": what the
 * rules join to an organisation tells it from others.
 */
function withPurpose(words: readonly Word[], tagged: LabelledName, { endOf, kindOf }: RuledNames): LabelledName {
  const { first, end } = tagged;
  const longer = endOf(first);
  const link = words[end]?.key;
  if (longer === undefined || longer <= end) return tagged;
  const goesOn =
    words[end]?.capital === true && words.slice(first, end).some(({ key }) => key === 'of' || key === 'for');
  if (link !== 'for' && link !== 'of' && link !== 'and' && !goesOn) return tagged;
  return kindOf({ first, end: longer }) === 'organization' ? { first, end: longer, kind: 'organization' } : tagged;
}

/** "Action on | Smoking and Health" */
function withOpener(words: readonly Word[], tagged: LabelledName, { endOf }: RuledNames): LabelledName {
  const first = tagged.first - 2;
  const end = endOf(first);
  const opens =
    ORGANIZATION_OPENERS.has(words[first]?.text ?? '') && /^(?:of|for|on)$/u.test(words[first + 1]?.key ?? '');
  return opens && end === tagged.end && tagged.kind === 'organization' ? { ...tagged, first } : tagged;
}

/** "Alan | Prior", where the rules have both for somebody: a lone first name before a word that is a surname as well. */
function withSurname(words: readonly Word[], tagged: LabelledName, { endOf, kindOf }: RuledNames): LabelledName {
  const { first, end } = tagged;
  const given = words[first];
  if (tagged.kind !== 'person' || end - first > 1 || !isFirstName(given) || WORDLIKE.has(given?.text ?? ''))
    return tagged;
  const isWhole = endOf(first) === end + 1 && kindOf({ first, end: end + 1 }) === 'person';
  return isWhole && isCapital(words[end], given) ? { ...tagged, end: end + 1 } : tagged;
}

function isCapital(word: Word | undefined, beside: Word | undefined): boolean {
  return word !== undefined && word.capital && word.sentence === beside?.sentence;
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
  const surname = words[at + 1];
  if (at === end + 1 || words[at]?.text !== closing || !surname || !goesOn(surname)) return tagged;
  const after = words[at + 2];
  const suffix = goesOn(after) && NAME_SUFFIXES.has(after?.text.replace(/\.$/u, '') ?? '') ? 1 : 0;
  // "Michael "Air" Jordan Foundation", "Donald Trump "Fake News" Awards"
  const isOther = [surname, ...(goesOn(after) && after ? [after] : [])].some(isHead);
  return isOther ? tagged : { ...tagged, end: at + 2 + suffix };
}

function isHead({ text }: Word): boolean {
  const plain = text.replace(/\.$/u, '');
  return ORGANIZATION_HEADS.has(plain) || NON_ACTOR_HEADS.has(plain);
}

/** "Northern Mills|, Inc.", "Holland &| Hart|, LLP": nothing but a company is called so. */
function withForm(words: readonly Word[], tagged: LabelledName): LabelledName {
  const { first, end } = tagged;
  const form = words[end + 1];
  const after = words[end + 2];
  const isForm =
    words[end]?.text === ',' &&
    form?.capital === true &&
    form.sentence === words[first]?.sentence &&
    ORGANIZATION_FORMS.has(form.key) &&
    !(after?.capital && after.sentence === form.sentence);
  if (!isForm) return tagged;
  const isFirm = words[first - 1]?.text === '&' && words[first - 2]?.capital === true;
  return { first: isFirm ? first - 2 : first, end: end + 2, kind: 'organization' };
}

/** "Great | Ormond Street Hospital": where a sentence begins with it, only before what is an organisation's name. */
function withGreat(words: readonly Word[], tagged: LabelledName, { kindOf }: RuledNames): LabelledName {
  const { first, end, kind } = tagged;
  const [great, last] = [words[first - 1], words[end - 1]];
  if (great?.text !== 'Great' || great.sentence !== last?.sentence || kind === 'person') return tagged;
  const isNamed = end - first > 1 && ORGANIZATION_HEADS.has(last.text);
  if (great.initial && !isNamed) return tagged;
  return { first: first - 1, end, kind: kindOf({ first, end }) === 'organization' ? 'organization' : kind };
}

/** "MA", "N.Y." and "Ore.", but not "Miss", which is a state's name only with its full stop. */
const ABBREVIATED = /^(?:\p{Lu}\.?\p{Lu}\.?|\p{Lu}\p{Ll}+\.)$/u;
/** What may follow an abbreviated state: "Miss. | officials" is none. */
const AFTER_STATE: ReadonlySet<string> = new Set(['PUNCT', 'NUM', 'ADP', 'CCONJ', 'VERB', 'AUX']);

/** "Salem, | Ore.": the state that follows a town; null where none does. */
export function stateAfter(words: readonly Word[], end: number): Run | null {
  const [comma, state, after] = [words[end], words[end + 1], words[end + 2]];
  const ends = after?.sentence !== state?.sentence || AFTER_STATE.has(after?.pos ?? '');
  const isState =
    comma?.text === ',' &&
    state?.sentence === comma.sentence &&
    ends &&
    ABBREVIATED.test(state.text) &&
    STATE_ABBREVIATIONS.has(state.text.replace(/\.$/u, ''));
  return isState ? { first: end + 1, end: end + 2 } : null;
}
