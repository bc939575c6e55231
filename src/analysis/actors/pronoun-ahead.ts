/** Pronouns that stand before the name that they mean: "On | his | website, Bo Ng said". */
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { ENDS_OF_LIVES } from '../lexicon/death-words.ts';
import type { Described } from './descriptions.ts';
import type { Gender } from './gender.ts';
import { isSubject } from './governments.ts';
import type { Draft } from './mention.ts';
import { placeOf } from './pronoun-clauses.ts';
import type { People } from './pronoun-reader.ts';
import type { Word } from './words.ts';

/** A title at most stands between the comma and the name in "In his letter, | Prime Minister Bo Ng". */
const LONGEST_TITLE = 4;

/** What is asked is about whoever answers. */
const ASKED: ReadonlySet<string> = new Set('asked challenged grilled pressed pushed questioned quizzed'.split(' '));

/** The person named right behind the first comma, as the subject: whoever the sentence opens with is not yet named. */
export function whoComes(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  coming: Described | undefined,
  people: People,
): Draft | null {
  if (!coming || !isAhead(words, word) || ENDS_OF_LIVES.has(words[word.index + 1]?.key ?? '')) return null;
  const { draft, mention } = coming;
  let comma = word.index + 1;
  while (words[comma]?.sentence === word.sentence && words[comma]?.text !== ',') comma += 1;
  // "On his return he bought a farm." says nobody's name
  if (draft.kind !== 'person' || words[comma]?.sentence !== word.sentence) return null;
  const own = people.genderOf(draft);
  const isNext = mention.firstWord > comma && mention.firstWord <= comma + LONGEST_TITLE;
  const isHere = words[mention.firstWord]?.sentence === word.sentence;
  const agrees = own === null || own === pronoun;
  return isNext && isHere && agrees && isSubject(words, mention) ? draft : null;
}

/** "On his website, Bo Ng said", "Citing her doctors, Ann Lee left": who is meant comes after the comma. */
function isAhead(words: readonly Word[], word: Word): boolean {
  let at = word.index - 1;
  for (; words[at]?.sentence === word.sentence; at -= 1) if (words[at]?.text === ',') return false;
  const first = words[at + 1];
  if (!first || first.index >= word.index || isAnothers(words, word, first)) return false;
  return (
    first.pos === 'ADP' ||
    /.ing$/u.test(first.key) ||
    (word.key !== 'him' && isAsked(words, first.index) && placeOf(words, word) === 'other')
  );
}

/** "According to | him |, Bo Ng lied", "For | her |, Ann Lee was a rival": whoever thinks so is another. */
function isAnothers(words: readonly Word[], { key, index }: Word, first: Word): boolean {
  const isObject = key === 'him' || (key === 'her' && words[index + 1]?.text === ',');
  return isObject && (first.index === index - 1 || (first.key === 'according' && first.index === index - 2));
}

/** "| Asked | if he would resign, Bo Ng said", "When | pressed | on his record, Bo Ng said", but not "Asked by Bo Ng" */
function isAsked(words: readonly Word[], first: number): boolean {
  const verb = SUBORDINATORS.has(words[first]?.key ?? '') ? first + 1 : first;
  return ASKED.has(words[verb]?.key ?? '') && words[verb + 1]?.key !== 'by';
}
