/** Where a clause of its own begins: "parents laughed", "there was a fire", "the jury then left". */
import { longNounPhraseEnd } from './noun-phrases.ts';
import { lowerAt, tagAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Do a subject and its finite verb, with adverbs between them at most, begin at `first`? */
export function opensClause(reading: Reading, first: number): boolean {
  const end = lowerAt(reading, first) === 'there' ? first + 1 : longNounPhraseEnd(reading, first);
  let verb = end;
  while (tagAt(reading, verb) === 'ADV') verb += 1;
  const own = reading.groups[reading.groupAt[verb] ?? -1];
  return end > first && own?.form === 'finite' && own.first <= verb;
}
