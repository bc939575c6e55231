/** Which dates can date an event, and which only stand beside a noun. */
import type { Document, Token } from '../document.ts';
import type { DateMention } from '../schema.ts';

/** A date that has days. */
export type CalendarDate = DateMention & { start: string; end: string };

export function hasDays(date: DateMention): date is CalendarDate {
  return date.start !== null && date.end !== null && (date.type === 'DATE' || date.type === 'TIME');
}

/**
 * True for a date that tells which thing is meant, not when the clause happened: "the 2012 election",
 * "last week's report", "Saturday's vote".
 */
export function isAttributive(document: Document, firstToken: number, endToken: number): boolean {
  const before = document.tokens[firstToken - 1];
  const first = document.tokens[firstToken];
  const after = document.tokens[endToken];
  if (!after || after.sentence !== first?.sentence) return false;
  if (after.lower === "'s" || after.lower === "'" || after.text === '-') return true;
  const determined = before?.sentence === first.sentence && isDeterminer(before);
  // "the 2017 Ford Fusion": between "the" and a name a year is part of the name, whatever tag the name has.
  if (determined && first.pos === 'NUM' && endToken === firstToken + 1 && after.pos !== 'PUNCT') return true;
  // "the Fair Sentencing Act of 2010"
  const named = document.tokens[firstToken - 2];
  if (first.pos === 'NUM' && before?.lower === 'of' && /^\p{Lu}/u.test(named?.text ?? '')) return true;
  return determined && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(after.pos);
}

function isDeterminer(token: Token): boolean {
  return (
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.lower === "'s" ||
    ['his', 'her', 'its', 'their', 'our', 'my'].includes(token.lower)
  );
}

/** Comparisons only measure: "more than last year", "compared with 2018". */
export function isComparison(document: Document, firstToken: number): boolean {
  const [last, previous] = [document.tokens[firstToken - 1], document.tokens[firstToken - 2]];
  return last?.lower === 'than' || (previous?.lemma === 'compare' && (last?.lower === 'with' || last?.lower === 'to'));
}
