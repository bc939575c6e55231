/**
 * Who spoke in the sentence before: "Bo Ng said Ann Lee was ill. | She | added …" means Bo Ng rather than whoever stands
 * only in what he said, unless his pronoun is known to be another.
 */
import type { Document } from '../document.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { ClauseSpeakers } from './clause-speakers.ts';
import { genderOfRole } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Described } from './descriptions.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { whoAnswers } from './pronoun-answers.ts';
import type { Speaker } from './pronoun-answers.ts';
import { isQuoted } from './pronoun-reader.ts';
import { isSpeechVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

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
  readonly #clauses: ClauseSpeakers;
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
    this.#clauses = new ClauseSpeakers(document, words, mentions);
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
    this.#clauses.see(one);
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
    return this.#clauses.in(start, end, pronoun);
  }

  /** Whether a word is part of a quotation, or a mark of one. */
  #isSaid(word: Word | undefined): boolean {
    return word !== undefined && isQuoted(this.#document, word.start);
  }
}

/** "“…,” he | liked to say", "he | likes to say", but not "She | liked to say that …", which is about whoever the text is about */
function likesToSay(words: readonly Word[], { index, sentence }: Word): boolean {
  const isGoingOn = words[index - 1]?.sentence === sentence || words[index + 1]?.key.endsWith('s') === true;
  return isGoingOn && words[index + 2]?.key === 'to' && isSpeechVerb(words[index + 3], sentence);
}
