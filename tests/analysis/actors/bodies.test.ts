import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';
import { withBodies } from '../../../src/analysis/actors/bodies.ts';
import type { ActorKind } from '../../../src/analysis/schema.ts';
import { nameOf, wordsOf } from './naming.ts';

/** The kind of the first of these names, which the tagger takes for `kind`. */
const kindOf = (text: string, said: string, kind: ActorKind = 'person', ...people: string[]): ActorKind | undefined => {
  const words = wordsOf(text);
  const names = [nameOf(words, said, kind), ...people.map((one) => nameOf(words, one, 'person'))];
  return withBodies(words, names)[0]?.kind;
};

describe('bodies that pass for people', () => {
  it.each([
    ['Zorvane said it was hiring again.', 'Zorvane'],
    ['They learnt that Zorvane said it would appeal.', 'Zorvane'],
    ['Zorvane said on Tuesday it had asked for data.', 'Zorvane'],
    ['Zorvane denied its profits had fallen.', 'Zorvane'],
    ['Zorvane has said it would appeal.', 'Zorvane'],
    ['Zorvane, which owns a port, was silent.', 'Zorvane'],
    ["Zorvane's chief executive was silent.", 'Zorvane'],
    ["Zorvane's biggest shareholders were silent.", 'Zorvane'],
    ['Zorvane cut 700 jobs. Its founder was silent.', 'Zorvane'],
    ['Shares in Zorvane fell.', 'Zorvane'],
    ['He was a partner at Zorvane.', 'Zorvane'],
    ['They sued the drugmaker Zorvane.', 'Zorvane'],
    ['The Danish drugmaker Zorvane said the trial had failed.', 'Zorvane'],
    ['Her employer, Zorvane, was silent.', 'Zorvane'],
    ['The Madrid-based firm, Grupo Zorvane, was silent.', 'Grupo Zorvane'],
    ["Zorvano Marítimo, Spain's sea rescue service, was silent.", 'Zorvano Marítimo'],
    ['Zorvane, a bank that failed, was silent.', 'Zorvane'],
  ])('%s', (text, said) => {
    expect(kindOf(text, said)).toBe('organization');
  });

  it.each([
    ['Zorvane said it was a good idea.', 'Zorvane'],
    ['Zorvane said it was raining.', 'Zorvane'],
    ['Zorvane said it would be hard.', 'Zorvane'],
    ['Zorvane said the bank and its staff were tired.', 'Zorvane'],
    ['Zorvane said he was hiring. Zorvane said it would appeal.', 'Zorvane'],
    ['Zorvane, who owns a port, said it would appeal.', 'Zorvane'],
    ['Zorvane, 42, said it would appeal.', 'Zorvane'],
    ['Zorvane, a lawyer at the bank, said it would appeal.', 'Zorvane'],
    ['The minister Zorvane said it would appeal.', 'Zorvane'],
    ['Adele said it would appeal.', 'Adele'],
    ['Macron said it would appeal.', 'Macron'],
    ['The company Zorvane founded said it would appeal.', 'Zorvane'],
    ["Zorvane's boss was silent.", 'Zorvane'],
    ["Zorvane's lawyer said it would appeal.", 'Zorvane'],
    ['In Ashcroft v. Zorvane, which made it easier, they won.', 'Zorvane'],
    ['The firm hired Bo Zorvane, the publisher, in May.', 'Bo Zorvane'],
  ])('somebody: %s', (text, said) => {
    expect(kindOf(text, said)).toBe('person');
  });

  it('leaves alone whom the text has by a full name', () => {
    expect(kindOf('Zorvane said it would appeal. Ann Zorvane left.', 'Zorvane', 'person', 'Ann Zorvane')).toBe(
      'person',
    );
  });

  it('takes a place for a body only where none can stand', () => {
    expect(kindOf('Zorvane, which lies on a river, said it would appeal.', 'Zorvane', 'place')).toBe('place');
    expect(kindOf('He is an officer at Zorvane.', 'Zorvane', 'place')).toBe('place');
    expect(kindOf('Shares in Zorvane Foods fell.', 'Zorvane Foods', 'place')).toBe('organization');
    expect(kindOf('He is an analyst at Zorvane.', 'Zorvane', 'place')).toBe('organization');
    expect(kindOf('Ann Lee, who joined from Zorvane in May, left.', 'Zorvane', 'place')).toBe('organization');
    expect(kindOf('Ann Lee joins from Zorvane in May.', 'Zorvane', 'place')).toBe('organization');
    expect(kindOf('Viewers joined from Zorvane in May.', 'Zorvane', 'place')).toBe('place');
    expect(kindOf('She joined the call from Zorvane in May.', 'Zorvane', 'place')).toBe('place');
  });

  it('gives a firm and what it is called for short one kind, and one actor', () => {
    const actors = (text: string): string[] => read(text).actors.map(({ name, kind }) => `${name}: ${kind}`);
    expect(actors('Shares in Norvane Foods fell. Norvane said the claims were baseless.')).toEqual([
      'Norvane Foods: organization',
    ]);
    expect(actors('Halvorsen Marine denied the report. Halvorsen said it knew of no probe.')).toEqual([
      'Halvorsen Marine: organization',
    ]);
  });
});
