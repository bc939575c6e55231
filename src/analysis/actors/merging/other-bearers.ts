/**
 * People with one surname of whom one is called by a title and the surname only, "Mayor Adams": the other, whom the text
 * names in full, is somebody else where she has another office, or where she is said to be of his family.
 */
import { CHIEF_OFFICES, OTHER_OFFICES } from '../../lexicon/names/chief-offices.ts';
import { KIN } from '../../lexicon/names/relatives.ts';
import { genderOfName, PERSONAL_PRONOUNS } from '../gender.ts';
import type { Gender } from '../gender.ts';
import type { Named } from '../mention.ts';
import { personName } from './person-name.ts';
import { afterPostNominals } from '../names/post-nominals.ts';
import { isFormOfAddress, titleAt, titleKey } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** "council | speaker |", "secretary of state" */
const LONGEST_TITLE = 4;

/** "his | eldest | son, Eric Ng" */
const LONGEST_KIN = 4;

/** "then-Mayor", "former President": an office held beside another. */
const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'late', 'acting', 'elect']);

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Two who are not titles by themselves, as keys. */
const TWO_WORDS: ReadonlySet<string> = new Set(['first lady', 'first gentleman', 'police chief']);

/** The full names, as identities, whom the surname alone does not mean. */
export class OtherBearers {
  /** By surname and pronoun of the form of address. */
  readonly #apart = new Map<string, Set<string>>();
  /** Where each of those comes up first. */
  readonly #starts = new Map<string, number>();
  /** The pronoun of those whose relatives they are, "his | wife". */
  readonly #owners = new Map<string, Gender | null>();

  /** @param identities of the names, in the order of these */
  constructor(words: readonly Word[], names: readonly Named[], identities: readonly string[]) {
    const people = names.flatMap((name, index) =>
      name.kind === 'person' && name.form === 'name' && !words[name.firstWord]?.headline
        ? [{ name, identity: identities[index] ?? '', ...personName(name.text) }]
        : [],
    );
    const bySurname = Map.groupBy(people, ({ surname }) => surname);
    let last: { surname: string; given: string | null } | null = null;
    for (const { name, identity, given, surname } of people) {
      // "Ng said his brother | Bo Ng": whoever was named last
      const owner =
        given !== null && last?.given === null && last.surname === surname ? ownerOf(words, name) : undefined;
      if (owner !== undefined) this.#owners.set(identity, owner);
      last = { surname, given };
    }
    for (const [surname, bearers] of bySurname) {
      const short = officesOf(
        words,
        bearers.filter(({ given }) => given === null),
      );
      const full = Map.groupBy(
        bearers.filter(({ given }) => given !== null),
        ({ identity }) => identity,
      );
      for (const [identity, own] of full) {
        const isOther = this.#owners.has(identity) || excludes(short, officesOf(words, own));
        if (!isOther) continue;
        this.#apart.set(surname, (this.#apart.get(surname) ?? new Set()).add(identity));
        this.#starts.set(identity, own[0]?.name.start ?? 0);
      }
    }
  }

  /** Whether a surname alone means somebody else than the bearer of a full name; not so "Mrs Walz" after "Gwen Walz". */
  areTwo(
    short: { surname: string; pronoun: Gender | null; starts: readonly number[] },
    full: { identity: string; text: string },
  ): boolean {
    if (this.#apart.get(short.surname)?.has(full.identity) !== true) return false;
    const start = this.#starts.get(full.identity) ?? 0;
    const { pronoun, starts } = short;
    if (pronoun === null || starts.some((one) => one < start)) return true;
    const gender = genderOfName(full.text);
    const owner = this.#owners.get(full.identity) ?? null;
    return owner === null ? gender !== pronoun : owner === pronoun || (gender !== null && gender !== pronoun);
  }
}

/** Offices right before the names, as keys. */
function officesOf(words: readonly Word[], people: readonly { name: Named }[]): Set<string> {
  return new Set(people.flatMap(({ name }) => officeBefore(words, name) ?? []));
}

/** One has a chief office and the other one that doesn't go with it, and neither ever has the other's. */
function excludes(short: ReadonlySet<string>, full: ReadonlySet<string>): boolean {
  if ([...short].some((office) => full.has(office))) return false;
  return (
    [...short].some((office) => CHIEF_OFFICES.has(office)) && [...full].some((office) => OTHER_OFFICES.has(office))
  );
}

/** "Council | Speaker | Adrienne Adams"; none where it is a past one. */
function officeBefore(words: readonly Word[], { firstWord }: Named): string | null {
  let end = firstWord;
  while (isFormOfAddress(words[end - 1])) end -= 1;
  for (let from = end - LONGEST_TITLE; from < end; from += 1) {
    const [before, first] = [words[from - 1], words[from]];
    if (first?.sentence !== words[firstWord]?.sentence) continue;
    const key = titleKey(words, from, end);
    if (titleAt(words, from) !== end && !TWO_WORDS.has(key)) continue;
    const hasMore = before?.text === '-' ? words[from - 2] : before;
    return hasMore && hasMore.sentence === first?.sentence && PAST.has(hasMore.key)
      ? null
      : key.replace(/^gov$/u, 'governor');
  }
  return null;
}

/** The pronoun of whose relative it is: "his brother | Prahlad Modi", "| Gwen Walz |, his wife"; null of "Modi's brother". */
function ownerOf(words: readonly Word[], { firstWord, endWord }: Named): Gender | null | undefined {
  const before = words[firstWord - 1]?.text === ',' ? firstWord - 2 : firstWord - 1;
  const { sentence } = words[firstWord] ?? {};
  if (words[before]?.sentence === sentence && KIN.has(words[before]?.key ?? '')) {
    for (let at = before - 1; at > before - LONGEST_KIN && words[at]?.sentence === sentence; at -= 1) {
      const key = words[at]?.key ?? '';
      if (OWNERS.has(key) || key === "'s") return PERSONAL_PRONOUNS.get(key) ?? null;
    }
    return undefined;
  }
  const comma = afterPostNominals(words, endWord);
  const owner = words[comma + 1]?.key ?? '';
  if (words[comma]?.text !== ',' || !OWNERS.has(owner)) return undefined;
  const isKin = words
    .slice(comma + 2, comma + 1 + LONGEST_KIN)
    .some(({ key, sentence: own }) => own === sentence && KIN.has(key));
  return isKin ? (PERSONAL_PRONOUNS.get(owner) ?? null) : undefined;
}
