import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('universities of a state in one of its towns', () => {
  it.each([
    ['She left the University of Texas at Austin in May.', 'University of Texas at Austin'],
    ['He taught at the University of California, Berkeley, for years.', 'University of California, Berkeley'],
    ['The University of Maryland, Baltimore County, won.', 'University of Maryland, Baltimore County'],
  ])('%s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toEqual([name]);
  });

  it.each([
    ['She left the University of Texas in Austin.', 'University of Texas'],
    ['The University of York at Leeds won.', 'University of York'],
    ['They met at the University of Texas, Dallas Police said.', 'University of Texas'],
  ])('not: %s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
  });
});
