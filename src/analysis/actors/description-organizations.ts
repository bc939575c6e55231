/**
 * Resolves the description of an organisation to the one mentioned before it that it fits: by the noun in its name or
 * beside it, by its sort ("the newspaper" is no telecom firm), by the nationality in it. Of several the one that was
 * mentioned last is meant where it was also mentioned most; nobody is where somebody without a name may be.
 */
import { isAside, isObjectOf, isTold } from './description-asides.ts';
import { findBeside } from './description-beside.ts';
import type { Beside } from './description-beside.ts';
import { isNamedWith, nationalityOf, nounsOf, sameCountry, sortsOf } from './description-callings.ts';
import { CandidateFiles, moveToEnd } from './description-candidates.ts';
import type { Candidate } from './description-candidates.ts';
import type { DescriptionPhrase } from './description-phrases.ts';
import { ANY_NOUN, Rivals } from './description-rivals.ts';
import type { Draft, Named } from './mention.ts';
import type { Word } from './words.ts';

/** One of several must have been mentioned no more sentences ago than this. */
const MEMORY_IN_SENTENCES = 2;

/** Whoever came up so often is whom the text is about, whatever other names are in it. */
const OFTEN = 3;

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
    if (isAside(this.#words, mention)) return;
    const standing = this.#standings.get(draft) ?? this.#standingOf(draft, mention);
    this.#standings.set(draft, standing);
    const isOnlyTold = isTold(this.#words, mention);
    if (!isOnlyTold) standing.times += 1;
    standing.last = mention;
    const sentence = this.#words[mention.firstWord]?.sentence ?? 0;
    standing.candidates.forEach((candidate, index) => {
      const file = standing.files[index] ?? '';
      if (isOnlyTold && !file.startsWith('word:')) return;
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
    const { noun, sorts } = phrase;
    const { candidates, areAll } = this.#files.under([`word:${noun}`, ...sorts.map((sort) => `sort:${sort}`)]);
    const one = this.#oneOf(
      candidates.filter(({ draft }) => this.#fits(draft, phrase)),
      areAll,
      this.#words[phrase.first]?.sentence ?? 0,
    );
    if (!one) return null;
    const standing = this.#standings.get(one.draft);
    const isSure = standing !== undefined && (standing.nouns.has(noun) || standing.times >= OFTEN);
    return one.sentence > this.#rivals.lastSentence(isSure ? [noun] : [noun, ANY_NOUN]) ? one.draft : null;
  }

  #fits(draft: Draft, { noun, nationality, sorts, trades, first, end }: DescriptionPhrase): boolean {
    const standing = this.#standings.get(draft);
    if (!standing) return false;
    if (nationality !== null && !sameCountry(standing.nationality, nationality)) return false;
    // "the defence ministry" is no other ministry
    if (sorts.length === 0 && !isNamedWith(draft, trades)) return false;
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
    if (most?.sentence !== last) return null;
    return times(most) > (next ? times(next) : 0) ? most : null;
  }

  #standingOf(draft: Draft, last: Named): Standing {
    const beside = this.#beside.get(draft);
    const nouns = new Set([...nounsOf(draft), ...(this.#apposed.get(draft) ?? []), ...(beside?.nouns ?? [])]);
    const files = [...sortsOf(draft).map((sort) => `sort:${sort}`), ...[...nouns].map((noun) => `word:${noun}`)];
    const candidates = files.map(() => ({ draft, nationality: null, stated: '', sentence: 0 }));
    const nationality = nationalityOf(draft) ?? beside?.nationality ?? null;
    return { candidates, files, nouns, nationality, times: 0, last };
  }
}
