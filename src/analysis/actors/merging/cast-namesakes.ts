/**
 * Namesakes of the cast: "Anna Johnson", where the cast has Boris Johnson by "Johnson" alone. Whom the text names in full
 * has the surname, or the first name, that stands alone in it, unless the text has the one of the cast as well.
 */
import { NATIONAL_OFFICES } from '../../lexicon/names/description-nouns.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { CastMember } from '../../schema.ts';
import { genderOfName } from '../gender.ts';
import { identityOf } from './identity.ts';
import type { Named } from '../mention.ts';
import { isOneGiven, personName } from './person-name.ts';
import type { PersonName } from './person-name.ts';
import { isFormOfAddress } from '../names/title-words.ts';
import type { Word } from '../words/words.ts';

/** "the Trump | administration |": he governs, and no namesake. */
const GOVERNING: ReadonlySet<string> = new Set(['administration', 'presidency', 'government', 'cabinet']);

/** "a reader | called | Martin": nobody whom a reader is to know by that. */
const CALLED: ReadonlySet<string> = new Set(['called', 'named']);

/** Such a phrase begins no further before the name. */
const LONGEST_PHRASE = 7;

export class CastNamesakes {
  /** The names of the text, where those that mean nobody of the cast aren't known. */
  readonly names: readonly Named[];
  readonly #words: readonly Word[];
  /** Identities of the cast, each with that of another form of its name: "Donald J. Trump". */
  readonly same: [string, string][] = [];
  /** The identities of the namesakes, by that of the one of the cast. */
  readonly #strangers = new Map<string, ReadonlySet<string>>();

  constructor(document: ReadDocument, words: readonly Word[], names: readonly Named[]) {
    this.#words = words;
    const others = new Set<Named>();
    for (const [member, own] of Map.groupBy(names, memberOf)) {
      if (member?.kind !== 'person') continue;
      const { namesakes, forms } = alikeTo(member, names);
      const strangers = [...namesakes, ...own.filter((name) => isIntroduced(words, name))];
      for (const name of forms) this.same.push([`cast:${member.id}`, identityOf(document, name)]);
      this.#strangers.set(`cast:${member.id}`, new Set(strangers.map((name) => identityOf(document, name))));
      const isHere = strangers.length === 0 || own.some((name) => this.#isOwn(name, member, strangers));
      for (const name of own) if (isShort(name) && !(isHere && this.#mayBe(name, member))) others.add(name);
    }
    this.names = others.size === 0 ? names : names.map((name) => (others.has(name) ? { ...name, known: null } : name));
  }

  /** Whether one of two identities is somebody of the cast and the other a namesake. */
  areTwo(one: string, other: string): boolean {
    return (this.#strangers.get(one)?.has(other) ?? false) || (this.#strangers.get(other)?.has(one) ?? false);
  }

  /** Whether the name shows that the text has the one of the cast: in full, with an office or a government, or before any namesake. */
  #isOwn(name: Named, member: CastMember, strangers: readonly Named[]): boolean {
    const words = this.#words;
    if (!this.#mayBe(name, member)) return false;
    if (!isShort(name)) return true;
    const { firstWord, endWord, start, titled, pronoun } = name;
    if (words[firstWord]?.headline) return false;
    if (governs(words, endWord)) return true;
    if (strangers.every((stranger) => start < stranger.start)) return true;
    // "President Trump" beside Melania Trump, but not "Dr Johnson"
    const hasOffice = titled && pronoun === null && !isFormOfAddress(words[firstWord - 1]);
    return hasOffice
      ? !strangers.some((stranger) => stranger.titled)
      : pronoun !== null && strangers.every(({ text }) => isOther(genderOfName(text), pronoun));
  }

  /** Not "Mrs Trump" for Donald Trump, and not "a reader called Martin". */
  #mayBe(name: Named, member: CastMember): boolean {
    return !isIntroduced(this.#words, name) && !isOther(genderOfName(member.name), name.pronoun);
  }
}

/** "the Trump | administration", "Johnson|, the prime minister" */
function governs(words: readonly Word[], end: number): boolean {
  const [after, article, office, next] = words.slice(end, end + 4);
  if (after?.sentence !== words[end - 1]?.sentence) return false;
  if (GOVERNING.has(after?.key ?? '')) return true;
  if (after?.text !== ',' || article?.key !== 'the' || office?.sentence !== after.sentence) return false;
  return NATIONAL_OFFICES.has(office.key) || NATIONAL_OFFICES.has(`${office.key} ${next?.key ?? ''}`);
}

/** "a reader called | Martin |", but not "the agency called | Martin |" */
function isIntroduced(words: readonly Word[], { firstWord }: Named): boolean {
  const noun = words[firstWord - 2];
  if (noun?.pos !== 'NOUN' || !CALLED.has(words[firstWord - 1]?.key ?? '')) return false;
  const article = words.slice(Math.max(firstWord - LONGEST_PHRASE, 0), noun.index).findLast(({ pos }) => pos === 'DET');
  return article?.sentence === noun.sentence && /^(?:an?|another)$/u.test(article.key);
}

/** Of the cast, who is meant; null of any other name. */
function memberOf({ kind, known }: Named): CastMember | null {
  return kind === 'person' && known?.sense === 'cast' ? known.member : null;
}

/** A surname, or a first name. */
function isShort({ key }: Named): boolean {
  return !key.includes(' ');
}

function isOther(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/**
 * Whom the text names in full by what somebody of the cast is called for short: namesakes, and other forms of the same
 * name; "George W. Bush" beside "George H. W. Bush" is none.
 */
function alikeTo(member: CastMember, names: readonly Named[]): { namesakes: Named[]; forms: Named[] } {
  const own = [member.name, ...member.aliases];
  const full = own.map(personName).filter(({ given }) => given !== null);
  const short = new Set(own.filter((alias) => !alias.includes(' ')).map((alias) => personName(alias).surname));
  const [namesakes, forms]: [Named[], Named[]] = [[], []];
  const middles = new Set<string>();
  for (const name of names) {
    if (name.kind !== 'person' || name.form !== 'name' || name.known?.sense === 'cast' || isShort(name)) continue;
    const person = personName(name.text);
    if (person.given === null || !(short.has(person.surname) || short.has(person.given))) continue;
    const isForm = full.some((one) => areOne(one, person));
    (isForm ? forms : namesakes).push(name);
    if (isForm && person.middle !== '') middles.add(person.middle);
  }
  return { namesakes: full.length > 0 ? namesakes : [], forms: middles.size > 1 ? [] : forms };
}

/** "Mike Pence" and "Michael Pence", "Boris Johnson" and "Alexander Boris de Pfeffel Johnson" */
function areOne(one: PersonName, other: PersonName): boolean {
  if (one.given === null || other.given === null || one.surname !== other.surname) return false;
  const isInitial = other.given.length === 1 && one.given.startsWith(other.given);
  const isGiven = isInitial || isOneGiven(one.given, other.given) || other.words.slice(1, -1).includes(one.given);
  return isGiven && one.generation === other.generation;
}
