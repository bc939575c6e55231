/** A sentence of a word or two that somebody says: "[Not so], said Ms Lee." */
import type { TokenRange } from '../candidate.ts';
import { lowerAt, sentenceEnd, sentenceFirst, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "Not true at all" */
const LONGEST_IN_TOKENS = 4;

/** What the tagger may take for a name: "Nonsense". */
const EXCLAMATIONS: ReadonlySet<string> = new Set(
  'absolutely bunk correct enough exactly fine nonsense right rubbish sure true untrue wrong'.split(' '),
);

/**
 * Is a content without a verb said nevertheless? It is where it opens the sentence, names neither a place nor anybody,
 * and the speaker closes the sentence: not "Instead, said Ms Lee, the bank closed".
 * @param said.end the token after the speaker
 */
export function isVerbless(
  reading: Reading,
  { first, end }: TokenRange,
  said: { cue: Pick<VerbGroup, 'first' | 'head'>; end: number },
): boolean {
  if (sentenceFirst(reading, first) !== first || end - first > LONGEST_IN_TOKENS) return false;
  const last = sentenceEnd(reading, first);
  if (said.cue.first !== said.cue.head || said.end < last - 1) return false;
  if (end - first === 1) return EXCLAMATIONS.has(lowerAt(reading, first));
  for (let at = first; at < end; at += 1) {
    if (!/^(?:ADJ|ADV|INTJ|NOUN|PART)$/u.test(tagAt(reading, at) ?? '')) return false;
  }
  return true;
}
