/** What of a statement is the speaker's own words. */
import { quotationsIn } from '../../schema/quotations.ts';

export interface StatementPart {
  words: string;
  /** True for what stands between quotation marks, the marks included. */
  isVerbatim: boolean;
}

/** The parts of a statement in order; together they are the whole of it. */
export function verbatimParts(said: string): StatementPart[] {
  const parts: StatementPart[] = [];
  let at = 0;
  for (const { start, end } of quotationsIn(said)) {
    if (start > at) parts.push({ words: said.slice(at, start), isVerbatim: false });
    parts.push({ words: said.slice(start, end), isVerbatim: true });
    at = end;
  }
  if (at < said.length) parts.push({ words: said.slice(at), isVerbatim: false });
  return parts;
}
