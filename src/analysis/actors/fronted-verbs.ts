/** Clauses without a subject before the main one: "Sentencing | Bo Ng |, Judge Ann Lee said": her object is somebody else. */
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Sentencing Bo Ng | to ten years in prison |, Ann Lee | of the crown court | said" */
const LONGEST_CLAUSE = 16;
const LONGEST_SUBJECT = 9;

/** The comma at which the clause ends that word `at` opens; null where it opens none. */
export function frontedEnd(words: readonly Word[], at: number): number | null {
  const verb = words[at];
  const isVerb = verb?.pos === 'VERB' && /.{3}ing$/u.test(verb.key);
  if (!isVerb || verb.headline || words[at - 1]?.sentence === verb.sentence || isFirstName(verb)) return null;
  const limit = at + LONGEST_CLAUSE;
  for (let comma = at + 2; comma < limit && words[comma]?.sentence === verb.sentence; comma += 1)
    if (words[comma]?.text === ',') return hasSubject(words, comma + 1) ? comma : null;
  return null;
}

/** "| Judge Ann Lee | said", "| she | said", but not "Sterling Ng, | the poet, | said" and "Ng, Lee | and Roe | said" */
function hasSubject(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (!first || !(first.capital || /^(?:PRON|DET)$/u.test(first.pos))) return false;
  for (let at = from; at < from + LONGEST_SUBJECT; at += 1) {
    const word = words[at];
    if (word?.sentence !== first.sentence || word.pos === 'PUNCT' || word.pos === 'CCONJ') return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return at > from;
  }
  return false;
}
