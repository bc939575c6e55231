/** Where an organisation is only named to say who somebody else is, so that "the company" after it is another. */
import { RELATIVES, SUBORDINATORS } from '../lexicon/clause-words.ts';
import { ANALYSTS, GRADES, LEFT_VERBS, RATES, RATINGS } from '../lexicon/aside-words.ts';
import { isSubject } from './governments.ts';
import type { Named } from './mention.ts';
import { AUXILIARIES, isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** "bought | Palmer for £40m | from City" */
const LONGEST_OBJECT = 8;

/** "told | Reuters": who is only told something is called by a noun in its name at most, "told the Supreme Court". */
export function isTold(words: readonly Word[], { firstWord }: Named): boolean {
  const before = words[words[firstWord - 1]?.key === 'the' ? firstWord - 2 : firstWord - 1];
  return before?.key === 'told' && before.sentence === words[firstWord]?.sentence;
}

/** "analysts at | Jefferies", "a | Jefferies | analyst", "who joined from | Lockheed", "| Jefferies | cut its rating" */
export function isAside(words: readonly Word[], { firstWord, endWord }: Named): boolean {
  const before = words[words[firstWord - 1]?.key === 'the' ? firstWord - 2 : firstWord - 1];
  const sentence = words[firstWord]?.sentence;
  if (ANALYSTS.has(words[endWord]?.key ?? '') && words[endWord]?.sentence === sentence) return true;
  if (rates(words, endWord)) return true;
  if (before?.sentence !== sentence || before?.pos !== 'ADP') return false;
  if (before.key === 'from' && RATINGS.has(words[before.index - 1]?.key ?? '')) return true;
  if (/^(?:at|with|for|from)$/u.test(before.key) && ANALYSTS.has(words[before.index - 1]?.key ?? '')) return true;
  return before.key === 'from' && isLeft(words, before.index);
}

/** "| cut its target price", "| has a “buy” rating on", "| downgraded": what banks do with the shares of others. */
function rates(words: readonly Word[], from: number): boolean {
  const { sentence } = words[from - 1] ?? {};
  let at = from;
  while (AUXILIARIES.has(words[at]?.key ?? '') && words[at + 1]?.pos === 'VERB') at += 1;
  const verb = words[at];
  if (verb?.sentence !== sentence || !verb) return false;
  if (GRADES.has(verb.lemma)) return verb.pos === 'VERB';
  if (!RATES.has(verb.lemma) && verb.lemma !== 'have') return false;
  const object = words.slice(at + 1, at + 1 + LONGEST_OBJECT);
  const rating = object.find((word) => word.sentence === sentence && (RATINGS.has(word.key) || isPrice(words, word)));
  // "Boeing has a “buy” rating from Barclays"
  return rating !== undefined && (verb.lemma !== 'have' || /^(?:on|for)$/u.test(words[rating.index + 1]?.key ?? ''));
}

/** "target | price |" */
function isPrice(words: readonly Word[], { key, index }: Word): boolean {
  return key === 'price' && words[index - 1]?.key === 'target';
}

/** "joined | from", "bought Palmer | from" */
function isLeft(words: readonly Word[], from: number): boolean {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= from - LONGEST_OBJECT && words[at]?.sentence === sentence; at -= 1)
    if (words[at]?.pos === 'VERB') return LEFT_VERBS.has(words[at]?.lemma ?? '');
  return false;
}

/** A clause ends at these. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '–', '—', '(']);

/** "told | the company |" is told something. */
const ADDRESSES: ReadonlySet<string> = new Set(
  'accuse advise ask assure inform notify order remind tell urge warn'.split(' '),
);

/**
 * "S&P cut its rating on | the company": whoever is the subject of a clause is somebody else than its object. Not so
 * "Nissan opened | the company | 's first shop" and "Nissan said | the company | would open one".
 */
export function isObjectOf(words: readonly Word[], subject: Named, object: { first: number; end: number }): boolean {
  const { sentence } = words[object.first] ?? {};
  if (words[subject.firstWord]?.sentence !== sentence || !isSubject(words, subject)) return false;
  const after = words[object.end];
  const isInfinitive = after?.key === 'to' && words[object.end + 1]?.pos === 'VERB';
  const isSubjectItself = isInfinitive || after?.key === "'s" || /^(?:VERB|AUX)$/u.test(after?.pos ?? '');
  if (after?.sentence === sentence && isSubjectItself) return false;
  for (let at = subject.endWord; at < object.first; at += 1) {
    const word = words[at];
    if (!word || CLAUSE_MARKS.has(word.text) || word.key === 'that' || RELATIVES.has(word.key)) return false;
    // "Nissan said | the company |, which had grown, would": not so "wrote to | the company |", "told | the company |"
    const isSaid = isSpeechVerb(word, sentence) && at === object.first - 1 && !ADDRESSES.has(word.lemma);
    if (SUBORDINATORS.has(word.key) || isSaid) return false;
  }
  return true;
}
