/**
 * Whoever speaks without being somebody whom the text is known to have named: "the woman", "another", "a mum". Some of
 * them it may have named, but which "she" behind them is meant stays open then.
 */
import { KIN } from '../lexicon/relatives.ts';
import { COLLECTIVE, isSpeaker, NEWCOMERS, UNNAMED_SUBJECTS } from '../lexicon/unnamed-words.ts';
import { phraseOf } from './nameless.ts';
import { isFormOfAddress } from './title-words.ts';
import type { Word } from './words.ts';

/** "| another | said", "| one of them | said" */
const SOMEBODY: ReadonlySet<string> = new Set('one another someone somebody'.split(' '));

/** "the | other | said", "a | third | said" */
const WHICH: ReadonlySet<string> = new Set('other first second third fourth fifth latter former'.split(' '));

/** Before these: "the | other", "a | third". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'the']);

/** "the Bank of England's former chief economist Ann Lee" and no longer. */
const LONGEST_APPOSITION = 10;

/** "a mother|-of-three" */
const SO_MANY = '-of-';

export interface Stranger {
  firstWord: number;
  endWord: number;
  /** What tells the sex, if anything does. */
  noun: string;
}

/**
 * The stranger whose noun, or pronoun, stands at `at`; null where it stands for nobody.
 * @param clause a word where a clause is known to begin
 */
export function strangerAt(words: readonly Word[], at: number, clause: number | null = null): Stranger | null {
  const word = words[at];
  if (!word || word.headline) return null;
  return byPronoun(words, word) ?? byLetter(words, word) ?? byNoun(words, word, clause);
}

/** "one", "one of them", "another", "the other", "a third" */
function byPronoun(words: readonly Word[], { key, index, sentence }: Word): Stranger | null {
  const article = words[index - 1];
  const isWhich = WHICH.has(key) && article?.sentence === sentence && ARTICLES.has(article.key);
  if (!isWhich && !SOMEBODY.has(key)) return null;
  const isPart = words[index + 1]?.key === 'of' && /^(?:them|us|those|these)$/u.test(words[index + 2]?.key ?? '');
  const endWord = isPart ? index + 3 : index + 1;
  const end = words[endWord];
  if (isNamedBehind(words, endWord)) return null;
  // "another report", "the first of May"
  const isAlone = end?.sentence !== sentence || end.text === ',' || /^(?:VERB|AUX|ADV)$/u.test(end.pos);
  return isAlone ? { firstWord: isWhich ? index - 1 : index, endWord, noun: key } : null;
}

/** "one of them|, the firm's accountant Ann Lee,": a name between the commas, and nothing but a title before it. */
function isNamedBehind(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false;
  let at = comma + 1;
  while (at < comma + LONGEST_APPOSITION && /^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(words[at]?.pos ?? '')) at += 1;
  return words[at]?.text === ',' && words[at - 1]?.pos === 'PROPN' && words[at - 2]?.pos === 'PROPN';
}

/** "| Mr A |", "| Ms C |" */
function byLetter(words: readonly Word[], word: Word): Stranger | null {
  const isNamed = isLettered(words, words[word.index + 1]);
  return isNamed ? { firstWord: word.index, endWord: word.index + 2, noun: word.key } : null;
}

/** "Mr | A": the letter for somebody whose name isn't given away. */
export function isLettered(words: readonly Word[], letter: Word | undefined): boolean {
  const title = letter && words[letter.index - 1];
  return title?.sentence === letter?.sentence && /^\p{Lu}$/u.test(letter?.text ?? '') && isFormOfAddress(title);
}

/** "the woman", "the 25-year-old woman", "a mum", "a mother-of-three", "a Facebook user" */
function byNoun(words: readonly Word[], word: Word, clause: number | null): Stranger | null {
  const { key, index, pos } = word;
  const [whose] = key.split(SO_MANY, 1);
  const isNoun = pos === 'NOUN' || whose !== key;
  if (word.capital || !isNoun || COLLECTIVE.has(key) || !isPerson(whose ?? key)) return null;
  const mention = phraseOf(words, index, { first: null, clause })?.mention;
  return mention ? { firstWord: mention.firstWord, endWord: mention.endWord, noun: key } : null;
}

function isPerson(key: string): boolean {
  return isSpeaker(key) || KIN.has(key) || NEWCOMERS.has(key) || UNNAMED_SUBJECTS.has(key);
}
