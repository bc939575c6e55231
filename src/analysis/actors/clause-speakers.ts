/**
 * Who speaks in a clause: "| Bo Ng |, of the police in Leeds, said Ann Lee was ill", "she was ill, said | a neighbour |";
 * whoever stands only in what is said does not.
 */
import type { Document } from '../document.ts';
import type { Gender } from './gender.ts';
import { commaBehindComplement, isComplement } from './complements.ts';
import type { Described } from './descriptions.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { isDefinite, isNameless, namelessAt } from './nameless.ts';
import { participleEnd } from './participles.ts';
import { afterPostNominals, beforePostNominals } from './post-nominals.ts';
import { whoAnswers } from './pronoun-answers.ts';
import type { Speaker } from './pronoun-answers.ts';
import { isQuoted } from './pronoun-reader.ts';
import { afterAuxiliaries, isReportingVerb, isSpeechVerb } from './speech-verbs.ts';
import { strangerAt } from './strangers.ts';
import type { Stranger } from './strangers.ts';
import type { Word } from './words.ts';

/** "Bo Ng|, of the police in Leeds, |said": so many words at most between a name and its verb. */
const LONGEST_ASIDE = 16;

export class ClauseSpeakers {
  readonly #document: Document;
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  /** Those who are called by what they are, by the first words of that. */
  readonly #described = new Map<number, Described>();

  constructor(document: Document, words: readonly Word[], mentions: MentionIndex) {
    this.#document = document;
    this.#words = words;
    this.#mentions = mentions;
  }

  /** Takes note of somebody who is called by what he is: "the Norwegian". */
  see(one: Described): void {
    this.#described.set(one.mention.firstWord, one);
  }

  /** Whoever speaks between words `start` and `end`, a sentence or the end of one that reports. */
  in(start: number, end: number, pronoun: Gender): Speaker | null {
    const words = this.#words;
    let comma = end - 1;
    while (comma > start && words[comma]?.text !== ',') comma -= 1;
    const closes = comma > start && this.#closesReport(comma + 1, end);
    return this.#speakerIn(closes ? comma + 1 : start, end, pronoun);
  }

