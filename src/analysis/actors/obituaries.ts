/**
 * Obituaries: a text that begins with a death is about the dead, so that "she won the Booker prize" after a tribute is
 * seldom about who paid it.
 */
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { isSpeechVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** The death is told in one of so many sentences. */
const OPENING_SENTENCES = 3;

/** "Ann Lee, | one of the great novelists of her time |, has died" */
const LONGEST_ASIDE = 20;

export class Obituary {
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  readonly #dead: Draft | null;

  constructor(words: readonly Word[], mentions: MentionIndex) {
    this.#words = words;
    this.#mentions = mentions;
    const body = words.findIndex(({ sentence }) => sentence >= OPENING_SENTENCES);
    const opening = mentions.between(0, body < 0 ? words.length : body);
    this.#dead =
      opening.find(({ draft, mention }) => draft.kind === 'person' && dies(words, mention.endWord))?.draft ?? null;
  }

  /** Whom "he" or "she" means at the beginning of a sentence, where it seems to mean somebody else. */
  insteadOf(
    likely: Draft | null,
    word: Word,
    genderOf: (draft: Draft) => Gender | null,
    pronoun: Gender,
  ): Draft | null {
    const dead = this.#dead;
    if (!dead || likely === dead || (word.key !== 'he' && word.key !== 'she')) return likely;
    const isFirst = this.#words[word.index - 1]?.sentence !== word.sentence;
    const own = genderOf(dead);
    if (!isFirst || (own !== null && own !== pronoun)) return likely;
    if (tellsLife(this.#words, word.index + 1)) return dead;
    const paysTribute = likely !== null && this.#spokeBefore(likely, word);
    return paysTribute && !speaks(this.#words, word.index + 1) ? null : likely;
  }

  /** "Ann Lee said it was a loss." in the sentence before the one that begins with this word */
  #spokeBefore(draft: Draft, { index, sentence }: Word): boolean {
    const words = this.#words;
    let first = index;
    while (words[first - 1]?.sentence === sentence - 1) first -= 1;
    return this.#mentions.between(first, index).some(({ draft: one, mention: { firstWord, endWord } }) => {
      const isSpeaking = [words[endWord], words[firstWord - 1]].some((verb) => isSpeechVerb(verb, sentence - 1));
      return one === draft && isSpeaking;
    });
  }
}

/** "| has died", "|, the novelist, died", "|, who has died" */
function dies(words: readonly Word[], from: number): boolean {
  let at = from;
  if (words[at]?.text === ',') {
    at += words[at + 1]?.key === 'who' ? 2 : 1;
    if (words[at - 1]?.key !== 'who') {
      const limit = at + LONGEST_ASIDE;
      while (at < limit && words[at]?.text !== ',' && words[at]) at += 1;
      at += 1;
    }
  }
  while (words[at]?.pos === 'AUX' || words[at]?.pos === 'ADV') at += 1;
  return words[at]?.lemma === 'die' && words[at]?.pos === 'VERB' && words[at]?.sentence === words[from]?.sentence;
}

/** "she | was born", "she | is also survived by", "she | leaves a daughter" */
function tellsLife(words: readonly Word[], at: number): boolean {
  const isAlso = words[at + 1]?.pos === 'ADV';
  const [verb, next, by] = [words[at], words[isAlso ? at + 2 : at + 1], words[isAlso ? at + 3 : at + 2]];
  const isPassive = verb?.pos === 'AUX' && (next?.key === 'born' || (next?.key === 'survived' && by?.key === 'by'));
  return isPassive || (verb?.key === 'leaves' && /^(?:a|his|her|one|two|three|four|five)$/u.test(next?.key ?? ''));
}
