/** Past participles that hang on a noun: "a man | accused of killing Bo Ng | said" is not said by Bo Ng. */
import { RELATIVES } from '../lexicon/clause-words.ts';
import { phraseStart } from './nameless.ts';
import type { Word } from './words.ts';

/** "accused of killing Bo Ng in the north of Leeds" */
const LONGEST_PHRASE = 14;

/** What may stand in such a phrase behind the participle; "killing" may, too. */
const WITHIN = /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART)$/u;

/** The verb behind the phrase of the participle at word `at`; `at` itself where none stands there. */
export function participleEnd(words: readonly Word[], at: number): number {
  const participle = words[at];
  const hangs = participle?.pos === 'VERB' && /(?:ed|en)$/u.test(participle.key) && words[at + 1]?.pos === 'ADP';
  if (!hangs) return at;
  for (let end = at + 1; end < at + LONGEST_PHRASE; end += 1) {
    const word = words[end];
    if (word?.sentence !== participle.sentence || RELATIVES.has(word.key)) return at;
    if (word.pos === 'AUX' || (word.pos === 'VERB' && !word.key.endsWith('ing'))) return end;
    if (word.pos !== 'VERB' && !WITHIN.test(word.pos)) return at;
  }
  return at;
}

/** The noun of "a | man | accused of killing Bo Ng" before its verb; null where no participle stands between. */
export function nounBeforeParticiple(words: readonly Word[], verb: Word): number | null {
  for (let at = verb.index - 1; at > verb.index - LONGEST_PHRASE; at -= 1) {
    if (words[at]?.sentence !== verb.sentence) return null;
    const end = words[at]?.pos === 'NOUN' ? participleEnd(words, at + 1) : at + 1;
    const isVerb = end > at + 1 && words.slice(end, verb.index).every(({ pos }) => pos === 'AUX' || pos === 'ADV');
    if (isVerb && phraseStart(words, at) < at) return at;
  }
  return null;
}
