/**
 * Who asks somebody something or does something to him, in a phrase before the subject: "Under questioning by | Bo Ng |, he
 * said", "Asked by | Bo Ng | whether he".
 */
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { ASKED_FORMS, ASKING_NOUNS } from '../lexicon/reporting-verbs.ts';
import { frontedOthers } from './fronted-phrases.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import type { Word } from './words.ts';

/** "Under | further hostile questioning | from Bo Ng": the noun stands no farther from the first word. */
const LONGEST_PHRASE = 5;

/** "Pressed | on the date of the sale by Bo Ng |, he said" */
const LONGEST_AGENT = 16;

export class Askers {
  readonly #words: readonly Word[];
  readonly #mentions: MentionIndex;
  /** Whose questioning the last sentence's "he" stood under, or whom a phrase in front of it named. */
  #last: { sentence: number; drafts: Draft[]; pronoun: string } = { sentence: -1, drafts: [], pronoun: '' };

  constructor(words: readonly Word[], mentions: MentionIndex) {
    this.#words = words;
    this.#mentions = mentions;
  }

  /** Those of the one whom a pronoun means, in the sentence that begins at word `first`; and whom a phrase there addresses. */
  of(word: Word, first: number): Draft[] {
    const asking = askingIn(this.#words, first, word.index);
    const asked = asking === null ? [] : this.#mentions.between(asking, word.index).map(({ draft }) => draft);
    const named = [...asked, ...frontedOthers(this.#words, first, word, this.#mentions)];
    if (named.length > 0) this.#last = { sentence: word.sentence, drafts: named, pronoun: word.key };
    // "Under questioning by Bo Ng, he said | he | was ill", "In a letter to Bo Ng, he said | he |": it is the same "he"
    const { sentence, drafts, pronoun } = this.#last;
    return sentence === word.sentence && pronoun === word.key ? drafts : this.#agents(word, first);
  }

  /** "Pressed by | Bo Ng | on the date, he said", "Asked about | Bo Ng |, he said": who is asked is somebody else. */
  #agents(word: Word, first: number): Draft[] {
    const words = this.#words;
    const verb = SUBORDINATORS.has(words[first]?.key ?? '') || words[first]?.pos === 'ADV' ? first + 1 : first;
    const asked = words[verb];
    // "Cross-examined by Bo Ng", which the tagger takes for a name
    const isParticiple = asked !== undefined && (asked.pos === 'VERB' || asked.key.includes('-'));
    if (!isParticiple || !/(?:ed|en|told)$/u.test(asked.key)) return [];
    if (ASKED_FORMS.has(asked.key) && words[word.index - 1]?.text === ',')
      return this.#mentions.between(verb, word.index).map(({ draft }) => draft);
    const end = Math.min(word.index, verb + LONGEST_AGENT);
    let by = verb + 1;
    while (by < end && words[by]?.key !== 'by' && words[by]?.text !== ',') by += 1;
    let comma = by;
    while (comma < end && words[comma]?.text !== ',') comma += 1;
    if (words[by]?.key !== 'by') return [];
    if (comma === end) return this.#asker(word, by);
    return this.#mentions.between(by, comma).map(({ draft }) => draft);
  }

  /** "Asked by | Bo Ng | whether he": the pronoun may stand before the comma, too. */
  #asker(word: Word, by: number): Draft[] {
    const asker = this.#mentions.between(by, word.index);
    return asker.length === 1 ? asker.map(({ draft }) => draft) : [];
  }
}

/**
 * The noun in the phrase that word `first` opens and the comma before word `end` closes, "Under | questioning | by Bo Ng,",
 * "Facing | questions | from Bo Ng,"; null where nobody asks there.
 */
function askingIn(words: readonly Word[], first: number, end: number): number | null {
  const opening = words[first];
  if (words[end - 1]?.text !== ',' || (opening?.pos !== 'ADP' && opening?.key.endsWith('ing') !== true)) return null;
  const limit = Math.min(end, first + LONGEST_PHRASE);
  for (let at = first + 1; at < limit; at += 1)
    if (ASKING_NOUNS.has(words[at]?.key ?? '') && /^(?:from|by)$/u.test(words[at + 1]?.key ?? '')) return at;
  return null;
}
