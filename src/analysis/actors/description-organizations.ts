/**
 * Resolves the description of an organisation to the one mentioned before it that it fits: by the noun in its name or
 * beside it, by its sort ("the newspaper" is no telecom firm), by the nationality in it. Of several the one that was
 * mentioned last is meant where it was also mentioned most; nobody is where somebody without a name may be.
 */
import type { Calling } from '../lexicon/organization-callings.ts';
import { isAside, isObjectOf, isTold } from './description-asides.ts';
import { findBeside } from './description-beside.ts';
import type { Beside } from './description-beside.ts';
import { isNamedWith, isOfTrade, nationalityOf, nounsOf, sameCountry, sortsOf } from './description-callings.ts';
import { CandidateFiles, moveToEnd } from './description-candidates.ts';
import type { Candidate } from './description-candidates.ts';
import type { DescriptionPhrase } from './description-phrases.ts';
import { isFamilyName } from './families.ts';
import { ANY_NOUN, Rivals } from './description-rivals.ts';
import { lookUp } from './known-names.ts';
import type { Draft, Named } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isRoleNoun } from './title-words.ts';
import type { Word } from './words.ts';

/** One of several must have been mentioned no more sentences ago than this. */
const MEMORY_IN_SENTENCES = 2;

/** Whoever was mentioned more often, no longer ago than this, may be what the text is about. */
const RECENT_IN_SENTENCES = 6;

/** Whoever came up so often is whom the text is about, whatever other names are in it. */
const OFTEN = 3;

/** Of these there are so many that a name of which nothing is known may well be one. */
const MANY: ReadonlySet<Calling> = new Set(['company', 'club', 'press', 'bank', 'charity']);

/** How an organisation has come up so far. */
interface Standing {
  candidates: Candidate[];
  files: string[];
  nouns: ReadonlySet<string>;
  nationality: string | null;
  times: number;
  last: Named;
}

export class OrganizationDescriptions {
  readonly #words: readonly Word[];
  readonly #files = new CandidateFiles();
  readonly #standings = new Map<Draft, Standing>();
  readonly #rivals: Rivals;
  readonly #apposed: ReadonlyMap<Draft, readonly string[]>;
  readonly #beside: ReadonlyMap<Draft, Beside>;
  #mentionedTo = 0;

  /** @param apposed the nouns that stand beside the names of an actor and say what it is, as keys */
  constructor(words: readonly Word[], drafts: readonly Draft[], apposed: ReadonlyMap<Draft, readonly string[]>) {
    this.#words = words;
    this.#rivals = new Rivals(words);
    this.#apposed = apposed;
    this.#beside = findBeside(words, drafts);
  }

