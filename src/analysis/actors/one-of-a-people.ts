/** "The Swiss", which may be all of them, and so their government, or one of them, whom the text has just named. */
import type { Country } from '../lexicon/countries.ts';
import { isPluralForm } from '../text/plural-forms.ts';
import { DEMONYMS, GAZETTEER } from './known-names.ts';
import type { Named } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** Whoever was named in this sentence or so many before it may be meant. */
const VIEW_IN_SENTENCES = 2;

/** "said | on the last day of the games that she": so many words at most. */
const LONGEST_TO_PRONOUN = 8;

/**
 * "Emma Ng lost. | The Swiss | said she was glad": one of the people, where somebody was named just before and nothing in
 * the text names the country. Where the verb or "they" tells that there are several, it is all of them.
 */
export function mayBeOne(
  words: readonly Word[],
  { at, end, country }: { at: number; end: number; country: Country },
  names: readonly Named[],
): boolean {
  if (areMany(words, end)) return false;
  const sentence = words[at]?.sentence ?? 0;
  const isNear = ({ kind, firstWord }: Named): boolean => {
    const gone = sentence - (words[firstWord]?.sentence ?? Infinity);
    return kind === 'person' && firstWord < at && gone <= VIEW_IN_SENTENCES;
  };
  const isIt = ({ known, firstWord, endWord }: Named): boolean => {
    const own = known?.sense === 'cast' ? GAZETTEER.exactly(words, firstWord, endWord)[0] : known;
    return (own?.sense === 'country' || own?.sense === 'capital') && own.country === country;
  };
  return names.some(isNear) && !names.some(isIt) && !words.some((word) => namesCountry(words, word, country));
}

/** "The Swiss | want", "The Swiss | have refused", "The Swiss | said they would": all of them. */
function areMany(words: readonly Word[], end: number): boolean {
  const verb = words[end];
  const next = words[end + 1]?.key === 'that' ? words[end + 2] : words[end + 1];
  if (next?.key === 'they' && next.sentence === verb?.sentence) return true;
  if (verb?.pos === 'AUX') return /^(?:have|are|were|do)$/u.test(verb.key);
  return verb?.pos === 'VERB' && isPluralForm(verb.key, verb.lemma);
}

/** "| Swiss | diplomats", but not "| Swiss | player Emma Ng", "the | Swiss | said" */
function namesCountry(words: readonly Word[], { key, capital, index, sentence }: Word, country: Country): boolean {
  if (!capital || DEMONYMS.get(key) !== country) return false;
  let at = index + 1;
  while (words[at]?.sentence === sentence && !words[at]?.capital && /^(?:NOUN|ADJ|NUM)$/u.test(words[at]?.pos ?? ''))
    at += 1;
  const isPersons = words[at]?.sentence === sentence && words[at]?.capital === true;
  return at > index + 1 && !isPersons;
}

/** "the Chinese | said she was tired", "the Chinese | said after the race that she was": one who competes for them. */
export function isOneOfThem(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (!isSpeechVerb(verb, verb?.sentence)) return false;
  for (let index = at + 1; index <= at + LONGEST_TO_PRONOUN; index += 1) {
    const word = words[index];
    if (word?.sentence !== verb?.sentence || !word || word.capital) return false;
    if (word.key === 'he' || word.key === 'she') return true;
    if (word.pos === 'VERB' || word.pos === 'AUX' || (word.pos === 'PRON' && word.key !== 'that')) return false;
  }
  return false;
}
