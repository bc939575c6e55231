/**
 * People whom the text speaks of without a name: "a spokesman for the bank", "the officer". They are no actors here,
 * but whoever is called "he" after them may be one of them, so they must be in view when pronouns are resolved.
 */
import { isPersonNoun } from '../lexicon/people-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { NEWCOMERS, UNNAMED_SUBJECTS } from '../lexicon/unnamed-words.ts';
import { verbBehindComplement } from './complements.ts';
import type { Draft, Named } from './mention.ts';
import { isFormOfAddress } from './title-words.ts';
import type { Word } from './words.ts';

/** A noun phrase begins at most so many words before its noun. */
const LONGEST_PHRASE = 4;

/** After these a noun says what somebody is, and brings nobody new: "he is a doctor", "as chairman". */
export const PREDICATES: ReadonlySet<string> = new Set(
  'is was be been being are were as become became remains'.split(' '),
);

const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one another this that his her its their our my some'.split(' '),
);

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

/**
 * The person without a name for whom word `at` stands, ready to be seen; null where it stands for nobody.
 * @param clause a word where a clause is known to begin: behind the comma there, the noun is in no apposition
 */
export function namelessAt(
  words: readonly Word[],
  at: number,
  clause: number | null = null,
): { draft: Draft; mention: Named } | null {
  const word = words[at];
  if (!word || word.capital || word.headline) return null;
  const oneOf = oneOfSeveral(words, word);
  const isRole = oneOf !== null || (word.pos === 'NOUN' && ROLE_NOUNS.has(word.key));
  if (!isRole && !isOther(words, word)) return null;
  const found = phraseOf(words, at, { first: oneOf, clause });
  // "the woman" may be one whom the text named
  const isNew = NEWCOMERS.has(word.key) || word.key === 'number';
  const opening = words[found?.mention.firstWord ?? at];
  return !isRole && (isNew ? isDefinite(opening) : !isIndefinite(opening)) ? null : found;
}

/**
 * The phrase around the noun at `at`, as a person without a name; null where it names nobody, or one whose name stands
 * beside it.
 * @param opening.first where the phrase begins, if that is known
 * @param opening.clause a word where a clause is known to begin
 */
function phraseOf(
  words: readonly Word[],
  at: number,
  { first: known, clause }: { first: number | null; clause: number | null },
): { draft: Draft; mention: Named } | null {
  const word = words[at];
  const after = words[at + 1];
  // "a farmer | I | know": a capital that names nobody
  const isName = after?.capital === true && after.key !== 'i';
  if (!word || (after?.sentence === word.sentence && (isName || after.pos === 'NOUN' || after.text === '-')))
    return null;
  const first = known ?? phraseStart(words, at);
  const before = words[first - 1];
  const isBehind = first !== clause && before?.sentence === word.sentence;
  const apposed =
    isBehind && (PREDICATES.has(before.key) || (before.text === ',' && !isSubjectBehind(words, first, at)));
  const named = after?.text === ',' && (words[at + 2]?.capital === true || isAddressed(words, at + 2));
  if (first === at || apposed || named) return null;
  const draft: Draft = { identity: '', kind: 'person', mentions: [] };
  const mention: Named = {
    start: words[first]?.start ?? word.start,
    end: word.end,
    firstWord: first,
    endWord: verbBehindComplement(words, at + 1),
    text: word.text,
    key: word.key,
    kind: 'person',
    known: null,
    titled: false,
    pronoun: null,
    form: 'description',
  };
  return { draft, mention };
}

/** "her father, | the Rev. | Bo Ng" */
function isAddressed(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'the' && isFormOfAddress(words[at + 1]);
}

/** "In 1994, | a county health inspector | shut": what opens the sentence, and behind its comma the subject. */
function isSubjectBehind(words: readonly Word[], first: number, at: number): boolean {
  const [comma, verb] = [words[first - 1], words[at + 1]];
  const isFinite = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.key.endsWith('ing'));
  // "the minister" there may be one whom the text named
  if (!comma || !isFinite || verb.sentence !== comma.sentence || !isIndefinite(words[first])) return false;
  let opening = first - 2;
  for (; words[opening]?.sentence === comma.sentence; opening -= 1) if (words[opening]?.text === ',') return false;
  return words[opening + 1]?.pos === 'ADP' || words[opening + 1]?.pos === 'ADV' || words[first - 2]?.pos === 'ADV';
}

/** "a neighbour", "his opposite | number", and "a rival", which the tagger takes for an adjective */
function isOther(words: readonly Word[], { key, pos, index, sentence }: Word): boolean {
  if (key === 'number') return words[index - 1]?.key === 'opposite';
  const after = words[index + 1];
  const isHead = pos === 'NOUN' || (pos === 'ADJ' && after?.sentence === sentence && /^(?:VERB|AUX)$/u.test(after.pos));
  return isHead && (NEWCOMERS.has(key) || UNNAMED_SUBJECTS.has(key) || isPersonNoun(key));
}

/** "| one | of the victims": where that begins; null where the plural stands for more. */
function oneOfSeveral(words: readonly Word[], { key, lemma, index, sentence }: Word): number | null {
  const isSeveral = key !== lemma && (ROLE_NOUNS.has(lemma) || UNNAMED_SUBJECTS.has(lemma));
  const first = isSeveral ? phraseStart(words, index) : index;
  const one = words[first - 2];
  const isOne = first < index && words[first - 1]?.key === 'of' && one?.key === 'one' && one.sentence === sentence;
  return isOne ? one.index : null;
}

/** "the | boy" may be one whom the text named. */
function isDefinite(word: Word | undefined): boolean {
  return DEFINITE.has(word?.key ?? '');
}

/** "a | boy", but not "her | boy" */
export function isIndefinite(word: Word | undefined): boolean {
  return INDEFINITE.has(word?.key ?? '');
}

/** Whether somebody who is new here is meant, "a witness", "one of the victims", rather than "the judge" or "his lawyer". */
export function isNewcomer(words: readonly Word[], { draft, mention }: { draft: Draft; mention: Named }): boolean {
  return isNameless(draft) && isIndefinite(words[mention.firstWord]);
}

function isNameless(draft: Draft): boolean {
  return draft.identity === '';
}

/** The determiner of the noun at `at`; `at` itself where it has none. */
export function phraseStart(words: readonly Word[], at: number): number {
  const sentence = words[at]?.sentence;
  for (let first = at - 1; first >= at - LONGEST_PHRASE; first -= 1) {
    const word = words[first];
    if (!word || word.sentence !== sentence) return at;
    if (DETERMINERS.has(word.key) || word.key === "'s") return first;
    // "a 16 | - | year-old boy"
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(word.pos) && word.text !== '-') return at;
  }
  return at;
}
