/** Verbs by which somebody speaks, as far as pronouns need them. */
import { REPORTING_CLASS, isSpeech } from '../lexicon/reporting-classes.ts';
import type { Word } from './words.ts';

/** What a newspaper or a report does with the words of others: "it | quoted critics". */
const PASSING_ON: ReadonlySet<string> = new Set(['cite', 'quote']);

/** Before a verb in "it has said", "it would refuse". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'has had have will would did does may might could should must can also never then later'.split(' '),
);

/** "it | said", "it | has warned", but not "it | is said" or "it | seems". */
export function speaks(words: readonly Word[], from: number): boolean {
  let at = from;
  while (AUXILIARIES.has(words[at]?.key ?? '') && at < from + 2) at += 1;
  const verb = words[at];
  const sentence = words[from - 1]?.sentence;
  return isSpeechVerb(verb, sentence) || (verb?.sentence === sentence && PASSING_ON.has(verb?.lemma ?? ''));
}

/** A verb of speech, "say" or "warn", in this sentence. */
export function isSpeechVerb(verb: Word | undefined, sentence: number | undefined): boolean {
  return verb?.pos === 'VERB' && verb.sentence === sentence && isSpeech(REPORTING_CLASS.get(verb.lemma) ?? Infinity);
}

/** A verb of speech or thought, "say" or "complain", in this sentence. */
export function isReportingVerb(verb: Word | undefined, sentence: number | undefined): verb is Word {
  return verb?.pos === 'VERB' && verb.sentence === sentence && REPORTING_CLASS.has(verb.lemma);
}

/** "| has also | said": the word behind what stands before a verb. */
export function afterAuxiliaries(words: readonly Word[], from: number): number {
  let at = from;
  while (AUXILIARIES.has(words[at]?.key ?? '') || words[at]?.pos === 'ADV') at += 1;
  return at;
}
