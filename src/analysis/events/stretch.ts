/** How far the words of a sentence reach in which a date can tell an event: to its ends, brackets, or somebody's words. */
import type { Document } from '../document.ts';
import type { Span } from '../schema.ts';
import type { Content } from './attribution-index.ts';
import type { Clause } from './clauses.ts';
import { isVerb } from './verbs.ts';

/** A clause that goes on for more tokens on one side of its date is none; so an endless sentence stays linear. */
const LONGEST_REACH = 150;

/** Where the clause of a date may reach, and where in spite of the words that are somebody's. */
export interface Stretch {
  within: Clause;
  whole: Clause;
}

/**
 * The stretch around a date in its sentence.
 * @param contents what is said there, whose ends the clause doesn't cross as long as it stands alone
 */
export function stretchAround(
  document: Document,
  date: Clause,
  sentence: Clause,
  contents: readonly Content[],
): Stretch {
  const whole = withinBrackets(document, date.first, {
    first: Math.max(sentence.first, date.first - LONGEST_REACH),
    end: Math.min(sentence.end, date.first + LONGEST_REACH),
  });
  const told = isAfterWhen(document, date) ? { ...whole, first: date.first } : whole;
  const content = contents.reduce((clause, { content }) => clipped(document, clause, content), told);
  const isContinued = contents.some(({ attribution, content }) => (attribution.content[0]?.start ?? 0) < content.start);
  return { within: standsAlone(document, date, content, isContinued) ? content : told, whole };
}

/** "born after |1975, when the war ended|" */
function isAfterWhen({ tokens }: Document, { first, end }: Clause): boolean {
  return tokens[first - 1]?.lower === 'after' && tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'when';
}

/** What stands in brackets tells by itself: "a base (the South, for Thurmond in 1948)". */
function withinBrackets({ tokens }: Document, date: number, { first, end }: Clause): Clause {
  let [open, close] = [date, date];
  while (open > first && !BRACKETS.has(tokens[open - 1]?.text ?? '')) open -= 1;
  while (close < end && !BRACKETS.has(tokens[close]?.text ?? '')) close += 1;
  const isInside = tokens[open - 1]?.text === '(' && tokens[close]?.text === ')';
  return isInside ? { first: open, end: close } : { first, end };
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);

/**
 * True where somebody's words tell the event without the words around them. "to vote on Friday" doesn't tell who will,
 * and in "rebuked [Trump on Friday]" the date is the rebuke's.
 */
function standsAlone({ tokens }: Document, date: Clause, { first, end }: Clause, isContinued: boolean): boolean {
  // "to vote on Friday", "charged [him with theft on Friday]"
  if (tokens[first]?.lower === 'to' || OBJECTS.has(tokens[first]?.lower ?? '')) return false;
  // "The trouble began, he says, | in 2012, when the mine closed"
  if (isContinued && date.first - first < SHORTEST_OBJECT) return false;
  if (tokens[first]?.lower === 'that' || date.first - first < SHORTEST_OBJECT) return true;
  // "the announcement today is proof"
  if (date.end < end && isVerb(tokens[date.end])) return true;
  return tokens.slice(first, date.first).some((token) => isVerb(token));
}

const OBJECTS: ReadonlySet<string> = new Set('him them me us'.split(' '));

/** Before "Friday" this is "on". */
const SHORTEST_OBJECT = 2;

/** The part of a clause that lies in a span; the clause itself where nothing does. */
function clipped(document: Document, clause: Clause, span: Span): Clause {
  let { first, end } = clause;
  while (first < end && (document.tokens[first]?.start ?? 0) < span.start) first += 1;
  while (end > first && (document.tokens[end - 1]?.end ?? 0) > span.end) end -= 1;
  return first < end ? { first, end } : clause;
}
