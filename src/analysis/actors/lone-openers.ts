/** Bodies that nobody has found yet, since only the start of a sentence gives them a capital: "Frontex said it had no boats". */
import type { ActorKind } from '../schema.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { KNOWN_SURNAMES } from '../lexicon/known-surnames.ts';
import { NON_ACTOR_ACRONYMS, NON_ACTOR_WORDS } from '../lexicon/non-actors.ts';
import { CLUB_SHORT_NAMES } from '../lexicon/organization-words.ts';
import { ownPronoun, predicateOf, speaksForBody } from './body-signs.ts';
import { isCamelCase, isFirstName } from './word-shapes.ts';
import type { Run, Search } from './find.ts';
import { DEMONYMS, PEOPLES } from './known-names.ts';
import type { Name } from './name-forms.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** What a body is the only one to do. */
const PUBLISHES: ReadonlySet<string> = new Set(['report', 'publish']);

/** "MONUSCO", "M23", "G4S" */
const INITIALS = /^\p{Lu}[\p{Lu}\d]{1,6}$/u;
/** "Petronas" is one, "Villagers" are many. */
const MANY = /(?:er|or|ist|ian|ant|ent|ee|man|men|ive|al|ic)s$/u;

/**
 * The lone words that begin a sentence, speak in it, and are no ordinary words, as names of bodies. What the text has
 * as a body's beyond that ("it", "which") must say so, unless the word is written like an acronym's.
 * @param found what the text has otherwise: where that is Manchester City, "City" is a club
 * @param isFree whether no other name has taken these words
 */
export function loneOpeners(search: Search, found: readonly Name[], isFree: (run: Run) => boolean): Name[] {
  const { words } = search;
  const clubs = new Set(
    found.flatMap(({ span, kind }) => {
      const end = words[span.end - 1]?.key ?? '';
      return kind === 'organization' && span.end - span.first > 1 && CLUB_SHORT_NAMES.has(end) ? [end] : [];
    }),
  );
  const may = (word: Word): boolean =>
    (clubs.has(word.key) && search.capitals.small(word.key) === 0) || mayOpen(search, word);
  const spans = words.flatMap((word): Run[] => {
    const run = { first: word.index, end: word.index + 1 };
    const isNameLike = (word.initial && word.capital) || isCamelCase(word);
    if (!isNameLike || word.headline || !isFree(run)) return [];
    return (predicateOf(words, run) ?? isApposed(words, word)) && may(word) ? [run] : [];
  });
  return spans.flatMap((run): Name[] => {
    const kind = clubs.has(words[run.first]?.key ?? '') ? 'organization' : kindOf(words, run);
    return kind ? [{ span: { ...run, known: null, titled: false, pronoun: null }, kind }] : [];
  });
}

/** No word of the dictionary, as far as the lexicon and the rest of the text tell. */
function mayOpen({ words, capitals }: Search, word: Word): boolean {
  const { key, text, lemma } = word;
  if (isCamelCase(word)) return !NON_ACTOR_WORDS.has(text);
  if (!word.capital || word.pos !== 'PROPN' || text.length < 2 || FUNCTION_WORDS.has(key)) return false;
  if (NON_ACTOR_WORDS.has(text) || NON_ACTOR_ACRONYMS.has(text) || DEMONYMS.has(key) || PEOPLES.has(key)) return false;
  if (isRoleNoun(word) || MANY.test(key) || isFirstName(word) || KNOWN_SURNAMES.has(key) || capitals.small(key) > 0)
    return false;
  const isWord = [key, lemma, key.replace(/s$/u, '')].some((form) => COMMON_WORDS.has(form));
  return !isWord || words.some((other) => other.key === key && standsAlone(words, other));
}

/** "Apple and | Gap | fell", but not "the Office of | Management | and Budget" */
function standsAlone(words: readonly Word[], { index, capital, initial, headline, sentence }: Word): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  const isPart =
    before?.capital === true || before?.key === 'of' || (after?.capital === true && after.sentence === sentence);
  return capital && !initial && !headline && !isPart;
}

/** "MONUSCO|, the U.N. mission, reported …" */
function isApposed(words: readonly Word[], word: Word): boolean {
  const [comma, article] = [words[word.index + 1], words[word.index + 2]];
  return (INITIALS.test(word.text) || isCamelCase(word)) && comma?.text === ',' && article?.pos === 'DET';
}

function kindOf(words: readonly Word[], run: Run): ActorKind | null {
  const word = words[run.first];
  if (!word || ownPronoun(words, run) === 'person') return null;
  const isInitials = INITIALS.test(word.text);
  const publishes = PUBLISHES.has(predicateOf(words, run)?.lemma ?? '');
  return isInitials || isCamelCase(word) || publishes || speaksForBody(words, run) ? 'organization' : null;
}