  /** Takes note of a mention of any actor; they come in text order. */
  see(draft: Draft, mention: Named): void {
    this.#mentionedTo = mention.endWord;
    if (draft.kind !== 'organization' && draft.kind !== 'group') return;
    // "the Reid family" is not "the group"
    if (draft.mentions.some(({ key }) => isFamilyName(key))) return;
    const isByTheWay = isAside(this.#words, mention);
    // "Fitch cut its rating": the agency, though no company that the text is about
    if (isByTheWay && !sortsOf(draft).includes('agency')) return;
    const standing = this.#standings.get(draft) ?? this.#standingOf(draft, mention);
    this.#standings.set(draft, standing);
    const isOnlyTold = isTold(this.#words, mention);
    if (!isOnlyTold && !isByTheWay) standing.times += 1;
    standing.last = mention;
    const sentence = this.#words[mention.firstWord]?.sentence ?? 0;
    standing.candidates.forEach((candidate, index) => {
      const file = standing.files[index] ?? '';
      if (isOnlyTold && !file.startsWith('word:')) return;
      if (isByTheWay && file !== 'sort:agency') return;
      candidate.sentence = sentence;
      moveToEnd(this.#files.of(file), candidate);
    });
  }

  /** Takes note of word `at`, after the mentions that begin there or before. */
  read(at: number): void {
    this.#rivals.see(at, this.#mentionedTo);
  }

  /** The organisation that the phrase means, or null. */
  resolve(phrase: DescriptionPhrase): Draft | null {
    const { first } = phrase;
    const { candidates, areAll } = this.#files.under(this.#keysOf(phrase));
    const sentence = this.#words[first]?.sentence ?? 0;
    const fitting = candidates.filter(({ draft }) => this.#fits(draft, phrase));
    // "Zarbon wrote to | the company |": one who isn't named
    if (candidates.length > 0 && fitting.length === 0) this.#rivals.bringUp(phrase.noun, sentence);
    const one =
      this.#sayingSo(fitting, phrase) ?? this.#speakersOwn(fitting, phrase) ?? this.#oneOf(fitting, areAll, sentence);
    if (!one || this.#isElsewhere(phrase)) return null;
    return this.#isRivalled(one, phrase) ? null : one.draft;
  }

  /** "the watchdog | in Paris" tells it from another. */
  #isElsewhere({ end }: DescriptionPhrase): boolean {
    const [preposition, place] = [this.#words[end], this.#words[end + 1]];
    const known = preposition?.key === 'in' && place?.sentence === preposition.sentence ? lookUp(place.text) : null;
    return known !== null && known.sense !== 'organization' && known.sense !== 'cast';
  }

  /** Whether somebody without a name came up as late; a name that is nobody's may be any company or club. */
  #isRivalled({ draft, sentence }: Candidate, { noun, sorts }: DescriptionPhrase): boolean {
    if (this.#rivals.lastSentence([noun]) >= sentence) return true;
    const standing = this.#standings.get(draft);
    const isSure = standing !== undefined && (standing.nouns.has(noun) || standing.times >= OFTEN);
    if (isSure || !sorts.some((sort) => MANY.has(sort))) return false;
    const stranger = this.#rivals.lastSentence([ANY_NOUN]);
    return (
      stranger > sentence || (stranger === sentence && sorts.some((sort) => sort === 'company' || sort === 'club'))
    );
  }

  /** Whoever has the noun in its name is called so rather than one of which little is known. */
  #keysOf({ noun, sorts }: DescriptionPhrase): string[] {
    const isNamed = this.#files.under([`word:${noun}`]).candidates.length > 0;
    const own = isNamed ? sorts.filter((sort) => sort !== 'unknown' && sort !== 'company') : sorts;
    return [`word:${noun}`, ...own.map((sort) => `sort:${sort}`)];
  }

  /** "Boeing sold 51 jets, | the planemaker | said": the only one in the sentence. */
  #sayingSo(fitting: readonly Candidate[], { first, end }: DescriptionPhrase): Candidate | null {
    const sentence = this.#words[first]?.sentence;
    const [only, another] = fitting.filter((candidate) => candidate.sentence === sentence);
    const closes = this.#words[first - 1]?.text === ',' && isSpeechVerb(this.#words[end], sentence);
    return closes && only && !another ? only : null;
  }

  /** "A WHO spokesman, Bo Ng, said | the agency | would meet": the one that he speaks for. */
  #speakersOwn(fitting: readonly Candidate[], { first }: DescriptionPhrase): Candidate | null {
    const words = this.#words;
    const sentence = words[first]?.sentence;
    const own = fitting.filter(({ draft }) => {
      const last = this.#standings.get(draft)?.last;
      const role = last && words[words[last.endWord]?.key === "'s" ? last.endWord + 1 : last.endWord];
      return role !== undefined && role.sentence === sentence && isRoleNoun(role) && !role.key.endsWith('s');
    });
    const isSaid = words.slice(own[0] ? (this.#standings.get(own[0].draft)?.last.endWord ?? first) : first, first);
    return own.length === 1 && isSaid.some((word) => isSpeechVerb(word, sentence)) ? (own[0] ?? null) : null;
  }

  #fits(draft: Draft, { noun, nationality, sorts, trades, first, end }: DescriptionPhrase): boolean {
    const standing = this.#standings.get(draft);
    if (!standing) return false;
    // "Democrats" are no party: that is the Democratic Party
    if (noun === 'party' && draft.kind === 'group') return false;
    if (nationality !== null && !sameCountry(standing.nationality, nationality)) return false;
    // "the defence ministry" is no other ministry
    if (sorts.length === 0 && !isNamedWith(draft, trades)) return false;
    if (!isOfTrade(draft, noun)) return false;
    // "travel to Everton": the opponent is not "the club"
    const isOpponent = sorts.includes('club') && this.#words[standing.last.firstWord - 1]?.pos === 'ADP';
    if (isOpponent && !standing.nouns.has(noun)) return false;
    return standing.nouns.has(noun) || !isObjectOf(this.#words, standing.last, { first, end });
  }

  /** The only one, or of several the one that was mentioned last and most. */
  #oneOf(fitting: readonly Candidate[], areAll: boolean, sentence: number): Candidate | null {
    const [only, another] = fitting;
    if (only && !another && areAll) return only;
    const inView = fitting.filter((candidate) => sentence - candidate.sentence <= MEMORY_IN_SENTENCES);
    const last = Math.max(...inView.map((candidate) => candidate.sentence));
    const times = ({ draft }: Candidate): number => this.#standings.get(draft)?.times ?? 0;
    const [most, next] = [...inView].sort((one, other) => times(other) - times(one));
    const recent = fitting.filter((candidate) => sentence - candidate.sentence <= RECENT_IN_SENTENCES);
    if (most?.sentence !== last || recent.some((other) => times(other) > times(most))) return null;
    return times(most) > (next ? times(next) : 0) ? most : null;
  }

  #standingOf(draft: Draft, last: Named): Standing {
    const beside = this.#beside.get(draft);
    const nouns = new Set([...nounsOf(draft), ...(this.#apposed.get(draft) ?? []), ...(beside?.nouns ?? [])]);
    const files = [...sortsOf(draft).map((sort) => `sort:${sort}`), ...[...nouns].map((noun) => `word:${noun}`)];
    const candidates = files.map(() => ({ draft, nationality: null, stated: '', isPast: false, sentence: 0 }));
    const nationality = nationalityOf(draft) ?? beside?.nationality ?? null;
    return { candidates, files, nouns, nationality, times: 0, last };
  }
}
