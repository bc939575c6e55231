/** What a finder is, and what it gets to read. */
import { dayNumber } from '../calendar.ts';
import { firstNotBefore } from '../../halving.ts';
import type { Document, Token } from '../../document.ts';
import type { Meaning } from '../meaning.ts';
import type { WordClass } from '../word-classes.ts';
import type { Word } from '../words.ts';

/** A stretch of words that may be a time expression. */
export interface Candidate {
  /** Indexes into `Words.list`, half-open. */
  first: number;
  end: number;
  meaning: Meaning;
  rule: string;
}

export interface Finder {
  rule: string;
  /** From `pattern()`. The text of the group `skip` is looked at, but isn't part of the expression. */
  pattern: RegExp;
  /** Classes of which a match has one at least: most texts have no season, and needn't be searched for one. */
  needs?: readonly WordClass[];
  /** The meaning of a match, or null where it is no time expression after all. */
  read: (match: Match) => Meaning | null;
}

/** One match of a pattern, with its words instead of their codes. */
export class Match {
  readonly first: number;
  readonly end: number;
  readonly #words: readonly Word[];
  readonly #groups: Readonly<Record<string, [number, number] | undefined>>;
  readonly #document: Document;

  constructor(match: RegExpExecArray, words: readonly Word[], document: Document) {
    this.first = match.index;
    this.end = match.index + match[0].length;
    this.#words = words;
    this.#groups = match.indices?.groups ?? {};
    this.#document = document;
  }

  /** The words of a group; none where it didn't take part. */
  all(group: string): readonly Word[] {
    const range = this.#groups[group];
    return range ? this.#words.slice(range[0], range[1]) : [];
  }

  /** The first word of a group. */
  word(group: string): Word | undefined {
    const range = this.#groups[group];
    return range && range[1] > range[0] ? this.#words[range[0]] : undefined;
  }

  has(group: string): boolean {
    return this.word(group) !== undefined;
  }

  /** The word so many places before the match (-1 is the one before) or, from 0 on, after it. */
  near(distance: number): Word | undefined {
    return this.#words[distance < 0 ? this.first + distance : this.end + distance];
  }

  /** The tagged token in which a word begins. */
  token(word: Word | undefined): Token | undefined {
    return word && tokenAt(this.#document, word.start);
  }

  /** The text was published on `day` or later, and has one of `words`; any text where there are none. */
  isTextOf(day: number, words: readonly string[]): boolean {
    const { published, text } = this.#document;
    return dayNumber(published) >= day && (words.length === 0 || words.some((word) => text.includes(word)));
  }

  isCapitalised(word: Word): boolean {
    return this.#document.text.charAt(word.start) !== word.lower.charAt(0);
  }
}

/** The token at an offset. */
export function tokenAt(document: Document, offset: number): Token | undefined {
  const { tokens } = document;
  return tokens[firstNotBefore(tokens, ({ end }) => end <= offset)];
}
