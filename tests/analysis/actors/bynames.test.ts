import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('by what else somebody or a body is called', () => {
  it.each([
    ['The European Anti-Fraud Office, known as OLAF, met.', 'European Anti-Fraud Office', 'OLAF'],
    [
      'The National Liberation Army, known by its Spanish initials, ELN, attacked the town in the night.',
      'National Liberation Army',
      'ELN',
    ],
    ['Mohamed Hamdan Dagalo, known as Hemedti, said he would fight.', 'Mohamed Hamdan Dagalo', 'Hemedti'],
  ])('%s', (text, name, byname) => {
    expect(mentionsByName(text)[name]).toContain(byname);
  });

  it.each([
    ['Iran, or Russia, may act.', 'Iran', 'Russia'],
    ['Ratko Mladic, known as the Butcher of Bosnia, was held.', 'Ratko Mladic', 'Bosnia'],
    ['The Norwich Building Agency, or Nokia, may act.', 'Norwich Building Agency', 'Nokia'],
  ])('two: %s', (text, name, other) => {
    expect(mentionsByName(text)[name]).not.toContain(other);
  });
});

describe('nicknames', () => {
  it('name their bearer alone as well', () => {
    const found = mentionsByName(
      'President Joko "Jokowi" Widodo said that it was late. Jokowi said he had won the vote.',
    );
    expect(found['Joko "Jokowi" Widodo']).toContain('Jokowi');
  });
});
