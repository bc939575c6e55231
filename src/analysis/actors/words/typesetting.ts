/** How a sentence is set: as prose, as a headline, or all in capitals. */
import type { PartOfSpeech } from '../../document.ts';
import type { Word } from './words.ts';

/** A sentence with at least this share of capitals among its longer words is set like a headline. */
const HEADLINE_SHARE = 0.75;
const LONGER_WORD = 4;

/** Capitals on words of these kinds are a typesetter's, not a name's. */
const UNNAMEABLE: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'ADP', 'DET', 'PRON', 'PART', 'SCONJ']);

/** How the sentence from word `from` on is set: its capitals say nothing in a headline, and less where all are capitals. */
export function settingOf(words: readonly Word[], from: number, heading: boolean): 'prose' | 'headline' | 'shouted' {
  let longer = 0;
  let capitals = 0;
  let shouted = 0;
  let typeset = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !/^\p{L}/u.test(word.text)) continue;
    if (word.capital && !word.initial && UNNAMEABLE.has(word.pos)) typeset += 1;
    if (word.key.length < LONGER_WORD) continue;
    longer += 1;
    if (word.capital) capitals += 1;
    if (word.text === word.text.toUpperCase()) shouted += 1;
  }
  if (longer >= 2 && shouted === longer) return 'shouted';
  return longer >= (heading ? 2 : 4) && capitals / longer >= HEADLINE_SHARE && (heading || typeset > 0)
    ? 'headline'
    : 'prose';
}
