/**
 * Who spoke in the sentence before: "Bo Ng said Ann Lee was ill. | She | added …" means Bo Ng rather than whoever stands
 * only in what he said, unless his pronoun is known to be another.
 */
import type { Document } from '../document.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Described } from './descriptions.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { isDefinite, isNameless, namelessAt } from './nameless.ts';
import { participleEnd } from './participles.ts';
import { afterPostNominals } from './post-nominals.ts';
import { whoAnswers } from './pronoun-answers.ts';
import type { Speaker } from './pronoun-answers.ts';
import { isQuoted } from './pronoun-reader.ts';
import { afterAuxiliaries, isReportingVerb, isSpeechVerb, speaks } from './speech-verbs.ts';
import { strangerAt } from './strangers.ts';
import type { Stranger } from './strangers.ts';
import type { Word } from './words.ts';

/** "Bo Ng|, of the police in Leeds, |said": so many words at most between a name and its verb. */
const LONGEST_ASIDE = 16;

/** "“…,” | then later | he added" */
const OPENERS: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'NOUN', 'CCONJ', 'PUNCT']);

/** Whom a pronoun means that goes on speaking. */
interface GoingOn extends Pick<Speaker, 'draft' | 'topics'> {
  /** Whether it means a stranger, and so nobody who is known. */
  isStranger: boolean;
}

export class Speakers {
  readonly #document: Document;
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  /** Those who are called by what they are, by the first words of that. */
  readonly #described = new Map<number, Described>();
  /** Who spoke last by a pronoun, and in which sentence. */
  #pronoun: { sentence: number; draft: Draft | null; stranger: Speaker | null } = {
    sentence: -1,
    draft: null,
    stranger: null,
  };
  /** The stranger whom the last pronoun means that goes on speaking, and where it stands. */
  #stranger: { at: number; speaker: Speaker } | null = null;
  /** Whom the last pronoun that is a subject means, and where the word behind it stands. */
  #subject: { sentence: number; draft: Draft; end: number } | null = null;

  constructor(document: Document, words: readonly Word[], mentions: MentionIndex) {
    this.#document = document;
    this.#words = words;
    this.#mentions = mentions;
  }

  /**
   * Whom "he" or "she" means where it speaks at the beginning of a sentence, since he spoke in the one before; and whom
   * it doesn't: "The striker said | Bo Ng | had called him. “I was glad,” he added."
   */
  goingOn(word: Word, pronoun: Gender, genderOf: (draft: Draft) => Gender | null): GoingOn {
    const first = this.#opening(word);
    const speaker = first === null ? null : this.#speakerBefore(first, pronoun);
    if (!speaker) return { draft: null, topics: [], isStranger: false };
    const { draft, noun, topics } = speaker;
    const own = noun !== null ? genderOfRole(noun) : draft && genderOf(draft);
    const agrees = own === null || own === pronoun;
    const isStranger = speaker.isStranger === true && agrees;
    if (isStranger) this.#stranger = { at: word.index, speaker };
    return { draft: agrees ? draft : null, topics, isStranger };
  }

  /** Takes note of somebody who is called by what he is: "the Norwegian". */
  see(one: Described): void {
    this.#described.set(one.mention.firstWord, one);
  }

  /** Takes note of whom a pronoun means that speaks; null where that is open. */
  spoke(word: Word, draft: Draft | null): void {
    const stranger = draft === null && this.#stranger?.at === word.index ? this.#stranger.speaker : null;
    if (this.#opening(word) !== null) this.#pronoun = { sentence: word.sentence, draft, stranger };
    if (draft && (word.key === 'he' || word.key === 'she'))
      this.#subject = { sentence: word.sentence, draft, end: word.index + 1 };
  }

  /** The first word of the sentence that "he said" opens, or a quotation and "he said"; null where it opens none. */
  #opening(word: Word): number | null {
    const words = this.#words;
    if ((word.key !== 'he' && word.key !== 'she') || !(speaks(words, word.index + 1) || likesToSay(words, word)))
      return null;
    let at = word.index;
    while (words[at - 1]?.sentence === word.sentence) {
      at -= 1;
      const before = words[at];
      // "“I would not if I were ill,” he said."
      if (!before || this.#isSaid(before)) continue;
      if (!OPENERS.has(before.pos) || SUBORDINATORS.has(before.key)) return null;
    }
    return at;
  }

  /** Who spoke in the last sentence before word `first` that isn't all quoted. */
  #speakerBefore(first: number, pronoun: Gender): Speaker | null {
    const words = this.#words;
    let end = first;
    while (words[end - 1] && this.#isSaid(words[end - 1])) end -= 1;
    const sentence = words[end - 1]?.sentence;
    if (sentence === undefined || words[end - 1]?.headline) return null;
    const subject = this.#subject;
    const answers = subject?.sentence === sentence && whoAnswers(words, this.#mentions, subject, pronoun);
    if (answers) return answers;
    const { sentence: last, draft, stranger } = this.#pronoun;
    if (last === sentence) return draft ? { draft, noun: null, topics: [] } : stranger;
    let start = end;
    while (words[start - 1]?.sentence === sentence) start -= 1;
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
      if (stranger && (isInverted || this.#reportsBehind(stranger.endWord, end)))
        return this.#startsClause(from, stranger.firstWord) ? this.#asStranger(stranger, end) : null;
      if (!draft || !mention || draft.kind !== 'person') continue;
      // "Bo Ng's lawyer said"
      if (words[mention.endWord]?.key === "'s") continue;
      const speaks = isInverted || this.#speaksBehind(mention.endWord, end);
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

/** "he | likes to say" */
function likesToSay(words: readonly Word[], { index, sentence }: Word): boolean {
  return words[index + 2]?.key === 'to' && isSpeechVerb(words[index + 3], sentence);
}
