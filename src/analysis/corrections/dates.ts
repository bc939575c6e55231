/** Dates as editors have them: after the analyser's, before actors and events. */
import type { DateMention, Span } from '../schema.ts';
import { isSameSpan, overlaps } from '../spans.ts';
import { isOfStatement, placesOf } from './correction.ts';
import type { CorrectionContext } from './correction.ts';
import { readDateValue } from './date-value.ts';
import { ignoredIn } from './ignored.ts';

/** "on Saturday": the word before a date may stand in or out of it. */
const PREPOSITION = /^(?:after|as of|at|before|by|during|for|from|in|of|on|since|till|until)\s+/iu;

/** @returns the dates in text order, none overlapping another */
export function correctDates(text: string, found: readonly DateMention[], context: CorrectionContext): DateMention[] {
  const { corrections, onProblem, confirmed } = context;
  const ignored = ignoredIn(text, corrections);
  let dates = found.filter(({ span }) => !ignored(core(text, span)));
  for (const { correction, at } of placesOf(corrections, 'date', 'confirm', 'plain')) {
    const { span } = correction;
    if (correction.kind === 'confirm') {
      if (isOfStatement(correction)) continue;
      const date = dates.find((one) => isSameSpan(core(text, one.span), core(text, span)));
      if (!date || isRefused(date, correction.is)) continue;
      confirmed.add(at);
      dates = dates.map((one) => (one === date ? { ...one, by: 'editor' } : one));
      continue;
    }
    const before = dates.filter((date) => overlaps(date.span, span));
    const value = correction.kind === 'plain' ? null : correction.value;
    const given = value === null ? null : dateOf(text, span, value, before);
    if (value !== null && !given) {
      onProblem({ at, message: `"${value}" is no date: write 2019-02-16, 2019-W06, 2019-02, 2018-Q4, 2018 or none` });
      continue;
    }
    dates = [...dates.filter((date) => !before.includes(date)), ...(given ? [given] : [])];
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}

/** What the analyser knows of the same value stays: "summer" has days where it knows whose summer it is. */
function dateOf(text: string, span: Span, value: string, before: readonly DateMention[]): DateMention | null {
  const [found] = before;
  const same = before.length === 1 && found && isSameSpan(core(text, found.span), core(text, span)) ? found : null;
  if (same?.value === value) return { ...same, by: 'editor' };
  const read = readDateValue(value);
  return read && { span: same?.span ?? span, ...read, basis: 'stated', by: 'editor' };
}

/** `is` of a confirmation may name an actor as well, who is somebody else's business. */
function isRefused({ value }: DateMention, is: string | undefined): boolean {
  return is !== undefined && is !== value;
}

function core(text: string, { start, end }: Span): Span {
  const lead = PREPOSITION.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}
