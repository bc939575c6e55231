/** The words of a story that are no name and no date. */
import type { Span } from '../schema.ts';
import { covers } from '../spans.ts';
import { occurrencesOf } from '../text/occurrences.ts';
import type { Corrections } from './correction.ts';

/** True for what lies within ignored words: "May" of "in May", but not the longer "Theresa May". */
export function ignoredIn(text: string, { ignore }: Corrections): (span: Span) => boolean {
  const places = ignore.flatMap((words) => occurrencesOf(words, text));
  return (span) => places.some((place) => covers(place, span));
}
