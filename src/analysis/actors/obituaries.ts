/**
 * Obituaries: a text that begins with a death is about the dead, so that "she won the Booker prize" after a tribute is
 * seldom about who paid it.
 */
import type { Document } from '../document.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft, Named } from './mention.ts';
import { isPraise, speakerBefore } from './praise.ts';
import { isQuoted } from './pronoun-reader.ts';
import { isReportingVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** The death is told in one of so many sentences. */
const OPENING_SENTENCES = 3;

/** "Ann Lee, | one of the great novelists of her time |, has died" */
const LONGEST_ASIDE = 20;

/** "| Tributes have been paid to the actor | Bo Ng" */
const LONGEST_TRIBUTE = 9;

/** "he wrote in his | memoirs" */
const MEMOIRS: ReadonlySet<string> = new Set('memoir memoirs autobiography diary diaries'.split(' '));

const YEAR = /^(?:19|20)\d\d$/u;

type GenderOf = (draft: Draft) => Gender | null;

export class Obituary {
  readonly #document: Document;
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  readonly #dead: Draft | null;
  /** Whether it tells of a death that isn't news of a crime or crash, so that the dead speaks in it. */
  readonly #isLife: boolean;

  constructor(document: Document, words: readonly Word[], mentions: MentionIndex) {
    this.#document = document;
    this.#words = words;
    this.#mentions = mentions;
    const body = words.findIndex(({ sentence }) => sentence >= OPENING_SENTENCES);
    const opening = mentions
      .between(0, body < 0 ? words.length : body)
      .filter(({ draft }) => draft.kind === 'person')
      .map(({ draft, mention }) => ({ draft, death: deathOf(words, mention) }));
    const dead = opening.find(({ death }) => death !== null);
    this.#dead = dead?.draft ?? null;
    this.#isLife = dead?.death === 'died';
  }

  /** Whom "he" or "she" means, where it seems to mean somebody else. */
  insteadOf(likely: Draft | null, word: Word, genderOf: GenderOf, pronoun: Gender): Draft | null {
    const dead = this.#dead;
    if (!dead || likely === dead || (word.key !== 'he' && word.key !== 'she')) return likely;
    const own = genderOf(dead);
    if (own !== null && own !== pronoun) return likely;
    if (likely && this.#isSpokenOf(likely, word, genderOf, pronoun)) return dead;
    const first = this.#openingOf(word);
    if (first === null) return likely;
    if (tellsLife(this.#words, word.index + 1)) return dead;
    if (!likely || speaks(this.#words, word.index + 1)) return likely;
    const isUnknown = genderOf(likely) === null;
    const isSure = own === pronoun && this.#isLife && this.#opensParagraph(first);
    if (!(isSure && isUnknown) && !this.#spokeBefore(likely, first)) return likely;
    return isSure ? dead : null;
  }

  /**
   * Who recalls something: “I was a dreadful advocate,” | he | wrote in his memoirs. Undefined where nobody does so at the
   * beginning of a paragraph; null where it may be whoever spoke before.
   */
  whoRecalls(word: Word, pronoun: Gender, genderOf: GenderOf): Draft | null | undefined {
    const dead = this.#isLife ? this.#dead : null;
    const first = dead && (word.key === 'he' || word.key === 'she') ? this.#openingOf(word) : null;
    if (!dead || first === null || !this.#opensParagraph(first) || !speaks(this.#words, word.index + 1))
      return undefined;
    const own = genderOf(dead);
    if (own !== null && own !== pronoun) return undefined;
    const said = wordsOf(this.#words, word);
    if (said.some(({ key }) => MEMOIRS.has(key))) return dead;
    const isLongAgo = said.some(({ key, index }) => YEAR.test(key) && this.#words[index - 1]?.key === 'in');
    return isLongAgo ? null : undefined;
  }

  /** "Bo Ng complained that | she | wrote too much", "Bo Ng said | she | was “one of the best”" */
  #isSpokenOf(likely: Draft, word: Word, genderOf: GenderOf, pronoun: Gender): boolean {
    const dead = this.#dead;
    if (speakerBefore(this.#words, word, this.#mentions)?.draft !== likely || !dead) return false;
    const end = wordsOf(this.#words, word).at(-1)?.index ?? word.index;
    const isNamed = this.#mentions.between(word.index, end + 1).some(({ draft }) => draft === dead);
    if (isNamed) return false;
    if (isPraise(this.#words, word)) return true;
    return this.#isLife && genderOf(dead) === pronoun && genderOf(likely) === null;
  }

  /** The first word of the sentence, where nothing but when, where or a quotation stands before the pronoun; or null. */
  #openingOf({ index, sentence }: Word): number | null {
    let first = index;
    while (this.#words[first - 1]?.sentence === sentence) {
      first -= 1;
      const word = this.#words[first];
      if (!word || isQuoted(this.#document, word.start)) continue;
      const isBorn = word.key === 'born' || word.key === 'educated';
      if (!isBorn && !/^(?:ADP|ADV|DET|NOUN|NUM|ADJ|PROPN|PUNCT)$/u.test(word.pos)) return null;
    }
    const isSomebody = this.#mentions.between(first, index).some(({ draft, mention }) => {
      return draft.kind === 'person' && !isQuoted(this.#document, mention.start);
    });
    return isSomebody ? null : first;
  }

  #opensParagraph(first: number): boolean {
    const { sentences } = this.#document;
    const { sentence } = this.#words[first] ?? { sentence: 0 };
    return sentences[sentence]?.paragraph !== sentences[sentence - 1]?.paragraph;
  }

  /** "Ann Lee said it was a loss." in the sentence before the one that begins with word `index` */
  #spokeBefore(draft: Draft, index: number): boolean {
    const words = this.#words;
    const sentence = (words[index]?.sentence ?? 0) - 1;
    let first = index;
    while (words[first - 1]?.sentence === sentence) first -= 1;
    return this.#mentions.between(first, index).some(({ draft: one, mention: { firstWord, endWord } }) => {
      const isSpeaking = [words[endWord], words[firstWord - 1]].some((verb) => isReportingVerb(verb, sentence));
      return one === draft && isSpeaking;
    });
  }
}

/** The words of the sentence from this one on. */
function wordsOf(words: readonly Word[], { index, sentence }: Word): Word[] {
  const rest = words.slice(index);
  const end = rest.findIndex((word) => word.sentence !== sentence);
  return end < 0 ? rest : rest.slice(0, end);
}

/** How the text tells that somebody is dead: "Ann Lee has died", "Tributes were paid to Ann Lee", "Ann Lee was killed". */
function deathOf(words: readonly Word[], { firstWord, endWord }: Named): 'died' | 'killed' | null {
  const verb = verbBehind(words, endWord);
  if (verb?.lemma === 'die') return 'died';
  if (verb?.key === 'killed' && words[verb.index - 1]?.pos === 'AUX') return 'killed';
  for (let at = firstWord - 1; at >= firstWord - LONGEST_TRIBUTE; at -= 1) {
    const word = words[at];
    if (word?.sentence !== words[firstWord]?.sentence) return null;
    if (word?.key === 'tribute' || word?.key === 'tributes')
      return /^(?:to|for)$/u.test(words[firstWord - 1]?.key ?? '') ? 'killed' : null;
  }
  return null;
}

/** "| has died", "|, the novelist, died", "|, who has died": the verb */
function verbBehind(words: readonly Word[], from: number): Word | null {
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
  const verb = words[at];
  return verb?.pos === 'VERB' && verb.sentence === words[from]?.sentence ? verb : null;
}

/** "she | was born", "she | is also survived by", "she | leaves a daughter" */
function tellsLife(words: readonly Word[], at: number): boolean {
  const isAlso = words[at + 1]?.pos === 'ADV';
  const [verb, next, by] = [words[at], words[isAlso ? at + 2 : at + 1], words[isAlso ? at + 3 : at + 2]];
  const isPassive = verb?.pos === 'AUX' && (next?.key === 'born' || (next?.key === 'survived' && by?.key === 'by'));
  return isPassive || (verb?.key === 'leaves' && /^(?:a|his|her|one|two|three|four|five)$/u.test(next?.key ?? ''));
}
