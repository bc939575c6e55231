/** Whether an editor's words are those of a statement: its edges are nobody's business. */
import type { Span } from '../schema.ts';

/** Quotation marks, stops and dashes, which may stand in or out. */
const EDGE = /[\s“”"„‘’'«»‹›.,;:—–-]/u;

/** "that the risk can be limited" */
const LEAD = /^(?:that|to)\s+/iu;

/** True for “the risk can be limited” and "that the risk can be limited," at the same place. */
export function isSameContent(text: string, a: Span, b: Span): boolean {
  const [one, other] = [coreOf(text, a), coreOf(text, b)];
  return one.start === other.start && one.end === other.end;
}

/** The words without what may stand in or out at their edges. */
export function coreOf(text: string, span: Span): Span {
  const trimmed = withoutEdges(text, span);
  const lead = LEAD.exec(text.slice(trimmed.start, trimmed.end))?.[0].length ?? 0;
  return withoutEdges(text, { start: trimmed.start + lead, end: trimmed.end });
}

function withoutEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
