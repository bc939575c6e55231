/** How two ranges of a text lie to each other. */
import type { Span } from './schema.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
