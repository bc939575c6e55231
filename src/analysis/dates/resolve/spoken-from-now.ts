/** Whether a sentence of a history speaks from the day of publication: "The funeral will be held on 20 March." */
import type { Document, Token } from '../../document.ts';
import { FROM_NOW, FROM_THEN, SCHEDULED } from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';
import { isVerb } from './verbs.ts';

/** So many tokens on either side the verb may stand. */
const REACH = 18;

/** So many tokens before the verb its auxiliaries may stand: "will not be held". */
const LONGEST_GROUP = 3;

/**
 * True where the verb beside the date is one of now: "will be held on 20 March", "is due in May", "turns 71 in May".
 * "would begin in May" and "was due in May" are as far back as the history.
 * @param firstToken index of the token that the date begins with
 */
export function isSpokenFromNow({ tokens, sentences }: Document, { end }: Span, firstToken: number): boolean {
  const sentence = sentences[tokens[firstToken]?.sentence ?? -1];
  if (!sentence) return false;
  for (let index = firstToken - 1; index >= Math.max(sentence.firstToken, firstToken - REACH); index -= 1)
    if (isVerb(tokens, index)) return isOfNow(tokens, index, sentence.firstToken);
  for (let index = firstToken + 1; index < Math.min(sentence.endToken, firstToken + REACH); index += 1)
    if ((tokens[index]?.start ?? 0) >= end && isVerb(tokens, index)) return isOfNow(tokens, index, sentence.firstToken);
  return false;
}

/** True for the date of a death that a life begins with: "The climber, the first to cross it in 1958, died on 9 January." */
export function isDeathOfNews({ tokens, sentences, paragraphs }: Document, firstToken: number): boolean {
  const sentence = sentences[tokens[firstToken]?.sentence ?? -1];
  if (sentence?.paragraph !== paragraphs.findIndex(({ heading }) => !heading)) return false;
  for (let index = firstToken - 1; index >= Math.max(sentence.firstToken, firstToken - REACH); index -= 1)
    if (isVerb(tokens, index)) return tokens[index]?.lemma === 'die';
  return false;
}

/** Whether the verb at `index`, with its auxiliaries, is of the present or future. */
function isOfNow(tokens: readonly Token[], index: number, from: number): boolean {
  for (let at = index; at >= Math.max(from, index - LONGEST_GROUP); at -= 1) {
    const token = tokens[at];
    if (!token || (at !== index && ['NOUN', 'PROPN', 'PUNCT', 'VERB'].includes(token.pos))) break;
    if (FROM_THEN.has(token.lower)) return false;
    if (FROM_NOW.has(token.lower) && token.pos === 'AUX') return true;
  }
  const verb = tokens[index];
  return verb?.pos === 'VERB' && SCHEDULED.has(verb.lemma) && verb.lower !== verb.lemma && /[^s]s$/u.test(verb.lower);
}
