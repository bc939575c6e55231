/**
 * People whom a text calls by their age or their country once it has named them: "Alan Price, 73, … the | 73-year-old |
 * said", "said the | Norwegian |". Whoever was named with that age is meant, or else the only one in view.
 */
import { ONE_OF_A_PEOPLE } from '../lexicon/description-nouns.ts';
import { DEMONYMS } from './known-names.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Described } from './descriptions.ts';
import { describedBy } from './mention.ts';
import type { Draft, Named } from './mention.ts';
import { phraseStart, isDefinite } from './nameless.ts';
import { afterPostNominals } from './post-nominals.ts';
import { MEMORY_IN_SENTENCES } from './prominence.ts';
import type { People, PronounReader } from './pronoun-reader.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** Whoever came up in this sentence or so many before it is in view. */
const VIEW_IN_SENTENCES = 2;

/** The ending of demonyms that are said of one of a people: "the Norwegian", but not "the Chinese". */
const OF_ONE = 'an';

/** "(second from left)" */
const LONGEST_BRACKETS = 5;

const AGE = /^\d{1,3}$/u;

/** One of the two is null. */
interface Called {
  age: string | null;
  /** As a key. */
  demonym: string | null;
}

export class Somebody {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #mentions: MentionIndex;
  /** Ages that the text states of those whom it names. */
  readonly #ages = new Map<Draft, string>();
  /** The peoples that they were called by. */
  readonly #peoples = new Map<Draft, string>();
  /** The first words of phrases for those whom it doesn't name, by their ages: "a | 34 |-year-old man". */
  readonly #strangers = new Map<string, number>();

  constructor(words: readonly Word[], text: string, mentions: MentionIndex, named: readonly Described[]) {
    this.#words = words;
    this.#text = text;
    this.#mentions = mentions;
    for (const { draft, mention } of named) {
      const age = draft.kind === 'person' ? ageBeside(words, mention) : null;
      if (age !== null) this.#ages.set(draft, age);
    }
    for (const { key, index } of words) if (AGE.test(key) && isAge(words, index)) this.#seeStranger(index);
  }

  /** Whom "the" at word `at` begins to name, or a person without a name; null where it names nobody so. */
  at(at: number, reader: PronounReader, people: People): Described | null {
    const end = this.#endOf(at);
    if (end === null) return null;
    const article = this.#words[at];
    if (article) reader.readTo(article);
    const age = AGE.test(this.#words[at + 1]?.key ?? '') ? (this.#words[at + 1]?.key ?? null) : null;
    const demonym = age === null ? peopleOf(this.#words[at + 1]) : null;
    const draft = this.#whoIs(at, { age, demonym }, reader, people) ?? { identity: '', kind: 'person', mentions: [] };
    if (draft.identity !== '' && age !== null) this.#ages.set(draft, age);
    if (draft.identity !== '' && demonym !== null) this.#peoples.set(draft, demonym);
    return { draft, mention: describedBy(draft, this.#words, this.#text, { first: at, end }) };
  }

  #whoIs(at: number, { age, demonym }: Called, reader: PronounReader, people: People): Draft | null {
    if (age !== null && (this.#strangers.get(age) ?? Infinity) < at) return null;
    const [only, another] = [...this.#ages].filter(([, own]) => own === age).map(([draft]) => draft);
    const sentence = this.#words[at]?.sentence ?? 0;
    if (only) return !another && reader.view.recent(sentence, MEMORY_IN_SENTENCES).includes(only) ? only : null;
    const [one, other] = reader.view.recent(sentence, VIEW_IN_SENTENCES).filter(({ kind }) => kind === 'person');
    if (!one || other || one.identity === '' || people.isOfficer(one)) return null;
    const own = age === null ? this.#peoples.get(one) : this.#ages.get(one);
    if (own !== undefined && own !== (age ?? demonym)) return null;
    return reader.unnamed.isNear(sentence, VIEW_IN_SENTENCES) ? null : one;
  }

  /** The word after "the | 73-year-old" or "the | Norwegian"; null where neither stands there. */
  #endOf(at: number): number | null {
    const words = this.#words;
    const [article, next] = [words[at], words[at + 1]];
    if (article?.key !== 'the' || article.headline || next?.sentence !== article.sentence) return null;
    // "Bo Ng, | the 73-year-old |, left"
    if (words[at - 1]?.text === ',' && this.#mentions.at(at - 2)) return null;
    const end = isAge(words, next.index) ? at + 4 : at + 2;
    const after = words[end];
    const isPhrase = after?.sentence !== article.sentence || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(after.pos);
    if (!isPhrase || after?.text === '-') return null;
    if (end === at + 4) return end;
    if (peopleOf(next) === null) return null;
    const acts = after?.sentence === article.sentence && /^(?:VERB|AUX)$/u.test(after.pos);
    return acts || isSpeechVerb(words[at - 1], article.sentence) ? end : null;
  }

  /** "a | 34-year-old man", but not "the 34-year-old" and "34-year-old Bo Ng" */
  #seeStranger(at: number): void {
    const words = this.#words;
    let head = at + 2;
    while (words[head + 1]?.sentence === words[at]?.sentence && /^(?:NOUN|ADJ)$/u.test(words[head + 1]?.pos ?? ''))
      head += 1;
    const first = phraseStart(words, at);
    const isNamed = this.#mentions.at(head + 1) !== null || this.#mentions.at(first - 2) !== null;
    if (isNamed || (first < at && isDefinite(words[first]))) return;
    const age = words[at]?.key ?? '';
    this.#strangers.set(age, Math.min(at, this.#strangers.get(age) ?? Infinity));
  }
}

/** "the | Norwegian", "the | Spaniard": the demonym, as a key; null of other words. */
function peopleOf(word: Word | undefined): string | null {
  if (!word?.capital) return null;
  const own = ONE_OF_A_PEOPLE.get(word.key);
  return own ?? (DEMONYMS.has(word.key) && word.key.endsWith(OF_ONE) ? word.key : null);
}

/** "73 | - | year-old" */
function isAge(words: readonly Word[], at: number): boolean {
  return AGE.test(words[at]?.key ?? '') && words[at + 1]?.text === '-' && words[at + 2]?.key === 'year-old';
}

/** "Alan Price, | 73 |,", "Alan Price, | 73 |-year-old", "| 73 |-year-old Alan Price", "Alan Price (| 73 |)" */
function ageBeside(words: readonly Word[], { firstWord, endWord }: Named): string | null {
  const mark = afterBrackets(words, afterPostNominals(words, endWord));
  const opens = words[mark]?.text === ',' || words[mark]?.text === '(';
  const at = words[mark + 1]?.key === 'aged' ? mark + 2 : mark + 1;
  const [age, after] = [words[at], words[at + 1]];
  const isHere = age?.sentence === words[firstWord]?.sentence && AGE.test(age?.key ?? '');
  const closes = after?.sentence !== age?.sentence || /^[,.)]$/u.test(after?.text ?? '') || isAge(words, at);
  if (opens && isHere && closes) return age?.key ?? null;
  return isAge(words, firstWord - 3) ? (words[firstWord - 3]?.key ?? null) : null;
}

/** "Alan Price | (left) |, 73" */
function afterBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + LONGEST_BRACKETS; end += 1)
    if (words[end]?.text === ')') return words[end + 1]?.text === ',' ? end + 1 : at;
  return at;
}
