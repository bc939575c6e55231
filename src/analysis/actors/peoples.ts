/** Peoples by an adjective that serves as a noun for all of them, as the subject of a verb: "the Chinese said". */
import { STATE_VERBS } from '../lexicon/policy-words.ts';
import { AUXILIARIES, isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** "said | on the last day of the games that she": so many words at most. */
const LONGEST_TO_PRONOUN = 8;

/** The word behind the people that ends before word `at`; null where none does, or where it is one of them: "the Chinese said she". */
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
  return article?.key === 'the' && isPeople && acts && !isOneOfThem(words, at) ? at : null;
}

/** Whether they do what states do: "the Chinese | said", "the French | have refused", but not "the Chinese | won". */
export function actAsState(words: readonly Word[], at: number): boolean {
  const verb = AUXILIARIES.has(words[at]?.key ?? '') ? words[at + 1] : words[at];
  return verb !== undefined && (isSpeechVerb(verb, verb.sentence) || STATE_VERBS.has(verb.lemma));
}

/** "the Chinese | said she was tired", "the Chinese | said after the race that she was": one who competes for them. */
function isOneOfThem(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (!isSpeechVerb(verb, verb?.sentence)) return false;
  for (let index = at + 1; index <= at + LONGEST_TO_PRONOUN; index += 1) {
    const word = words[index];
    if (word?.sentence !== verb?.sentence || !word || word.capital) return false;
    if (word.key === 'he' || word.key === 'she') return true;
    if (word.pos === 'VERB' || word.pos === 'AUX' || (word.pos === 'PRON' && word.key !== 'that')) return false;
  }
  return false;
}
