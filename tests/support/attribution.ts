import type { Attribution, Span } from '../../src/analysis/schema.ts';

/** An attribution for a test: a claim that nobody is named for, unless `more` says otherwise. */
export function attributionOf(id: string, content: Span, more: Partial<Attribution> = {}): Attribution {
  return {
    id,
    kind: 'claim',
    form: 'indirect',
    content: [content],
    cue: null,
    source: null,
    actorId: null,
    parentId: null,
    act: 'statement',
    shown: true,
    certainty: 'stated',
    certaintyCue: null,
    confidence: 1,
    by: 'extracted',
    rule: 'test',
    ...more,
  };
}
