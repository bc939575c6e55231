import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('companies that are called by less than their name', () => {
  it.each([
    ['Northgate Water said bills would rise. Northgate was fined.', 'Northgate Water', 'Northgate'],
    ['Meridian Health Partners grew. John Kell founded Meridian in Nashville.', 'Meridian Health Partners', 'Meridian'],
    ['Hargreaves & Sons Plc grew. Hargreaves employs 400 people.', 'Hargreaves & Sons Plc', 'Hargreaves'],
    ['Varden Sindall Group won it. Varden Sindall built the school.', 'Varden Sindall Group', 'Varden Sindall'],
  ])('%s', (text, name, short) => {
    expect(mentionsByName(text)[name]).toContain(short);
  });

  it.each([
    // a place, somebody, and a town of the same name
    ['Alaska Airlines said flights would resume. Alaska has long winters.', 'Alaska Airlines', 'Alaska'],
    ['Morrow Energy hired Ann Morrow. Morrow said she was tired.', 'Morrow Energy', 'Morrow'],
    ['Northgate Water grew. People in Northgate were tired. They left Northgate.', 'Northgate Water', 'Northgate'],
    ['Bristol Myers Squibb said staff in Bristol would move.', 'Bristol Myers Squibb', 'Bristol'],
  ])('somebody or somewhere else: %s', (text, name, short) => {
    expect(mentionsByName(text)[name]).not.toContain(short);
  });
});
