import type { DateMention, Span } from '../../src/analysis/schema.ts';

/** A date for a test: a Saturday that was worked out, unless `more` says otherwise. */
export function dateMentionOf(span: Span, more: Partial<DateMention> = {}): DateMention {
  return {
    span,
    type: 'DATE',
    value: '2019-02-16',
    start: '2019-02-16',
    end: '2019-02-16',
    precision: 'day',
    basis: 'resolved',
    ...more,
  };
}
