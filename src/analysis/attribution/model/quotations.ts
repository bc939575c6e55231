/** Columns of quotation marks: inside or outside, how long the quotation is, and what stands around it. */
import type { Document } from '../../document.ts';
import { at, bucket } from './columns.ts';
import type { TokenColumns } from './columns.ts';

/* Values of column Q; 0 is outside. */
export const OPENING = 1;
const INSIDE = 2;
export const CLOSING = 3;
const INSIDE_UNCLOSED = 4;

const UNCLOSED_LENGTH = 16;

export function quotationColumns({ tokens, quotations }: Document, columns: TokenColumns): void {
  const { P, V, Q } = columns;
  const kind = (token: number): number => at(V, token) * 32 + at(P, token);
  let next = 0;
  for (const quotation of quotations) {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= quotation.start) next += 1;
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < quotation.end) next += 1;
    const last = next - 1;
    if (last < first) continue;
    for (let token = first; token <= last; token += 1) {
      const inside = quotation.closed ? INSIDE : INSIDE_UNCLOSED;
      Q[token] = token === first ? OPENING : token === last && quotation.closed ? CLOSING : inside;
      columns.beforeQuoteClass[token] = first > 0 ? kind(first - 1) : 1;
      columns.afterQuoteNext[token] = last + 2 < tokens.length ? kind(last + 2) : 1;
      columns.quoteLength[token] = bucket(last - first) + (quotation.closed ? 0 : UNCLOSED_LENGTH);
    }
  }
}
