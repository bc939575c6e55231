/** Verbs by which somebody speaks, as far as pronouns need them. */
import { REPORTING_CLASS, isSpeech } from '../../lexicon/reporting/reporting-classes.ts';
import type { Word } from '../words/words.ts';

/** Before a verb in "it has said", "it would refuse". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'has had have will would did does may might could should must can also never then later'.split(' '),
);

/** A verb of speech, "say" or "warn", in this sentence. */
export function isSpeechVerb(verb: Word | undefined, sentence: number | undefined): boolean {
  return verb?.pos === 'VERB' && verb.sentence === sentence && isSpeech(REPORTING_CLASS.get(verb.lemma) ?? Infinity);
}
