/** On which day something quoted was said: the "Tuesday" of “We won today,” he said on Tuesday. */
import { firstEndingAfter } from '../../text/quotations.ts';
import type { Document, Quotation } from '../../document.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { tokenAt } from '../find/finder.ts';
import type { Meaning } from '../meaning.ts';
import type { Period } from '../period.ts';
import type { Setting } from './mentions.ts';
import { resolve } from './resolve.ts';
import { directionAt } from './direction.ts';
import type { Direction } from './tense.ts';

/** A time expression with its place. */
export interface Placed {
  meaning: Meaning;
  span: Span;
}

/** "today", "tonight", "last night", "yesterday morning": who says it counts from the day on which he speaks. */
export function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && isDeictic(meaning.day);
  return meaning.kind === 'shifted' && meaning.unit === 'day' && meaning.from === 'published' && !meaning.exact;
}

/** A day that the writer tells, not one that counts from another. */
function isToldDay(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && isToldDay(meaning.day);
  return meaning.kind === 'weekday';
}

/** Characters of “, Mr Pence, the US vice-president, told reporters in Munich on” at most. */
const LONGEST_TAG = 160;

/**
 * The weekday beside the quotation in which `span` stands, outside any other, in the same paragraph: the one behind it, or
 * else the one before it. Undefined where there is none, or `span` isn't quoted.
 * @param near the expressions around it, in text order
 */
function speechDay(document: Document, span: Span, near: readonly Placed[]): Placed | undefined {
  const quotation = quotationAt(document, span);
  if (!quotation) return undefined;
  const told = near.filter(
    (other) =>
      isToldDay(other.meaning) &&
      !quotationAt(document, other.span) &&
      !document.text
        .slice(Math.min(other.span.start, quotation.end), Math.max(other.span.end, quotation.end))
        .includes('\n\n'),
  );
  const behind = told.find((other) => other.span.start >= quotation.end);
  if (behind && behind.span.start - quotation.end <= LONGEST_TAG) return behind;
  const before = told.findLast((other) => other.span.end <= quotation.start);
  return before && quotation.start - before.span.end <= LONGEST_TAG ? before : undefined;
}

/** The quotation around a span. */
function quotationAt({ quotations }: Document, span: Span): Quotation | undefined {
  const quotation = quotations[firstEndingAfter(quotations, span.start)];
  return quotation && quotation.start <= span.start && span.end <= quotation.end ? quotation : undefined;
}

/** The day on which a quoted "today" was said, where the text tells one of the week before publication. */
export function spokenOn(
  document: ReadDocument,
  span: Span,
  near: readonly Placed[],
  setting: Setting,
): { period: Period; span: Span } | null {
  const day = speechDay(document, span, near);
  if (!day || setting.narrative) return null;
  const direction = (): Direction | null =>
    directionAt(document, day.span, tokenAt(document, day.span.start)?.index ?? 0);
  const { period } = resolve(day.meaning, { ...setting, direction });
  return period?.unit === 'day' && period.first <= setting.published ? { period, span: day.span } : null;
}
