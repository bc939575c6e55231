/** What must be known of the text where a pronoun stands: who is in view, and which pronoun goes with whom. */
import type { Document } from '../document.ts';
import { KIN } from '../lexicon/relatives.ts';
import { KINSHIP, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Described } from './descriptions.ts';
import { JUDGES, OFFICERS } from '../lexicon/unnamed-words.ts';
import { firstEndingAfter } from '../text/quotations.ts';
import { genderOfMentions, genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Draft, Named } from './mention.ts';
import { namelessAt } from './nameless.ts';
import { MEMORY_IN_SENTENCES, Prominence } from './prominence.ts';
import type { Roles } from './roles.ts';
import { UnnamedSubjects } from './unnamed-subjects.ts';
import type { Word } from './words.ts';

/** The pronoun of each person, as far as the text tells it. */
export class People {
  readonly #genders = new Map<Draft, Gender | null>();
  readonly #text: string;
  readonly #roles: Roles;

  constructor({ text }: Document, roles: Roles) {
    this.#text = text;
    this.#roles = roles;
  }

  genderOf(draft: Draft): Gender | null {
    const known = this.#genders.get(draft);
    if (known !== undefined) return known;
    const stated = this.#rolesOf(draft).map(genderOfRole);
    const gender = genderOfMentions(draft.mentions) ?? stated.find((one) => one !== null) ?? null;
    this.#genders.set(draft, gender);
    return gender;
  }

  /** "Sgt Paul Shaw", "Mr Justice Peel" */
  isOfficer(draft: Draft): boolean {
    return this.isJudge(draft) || this.#hasRole(draft, OFFICERS);
  }

  /** "Judge Brian Cook", "Mr Justice Peel", but not "the justice secretary" */
  isJudge(draft: Draft): boolean {
    return this.#hasRole(draft, JUDGES) || this.#rolesOf(draft).some((role) => role.endsWith('justice'));
  }

