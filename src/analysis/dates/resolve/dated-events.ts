/** When "the vote" was: the date that the text told it with, for "two days after the vote". */
import type { Document, Token } from '../../document.ts';
import { CALLED_OFF, EVENT_VERBS } from '../../lexicon/event-nouns.ts';
import type { Mention } from './mentions.ts';

/** So many tokens back "the vote" may have been told. */
const REACH = 400;

/**
 * The one date of the sentence in which the event was told last; undefined where that sentence has none, or several, or
 * says that it didn't happen. A sentence that only mentions the event again hides the one before it: "the vote" may by
 * then be another.
 * @param noun index of the token that names the event
 * @param dated what was dated before, in text order
 */
export function dateOfEvent(document: Document, noun: number, dated: readonly Mention[]): Mention | undefined {
  const { tokens } = document;
  const head = tokens[noun];
  if (!head) return undefined;
  const verb = EVENT_VERBS.get(head.lemma);
  const first = phraseStart(tokens, noun);
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || (token.lemma !== head.lemma && token.lemma !== verb)) continue;
    const sentence = document.sentences[token.sentence];
    if (!sentence) return undefined;
    const words = tokens.slice(sentence.firstToken, sentence.endToken);
    if (words.some(({ lower, lemma }) => CALLED_OFF.has(lower) || CALLED_OFF.has(lemma))) return undefined;
    // "the Dutch vote" isn't the one in London.
    const names = tokens.slice(first, noun).filter(({ text }) => /^\p{Lu}/u.test(text));
    const before = words.filter(({ index: at }) => at < first);
    if (!names.every(({ lower }) => before.some((word) => word.lower === lower))) return undefined;
    const there = dated.filter(({ sentence: where }) => where === token.sentence);
    return there.length === 1 ? there[0] : undefined;
  }
  return undefined;
}

/** So many tokens may stand before the noun. */
const LONGEST_PHRASE = 10;

/** The first token of the noun phrase that ends at `noun`. */
function phraseStart(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (
    first > noun - LONGEST_PHRASE &&
    ['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(tokens[first - 1]?.pos ?? '')
  ) {
    first -= 1;
    if (tokens[first]?.pos === 'DET') break;
  }
  return first;
}
