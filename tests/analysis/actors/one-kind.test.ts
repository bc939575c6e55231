import { describe, expect, it } from 'vitest';

import { ofOneKind } from '../../../src/analysis/actors/names/one-kind.ts';
import type { ActorKind } from '../../../src/analysis/schema.ts';
import { nameOf, spanOf, wordsOf } from './naming.ts';

/** The kinds of one word wherever it stands, where the tagger takes it for these in turn. */
const kindsOf = (text: string, said: string, kinds: readonly ActorKind[]): ActorKind[] => {
  const words = wordsOf(text);
  let from = 0;
  const names = kinds.map((kind) => {
    const name = nameOf(words, said, kind);
    const span = { ...name.span, ...spanOf(words, said, from) };
    from = span.end;
    return { span, kind };
  });
  return ofOneKind(words, names).map(({ kind }) => kind);
};

describe('one kind for one name', () => {
  it.each<[string, string, ActorKind[], ActorKind]>([
    ['They left Zorvane. They saw Zorvane. They had Zorvane.', 'Zorvane', ['person', 'place', 'place'], 'place'],
    ['They left Zorvane. They saw Zorvane.', 'Zorvane', ['person', 'organization'], 'organization'],
    ['They left ZORV. They saw ZORV. They had ZORV.', 'ZORV', ['person', 'person', 'organization'], 'organization'],
  ])('%s', (text, said, kinds, expected) => {
    expect(kindsOf(text, said, kinds)).toEqual(kinds.map(() => expected));
  });

  it('leaves names of one kind as they are', () => {
    expect(kindsOf('They left Zorvane. They saw Zorvane.', 'Zorvane', ['place', 'place'])).toEqual(['place', 'place']);
  });
});
