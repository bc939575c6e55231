/** Quotations inside quotations, which `document.quotations` leaves out: “He said, [‘It is over,’] and left.” */
import { lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ["'", "'"],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
]);

/**
 * The token after a quotation inside another that opens at `at` behind a comma or colon, or -1. An apostrophe closes none:
 * a sign stands before the closing mark or behind it.
 */
export function innerQuotationEnd(reading: Reading, at: number): number {
  const outer = reading.quotationAt[at] ?? -1;
  const close = PARTNERS.get(textAt(reading, at));
  if (outer < 0 || close === undefined || reading.quotationFirst[outer] === at) return -1;
  if (!/^[,:]$/u.test(lowerAt(reading, at - 1)) || reading.tokens[at]?.end !== reading.tokens[at + 1]?.start) return -1;
  const end = (reading.quotationEnd[outer] ?? 0) - 1;
  for (let next = at + 2; next < end; next += 1) {
    if (textAt(reading, next) !== close) continue;
    if (/^[,.!?…—–-]$/u.test(lowerAt(reading, next - 1)) || next === end - 1) return next + 1;
    if (/^[,.;:!?]$/u.test(lowerAt(reading, next + 1))) return next + 1;
  }
  return -1;
}

/** With its own mark: `lowerAt` makes all apostrophes straight. */
function textAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.text ?? '';
}
