/** Whether an expression counts from the day of publication, as news does. */
import type { Meaning } from '../meaning.ts';

/** "Monday", "last week", "on Monday night" */
export function isOfNews(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && isOfNews(meaning.day);
  return meaning.kind === 'weekday' ? meaning.from !== 'mentioned' : countsFromPublication(meaning);
}

/** "today", "last week", "the weekend", and parts of them; "4 August last year" is a date like any other */
export function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'nth' && (meaning.unit === 'month' || meaning.unit === 'date')) return false;
  if (meaning.kind === 'part' || meaning.kind === 'nth') return countsFromPublication(meaning.of);
  if (meaning.kind === 'time') return meaning.day !== null && countsFromPublication(meaning.day);
  return meaning.kind === 'open' || (meaning.kind === 'shifted' && meaning.from === 'published' && meaning.count !== 0);
}
