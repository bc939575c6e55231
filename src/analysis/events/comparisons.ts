/** Dates that only measure: "more than last year", "up from 44 a year earlier", "the deadliest attack since 2001". */
import { isBaseOfComparison } from '../dates/base-of-comparison.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import { clauseAround } from '../tree/predicate.ts';
import { markerOf, prepositionOf } from '../tree/preposition.ts';
import { headOfRange } from '../tree/range-head.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import type { EventDate } from './ranges.ts';

const MEASURING = /^(?:than|unlike|versus|compared)\b/u;

/** "the worst day since 2001", "her third win since May", "the only one since 1960" */
const RECORD = /^(?:first|second|third|only|most|least|best|worst|.{2,}est)$/u;

export function isComparison(
  { tree, tokens }: ReadDocument,
  date: TokenRange,
  precision: EventDate['precision'],
): boolean {
  if (isBaseOfComparison(tokens, date.first)) return true;
  const head = headOfRange(tree, date);
  const verb = clauseAround(tree, head);
  for (let at: TokenIndex | undefined = head; at !== undefined && at !== verb; at = tree.head(at))
    if (MEASURING.test(prepositionOf(tree, at) ?? '')) return true;
  if (verb !== undefined && isComparing(tree, verb)) return true;
  const preposition = prepositionOf(tree, head);
  // "the twelve months to June", "going back to 1994"
  if (preposition === 'to') return true;
  // "up 5% on last year": what happens does so on a day.
  if (preposition === 'on' && (precision === 'year' || precision === 'quarter')) return true;
  const before = tree.lowers.slice(Math.min(verb ?? date.first, date.first), date.first);
  return preposition === 'since' && before.some((word) => RECORD.test(word));
}

/** "than it did last year", "compared with 33 percent last month", but not "She compared them on Friday" */
function isComparing(tree: Tree, verb: TokenIndex): boolean {
  if (markerOf(tree, verb) === 'than') return true;
  return tree.lemma(verb) === 'compare' && ownSubjectOf(tree, verb) === undefined;
}
