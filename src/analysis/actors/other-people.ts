/** Whom a pronoun cannot mean, by what stands in its sentence. */
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { PERSON_NOUNS } from '../lexicon/description-nouns.ts';
import { KIN } from '../lexicon/relatives.ts';
import { isSpeaker, NEWCOMERS } from '../lexicon/unnamed-words.ts';
import type { Document } from '../document.ts';
import { Askers } from './askers.ts';
import type { Described } from './descriptions.ts';
import { frontedEnd, judgesObject } from './fronted-verbs.ts';
import type { Draft } from './mention.ts';
import { MentionIndex } from './mention-index.ts';
import { OwnWords } from './own-words.ts';
import { AUXILIARIES, isSpeechVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** "whose | last book | he": so many words at most stand between. */
const LONGEST_OWNED = 3;

export class OtherPeople {
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  readonly #ownWords: OwnWords;
  readonly #askers: Askers;
  /** Where each sentence begins that a pronoun stands in, by the sentence; only the last is kept. */
  #opening: { sentence: number; first: number } = { sentence: -1, first: 0 };
  /** Whom the last sentence's "whom he" set apart. */
  #antecedent: { sentence: number; draft: Draft; pronoun: string } | null = null;

  /** @param mentions in text order */
  constructor(document: Document, words: readonly Word[], mentions: readonly Described[]) {
    this.#words = words;
    this.#mentions = new MentionIndex(mentions);
    this.#ownWords = new OwnWords(document, words, mentions);
    this.#askers = new Askers(words, this.#mentions);
  }

  /** @param isKnown whether the pronoun of somebody is known */
  than(word: Word, isKnown: (draft: Draft) => boolean): Set<Draft> {
    const others = new Set<Draft>();
    if (speaks(this.#words, word.index + 1)) {
      for (const draft of this.#ownWords.namedBy(word)) others.add(draft);
      const addressee = this.#addressee(word);
      if (addressee) others.add(addressee);
    }
    for (const draft of this.spokenOf(word)) others.add(draft);
    for (const draft of this.#askers.of(word, this.#firstOf(word))) others.add(draft);
    const fronted = this.#fronted(word);
    if (fronted) others.add(fronted);
    const apposed = this.#apposed(word);
    if (apposed) others.add(apposed);
    const whom = this.#whom(word);
    if (whom) this.#antecedent = { sentence: word.sentence, draft: whom, pronoun: word.key };
    const apart = this.#antecedent;
    // "Ann Lee, whom he married, said he was ill": it is the same "he", unless her own pronoun is "he" too
    const isApart = apart?.sentence === word.sentence && apart.pronoun === word.key;
    if (isApart && (whom !== null || !isKnown(apart.draft))) others.add(apart.draft);
    return others;
  }

  /** Whether somebody to whom something belongs stands between two words: "asked whether | Ann Lee's | debts make". */
  hasOwner(from: number, to: number): boolean {
    const between = this.#mentions.between(from, to);
    return between.some(({ draft, mention }) => draft.kind === 'person' && this.#words[mention.endWord]?.key === "'s");
  }

  /** "he told | the judge |", "she said to | Bo Ng |" */
  #addressee({ index, sentence }: Word): Draft | null {
    const words = this.#words;
    let at = index + 1;
    while (AUXILIARIES.has(words[at]?.key ?? '')) at += 1;
    at += words[at + 1]?.key === 'to' ? 2 : 1;
    const named = words[at]?.sentence === sentence ? this.#mentions.at(at) : null;
    // "told | Ann Lee's | lawyer", "said | Bo Ng | was ill"
    const isWhole = named?.draft.kind === 'person' && words[named.mention.endWord]?.key !== "'s";
    return isWhole ? named.draft : null;
  }

  /** "| The general |, he said, was innocent", "| Bo Ng | was innocent, he said." */
  spokenOf(word: Word): Draft[] {
    const words = this.#words;
    const first = this.#firstOf(word);
    const opening = words[first];
    if (words[word.index - 1]?.text !== ',' || !this.#closesReport(word) || !opening) return [];
    const isAside = SUBORDINATORS.has(opening.key) || opening.pos === 'ADP' || /(?:ing|ed)$/u.test(opening.key);
    if (isAside) return [];
    const between = this.#mentions.between(first, word.index);
    // "| Bo Ng | said it was no different, he added, from gambling": he speaks on
    return between.flatMap(({ draft, mention }) => (speaks(words, mention.endWord) ? [] : [draft]));
  }

  /** "he said.", "he has said,": what is said stands before. */
  #closesReport({ index, sentence }: Word): boolean {
    let at = index + 1;
    while (AUXILIARIES.has(this.#words[at]?.key ?? '')) at += 1;
    const after = this.#words[at + 1];
    return isSpeechVerb(this.#words[at], sentence) && /^[,.;]$/u.test(after?.text ?? '');
  }

  /** "Sentencing Bo Ng, | Ann Lee | said she": not who sentences her. */
  #fronted(word: Word): Draft | null {
    const words = this.#words;
    const first = this.#firstOf(word);
    const comma = word.index > first + 1 ? frontedEnd(words, first) : null;
    if (comma === null) return null;
    const object = this.#mentions.at(first + 1);
    const [subject] = word.index > comma && judgesObject(words, first) ? this.#mentions.between(comma, word.index) : [];
    const hasObject = object?.draft.kind === 'person' || /^(?:him|her)$/u.test(words[first + 1]?.key ?? '');
    return subject && hasObject ? subject.draft : null;
  }

  /** "| Ann Lee |, her rival": nobody is what belongs to himself, but "Ann Lee, her arm in a sling" is. */
  #apposed(word: Word): Draft | null {
    const words = this.#words;
    // "named | Ann Lee | as her successor"
    const isBeside = words[word.index - 1]?.text === ',' || words[word.index - 1]?.key === 'as';
    const owner = isBeside ? this.#mentions.at(word.index - 2) : null;
    if (owner?.draft.kind !== 'person' || !/^(?:his|her)$/u.test(word.key)) return null;
    for (let at = word.index + 1; at <= word.index + LONGEST_OWNED; at += 1) {
      const noun = words[at];
      if (noun?.sentence !== word.sentence || !/^(?:NOUN|ADJ|NUM|PROPN)$/u.test(noun.pos)) return null;
      if (!isSpeaker(noun.key) && !NEWCOMERS.has(noun.key) && !PERSON_NOUNS.has(noun.key) && !KIN.has(noun.key))
        continue;
      // "Ann Lee, her husband, Bo Ng, and others", "to Ann Lee, her friends and others"
      const after = words[at + 1];
      const isName = (after?.text === ',' ? words[at + 2] : after)?.capital === true;
      return isName || after?.key === 'and' || after?.pos === 'NOUN' ? null : owner.draft;
    }
    return null;
  }

  /** "| Ann Lee |, whom he married", "| Ann Lee |, whose last book he liked" */
  #whom(word: Word): Draft | null {
    const words = this.#words;
    let at = word.index - 1;
    if (words[at]?.key !== 'whom') {
      while (at > word.index - 1 - LONGEST_OWNED && /^(?:NOUN|ADJ|NUM)$/u.test(words[at]?.pos ?? '')) at -= 1;
      if (words[at]?.key !== 'whose') return null;
    }
    if (words[at - 1]?.pos === 'ADP') at -= 1;
    if (words[at - 1]?.text === ',') at -= 1;
    return this.#mentions.at(at - 1)?.draft ?? null;
  }

  /** The first word of its sentence. */
  #firstOf({ index, sentence }: Word): number {
    if (this.#opening.sentence === sentence) return this.#opening.first;
    let first = index;
    while (this.#words[first - 1]?.sentence === sentence) first -= 1;
    this.#opening = { sentence, first };
    return first;
  }
}