  /** "Ann Lee was ill, | Bo Ng said.", "Ann Lee was ill, | said Bo Ng.", but not "Bo Ng, a doctor, | said Ann Lee was ill." */
  #closesReport(from: number, end: number): boolean {
    const words = this.#words;
    const { sentence } = words[from] ?? {};
    if (isSpeechVerb(words[end - 2], sentence)) return from < end - 2;
    const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
    return isSpeechVerb(words[from], sentence) && !words.slice(from + 1, end).some(isVerb);
  }

  /** Who speaks in the clause: whoever it mentions first, if he is the subject of a verb of speech. */
  #speakerIn(start: number, end: number, pronoun: Gender): Speaker | null {
    const words = this.#words;
    let from = start;
    while (from < end && this.#isSaid(words[from])) from += 1;
    const isInverted = isSpeechVerb(words[from], words[from]?.sentence);
    if (isInverted) from += 1;
    for (let at = from; at < end; at += 1) {
      const mentioned = this.#described.get(at) ?? this.#mentions.at(at);
      const { draft, mention } = mentioned ?? namelessAt(words, at, from) ?? {};
      if (this.#isSaid(words[at])) continue;
      const stranger = draft ? null : strangerAt(words, at, from);
      if (stranger && (isInverted || this.#reportsBehind(stranger.endWord, end))) {
        if (!this.#startsClause(from, stranger.firstWord)) return null;
        const named = this.#namedBehind(stranger.endWord);
        return named ? { draft: named, noun: null, topics: [] } : this.#asStranger(stranger, end);
      }
      if (!draft || !mention || draft.kind !== 'person') continue;
      // "Bo Ng's lawyer said"
      if (words[mention.endWord]?.key === "'s") continue;
      // "The lawyer| for Bo Ng |, Ann Lee, said"
      const isOwner = isComplement(words, mention.firstWord, from);
      const behind = isNameless(draft) ? commaBehindComplement(words, mention.endWord, end) : mention.endWord;
      const holder = isOwner || behind > mention.endWord ? this.#namedBehind(behind) : null;
      if (holder && this.#speaksBehind(behind, end)) return { draft: holder, noun: null, topics: [] };
      if (isOwner) continue;
      const speaks = isInverted || this.#speaksBehind(behind, end);
      // "Bo Ng asked | her | about the fire. “I was scared,” she said."
      const asker = { draft, end: mention.endWord };
      const answers = isInverted ? null : whoAnswers(words, this.#mentions, asker, pronoun);
      if (answers) return answers;
      if (!speaks || !this.#startsClause(from, mention.firstWord)) return null;
      const noun = mentioned ? null : mention.key;
      // "the nominee" may be one whom the text named
      const isOpen = isNameless(draft) && isDefinite(words[mention.firstWord]);
      if (!isOpen) return { draft, noun, topics: [] };
      const topics = this.#mentions.between(mention.endWord, end).map((one) => one.draft);
      return { draft: null, noun, topics };
    }
    return null;
  }

  /** Nothing but a title, an adverbial phrase or a quotation stands before the name, and nobody beside him. */
  #startsClause(start: number, firstWord: number): boolean {
    for (let at = start; at < firstWord; at += 1) {
      const word = this.#words[at];
      if (!word || this.#isSaid(word)) continue;
      if (/^(?:VERB|AUX|CCONJ|SCONJ|PRON)$/u.test(word.pos) || word.key === "'s") return false;
    }
    return true;
  }

  /** "Bo Ng | said", "Bo Ng KC | , prosecuting, | told", "Bo Ng | has said", but not "Bo Ng | was told" */
  #speaksBehind(endWord: number, end: number): boolean {
    const words = this.#words;
    let at = participleEnd(words, afterPostNominals(words, endWord));
    if (words[at]?.text === ',') {
      const limit = Math.min(end, at + LONGEST_ASIDE);
      let comma = at + 1;
      // the last comma before the verb
      while (comma < limit && !(words[comma]?.text === ',' && this.#speaksAt(comma + 1))) comma += 1;
      at = comma < limit ? comma + 1 : at;
    }
    return this.#speaksAt(at);
  }

  /** "The woman | said", "Another | thinks" */
  #reportsBehind(endWord: number, end: number): boolean {
    const words = this.#words;
    if (words[endWord]?.key === "'s") return false;
    const verb = words[afterAuxiliaries(words, endWord)];
    return isReportingVerb(verb, words[endWord - 1]?.sentence) || this.#speaksBehind(endWord, end);
  }

  /** "One of them|, the firm's accountant | Ann Lee |, said", but not "One of them, a friend of Ann Lee, said" */
  #namedBehind(comma: number): Draft | null {
    const words = this.#words;
    if (words[comma]?.text !== ',') return null;
    let close = comma + 1;
    while (close < comma + LONGEST_ASIDE && words[close]?.text !== ',') close += 1;
    const named = this.#mentions.at(beforePostNominals(words, close - 1));
    if (named?.draft.kind !== 'person' || named.mention.form !== 'name' || named.mention.firstWord <= comma)
      return null;
    const before = words.slice(comma + 1, named.mention.firstWord);
    return before.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(pos)) ? named.draft : null;
  }

  #asStranger({ endWord, noun }: Stranger, end: number): Speaker {
    const topics = this.#mentions.between(endWord, end).map((one) => one.draft);
    return { draft: null, noun, topics, isStranger: true };
  }

  #speaksAt(from: number): boolean {
    const words = this.#words;
    return isSpeechVerb(words[afterAuxiliaries(words, from)], words[from]?.sentence);
  }

  /** Whether a word is part of a quotation, or a mark of one. */
  #isSaid(word: Word | undefined): boolean {
    return word !== undefined && isQuoted(this.#document, word.start);
  }
}
