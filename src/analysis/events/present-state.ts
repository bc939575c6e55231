/** What "today" is the case, and so no event of that day. */
import type { Document } from '../document.ts';
import { PRESENT_AUXILIARIES, REPORTING, SCHEDULED } from '../lexicon/tense-words.ts';
import type { Clause } from './clauses.ts';
import { isVerb } from './verbs.ts';

/** "Today the club costs more": the present, not a day on which something happened. */
export function isPresentState({ tokens }: Document, date: number, clause: Clause): boolean {
  if (tokens[date]?.lower !== 'today') return false;
  const verb = tokens.slice(date, clause.end).find((token) => isVerb(token));
  if (!verb || clause.first < date) return false;
  const isPresent = verb.lower === verb.lemma || /[^s]s$/u.test(verb.lower) || PRESENT_AUXILIARIES.has(verb.lower);
  const [next, last] = [tokens[verb.index + 1], tokens[verb.index + 2]];
  const isPlain = next?.lower.endsWith('ing') !== true && verb.pos === 'VERB';
  // "Today it continues to grow"
  const isScheduled = SCHEDULED.has(verb.lemma) && !(next?.lower === 'to' && isVerb(last));
  return isPresent && isPlain && !isScheduled && !REPORTING.has(verb.lemma);
}
