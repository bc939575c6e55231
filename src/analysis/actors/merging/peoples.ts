/** Peoples by an adjective that serves as a noun for all of them, as the subject of a verb: "the Chinese said". */
import { STATE_VERBS } from '../../lexicon/names/policy-words.ts';
import { AUXILIARIES, isSpeechVerb } from './speech-verbs.ts';
import type { Word } from '../words/words.ts';

/** The word behind the people that ends before word `at`; null where none does. */
export function peopleEnd(words: readonly Word[], at: number): number | null {
  const [article, people, verb] = [words[at - 2], words[at - 1], words[at]];
  // "the Czech" is one of them
  const isPeople = people !== undefined && /(?:ese|sh|[nt]ch|ss)$/u.test(people.key);
  const isSubject =
    verb?.sentence === people?.sentence &&
    (verb?.pos === 'VERB' || verb?.pos === 'AUX') &&
    !verb.capital &&
    !/(?:ing|ed)$/u.test(verb.key);
  const acts = isSubject || verb?.key === 'refused' || verb?.key === 'wanted';
  return article?.key === 'the' && isPeople && acts ? at : null;
}

/** Whether they do what states do: "the Chinese | said", "the French | have refused", but not "the Chinese | won". */
export function actAsState(words: readonly Word[], at: number): boolean {
  const verb = AUXILIARIES.has(words[at]?.key ?? '') ? words[at + 1] : words[at];
  return verb !== undefined && (isSpeechVerb(verb, verb.sentence) || STATE_VERBS.has(verb.lemma));
}
