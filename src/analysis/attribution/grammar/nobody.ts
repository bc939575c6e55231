/** Words for nobody: what nobody said is denied, what nobody denied isn't reported, and who is asked for isn't known. */
import { DENYING_CUES } from '../../lexicon/certainty-words.ts';
import type { TokenRange } from '../candidate.ts';
import { lowerAt, sentenceFirst } from './reading.ts';
import type { Reading } from './reading.ts';

/** "Nobody said", "no official said", "neither of them said" */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither']);

/** "[10]" of "No 10" and "World No 1" */
const NUMBER = /^\d+$/u;

/** Is the source of a report nobody? "No 10" is somebody. */
export function isNobody(reading: Reading, { first }: TokenRange): boolean {
  const numbered = lowerAt(reading, first) === 'no' && NUMBER.test(lowerAt(reading, first + 1));
  return NOBODY.has(lowerAt(reading, first)) && !numbered;
}

/** "[Nobody] denied it", "[Who] said what at the hearing": no speaker at all. */
export function isNoSpeaker(reading: Reading, source: TokenRange, lemma: string): boolean {
  if (isNobody(reading, source)) return DENYING_CUES.has(lemma);
  return lowerAt(reading, source.first) === 'who' && source.first === sentenceFirst(reading, source.first);
}
