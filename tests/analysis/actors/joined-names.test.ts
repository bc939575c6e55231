import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('names that "and" runs through', () => {
  it.each([
    ['The England and Wales Cricket Board met.', 'England and Wales Cricket Board'],
    ['The Department of Health and Human Services met.', 'Department of Health and Human Services'],
    ['The Writers Guild of America met.', 'Writers Guild of America'],
    ["Officials at the Workers' Party waited for the vote.", "Workers' Party"],
    ['The Association of Tennis Professionals met.', 'Association of Tennis Professionals'],
  ])('%s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
  });

  it('takes no surname for a plural of people', () => {
    expect(Object.keys(mentionsByName("Sanders' Senate race was late, they said."))).not.toContain("Sanders' Senate");
  });

  it.each([
    ['Germany and the European Commission met.', ['Germany', 'European Commission']],
    ['Labour and the Green Party met.', ['Labour Party', 'Green Party']],
    ['Labour and Green Party members met.', ['Labour Party', 'Green Party']],
    ['He later spoke to Ford and General Motors about wages and their pensions.', ['Ford', 'General Motors']],
    ['Congress and Justice Department officials met.', ['Congress', 'Justice Department']],
    ['The Bank of England and Nato met.', ['Bank of England', 'NATO']],
  ])('two: %s', (text, expected) => {
    expect(Object.keys(mentionsByName(text))).toEqual(expected);
  });
});
