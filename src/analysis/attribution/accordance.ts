/** "Everything went according to plan", "paid according to age": what something goes by, and nobody's words. */
import { MEASURES, STANDARDS } from '../lexicon/accordance-words.ts';
import type { TokenRange } from './candidate.ts';
import { nounPhraseEnd } from './grammar/noun-phrases.ts';
import { lowerAt, sentenceFirst, tagAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';

/** "according to how far you travel", "a rule according to which": not "according to what officials said" */
const BY_QUESTION = /^(?:how|when|where|whether|which|why)$/u;

/** Nobody's, even where a comma sets it off: "according to plan, it opened in May". */
const IDIOM = /^(?:plan|schedule|script)$/u;

/** Does "according to" tell what its clause accords with, rather than who says so? */
export function isAccordance(reading: Reading, cue: TokenRange): boolean {
  // "[are paid according to]": the tagger may take the verb for a part of it
  let at = cue.first;
  while (at < cue.end && lowerAt(reading, at) !== 'according') at += 1;
  if (at === cue.end || lowerAt(reading, at + 1) !== 'to') return false;
  const first = at + 2;
  if (BY_QUESTION.test(lowerAt(reading, first))) return true;
  let end = first;
  // "the size" of "the size of a family"
  while (end < nounPhraseEnd(reading, first) && tagAt(reading, end) !== 'ADP') end += 1;
  const noun = reading.tokens[end - 1];
  // "according to Price", "according to the Standard"
  if (!noun || tagAt(reading, noun.index) !== 'NOUN') return false;
  if (MEASURES.has(noun.lemma)) return true;
  if (noun.index === first && IDIOM.test(noun.lower)) return true;
  // "filled according to the rules", not "according to the rules, …"
  const isApart = at === sentenceFirst(reading, at) || lowerAt(reading, at - 1) === ',';
  return STANDARDS.has(noun.lemma) && !isApart;
}