  #hasRole(draft: Draft, words: ReadonlySet<string>): boolean {
    return this.#rolesOf(draft).some((role) => role.split(/[\s.-]+/u).some((word) => words.has(word)));
  }

  #rolesOf(draft: Draft): string[] {
    return (this.#roles.get(draft) ?? []).map(({ start, end }) => this.#text.slice(start, end).toLowerCase());
  }

  /** Whoever was "she" once stays so. */
  learn(draft: Draft, gender: Gender | null): void {
    if ((this.#genders.get(draft) ?? null) === null) this.#genders.set(draft, gender);
  }
}

/** Reads the text as far as the pronouns stand, and of that only what they can remember. */
export class PronounReader {
  readonly view: Prominence;
  readonly unnamed: UnnamedSubjects;
  readonly #document: Document;
  readonly #words: readonly Word[];
  readonly #mentions: readonly Described[];
  readonly #people: People;
  /** Who each pronoun meant last, while nobody else has come up whom it could mean. */
  readonly #meant = new Map<Gender, Draft>();
  #at = 0;
  #next = 0;
  #mentionedTo = 0;
  /** Where a stranger reported last what a pronoun does. */
  #stranger: { sentence: number; pronoun: Gender | 'it' | null } = { sentence: -1, pronoun: null };
  /** Where somebody without a name came up last. */
  #nameless: { sentence: number; gender: Gender | null } = { sentence: -Infinity, gender: null };

  constructor(document: Document, words: readonly Word[], mentions: readonly Described[], people: People) {
    this.view = new Prominence(words);
    this.unnamed = new UnnamedSubjects(words);
    this.#document = document;
    this.#words = words;
    this.#mentions = mentions;
    this.#people = people;
  }

  /** The mention that comes next. */
  get next(): Described | undefined {
    return this.#mentions[this.#next];
  }

  /** Takes note of whom a pronoun means; null where that is open. */
  meant(pronoun: Gender, draft: Draft | null): void {
    if (draft) this.#meant.set(pronoun, draft);
    else this.#meant.delete(pronoun);
  }

  /** Whether somebody without a name is near, who may be meant after all: nothing is learnt about anybody from that. */
  isGuess({ sentence }: Word): boolean {
    return sentence - this.#nameless.sentence <= 1;
  }

  /** Whether somebody without a name, with whom this pronoun is known to go, came up last in this sentence. */
  hasNameless(sentence: number, pronoun: Gender): boolean {
    return this.#nameless.sentence === sentence && this.#nameless.gender === pronoun;
  }

  /** Takes note that the pronoun in this sentence means whoever reports there, and that this is nobody who is known. */
  reportedByStranger({ sentence }: Word, pronoun: Gender | 'it'): void {
    this.#stranger = { sentence, pronoun };
  }

  isStrangers({ sentence }: Word, pronoun: Gender | 'it'): boolean {
    return this.#stranger.sentence === sentence && this.#stranger.pronoun === pronoun;
  }

  /** Whom the pronoun meant last, however long ago, unless it could mean somebody else by now. */
  stillMeant(pronoun: Gender): Draft | null {
    return this.#meant.get(pronoun) ?? null;
  }

  /** Takes note of somebody who is called by what he is, "the Norwegian", up to whom the text was read. */
  see({ draft, mention }: Described): void {
    this.view.see(draft, mention, false);
    this.#mentionedTo = Math.max(this.#mentionedTo, mention.endWord);
    this.#comesUp(draft);
  }

  readTo(word: Word): void {
    const oldest = word.sentence - MEMORY_IN_SENTENCES;
    while ((this.#words[this.#at]?.sentence ?? Infinity) < oldest) this.#at += 1;
    while ((this.next?.mention.firstWord ?? Infinity) < this.#at) this.#next += 1;
    for (; this.#at <= word.index; this.#at += 1) this.#read(this.#at);
  }

  #read(at: number): void {
    for (let one = this.next; one && one.mention.firstWord <= at; one = this.next) {
      this.view.see(one.draft, one.mention, isQuoted(this.#document, one.mention.start));
      this.#comesUp(one.draft);
      this.#mentionedTo = one.mention.endWord;
      this.#next += 1;
    }
    if (at >= this.#mentionedTo && !isQuoted(this.#document, this.#words[at]?.start ?? 0)) this.unnamed.see(at);
    const nameless = at < this.#mentionedTo ? null : namelessAt(this.#words, at);
    if (!nameless) return;
    // “A man must serve,” he said: nobody whom the text itself brings up
    const quoted = isQuoted(this.#document, nameless.mention.start);
    if (quoted && (!ROLE_NOUNS.has(nameless.mention.key) || isSpeakers(this.#words, nameless.mention))) return;
    const gender = genderOfRole(nameless.mention.key);
    this.#nameless = { sentence: this.#words[at]?.sentence ?? 0, gender };
    this.#people.learn(nameless.draft, gender);
    this.view.see(nameless.draft, nameless.mention, quoted);
    this.#comesUp(nameless.draft);
  }

  #comesUp(draft: Draft): void {
    if (draft.kind !== 'person') return;
    const own = this.#people.genderOf(draft);
    for (const [pronoun, last] of this.#meant)
      if (draft !== last && (own === null || own === pronoun)) this.#meant.delete(pronoun);
  }
}

/** “| My mother | said I was mad,” she says: whoever belongs to the speaker is nobody whom the text itself brings up. */
function isSpeakers(words: readonly Word[], { firstWord, key }: Named): boolean {
  const owner = words[firstWord]?.key ?? '';
  return (owner === 'my' || owner === 'our') && (KINSHIP.has(key) || KIN.has(key));
}

/** Whether a place lies between quotation marks, these included. */
export function isQuoted({ quotations }: Document, offset: number): boolean {
  return (quotations[firstEndingAfter(quotations, offset)]?.start ?? Infinity) <= offset;
}
