/**
 * Relatives who are named by their first names, and then by the surname of the family: "Ann Lee and her husband Derek …
 * Mr Lee said".
 */
import { KIN } from '../lexicon/relatives.ts';
import { genderOfName, genderOfRole, PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Named } from './mention.ts';
import { personName } from './person-name.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Ann Lee, 74, and | her late husband |": so many words at most. */
const LONGEST_LINK = 6;

/** Whoever has a lone first name, and the surname of whose relative it is. */
interface Relative {
  name: Named;
  surname: string;
  gender: Gender;
}

/**
 * The names, a lone first name with the surname of its relative, where the text has the surname with a form of address
 * that means nobody else: "Mr Lee" of Ann Lee and her husband Derek.
 */
export function withKinSurnames(words: readonly Word[], names: readonly Named[]): Named[] {
  const addressed = new Map<string, Set<Gender>>();
  for (const { kind, key, pronoun } of names)
    if (kind === 'person' && pronoun !== null && !key.includes(' '))
      addressed.set(key, (addressed.get(key) ?? new Set()).add(pronoun));
  if (addressed.size === 0) return [...names];
  const people = names.filter(({ kind, known }) => kind === 'person' && known === null);
  const relatives = people.flatMap((name, index): Relative[] => {
    const owner = isLone(words, name) ? ownerOf(words, name, people[index - 1], people[index + 1]) : null;
    return owner ? [{ name, ...owner }] : [];
  });
  const given = new Map<Named, string>();
  for (const [key, pronouns] of addressed) {
    for (const pronoun of pronouns) {
      const own = relatives.filter(({ surname, gender }) => surname.toLowerCase() === key && gender === pronoun);
      const [only] = own;
      if (!only || new Set(own.map(({ name }) => name.key)).size > 1 || hasBearer(people, key, pronoun)) continue;
      for (const { name, surname } of own) given.set(name, surname);
    }
  }
  return names.map((name): Named => {
    const surname = given.get(name);
    return surname === undefined
      ? name
      : { ...name, text: `${name.text} ${surname}`, key: `${name.key} ${surname.toLowerCase()}` };
  });
}

/** Whether somebody whose name is given in full may be meant. */
function hasBearer(people: readonly Named[], surname: string, pronoun: Gender): boolean {
  return people.some(({ text, pronoun: own }) => {
    const name = personName(text);
    return name.given !== null && name.surname === surname && [null, pronoun].includes(own ?? genderOfName(text));
  });
}

function isLone(words: readonly Word[], { firstWord, endWord, titled, form }: Named): boolean {
  return form === 'name' && !titled && endWord - firstWord === 1 && isFirstName(words[firstWord]);
}

/** "Ann Lee and her husband, | Derek |", "Ann Lee's father | Derek |", "| Derek | and Ann Lee" */
function ownerOf(
  words: readonly Word[],
  { firstWord, endWord, text }: Named,
  before: Named | undefined,
  after: Named | undefined,
): Pick<Relative, 'surname' | 'gender'> | null {
  const noun = words[words[firstWord - 1]?.text === ',' ? firstWord - 2 : firstWord - 1];
  const own = genderOfName(text);
  const surname = before && surnameIn(words, before);
  if (surname !== undefined && before && noun && KIN.has(noun.key)) {
    const gender = genderOfRole(noun.key);
    const agrees = gender !== null && [null, gender].includes(own);
    return agrees && links(words, before, noun) ? { surname, gender } : null;
  }
  // "Derek and Ann Lee"
  const shared =
    words[endWord]?.key === 'and' && after?.firstWord === endWord + 1 ? surnameIn(words, after) : undefined;
  const isPair = shared !== undefined && own !== null && after !== undefined && genderOfName(after.text) !== own;
  return isPair && genderOfName(after.text) !== null ? { surname: shared, gender: own } : null;
}

/** The surname of whoever is called by first name and surname. */
function surnameIn(words: readonly Word[], { firstWord, endWord }: Named): string | undefined {
  const isFull = endWord - firstWord === 2 && isFirstName(words[firstWord]);
  return isFull ? words[endWord - 1]?.text : undefined;
}

/** "Ann Lee|'s| father", "Ann Lee|, 74, and her |husband", but not "Ann Lee said that her husband" and "Ann Lee met his wife" */
function links(words: readonly Word[], owner: Named, noun: Word): boolean {
  const between = words.slice(owner.endWord, noun.index);
  if (between.length > LONGEST_LINK || words[owner.firstWord]?.sentence !== noun.sentence) return false;
  if (between[0]?.key === "'s") return between.every(({ pos }, at) => at === 0 || pos === 'ADJ');
  const possessor = between.findIndex(({ key }) => key === 'his' || key === 'her');
  if (possessor < 1) return false;
  const gender = owner.pronoun ?? genderOfName(owner.text);
  const agrees =
    [null, gender].includes(PERSONAL_PRONOUNS.get(between[possessor]?.key ?? '') ?? null) || gender === null;
  const isJoined = between
    .slice(0, possessor)
    .every(({ pos, key }) => key === 'and' || pos === 'PUNCT' || pos === 'NUM');
  return agrees && isJoined && between.slice(possessor + 1).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN');
}
