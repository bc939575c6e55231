import { describe, expect, it } from 'vitest';

import { mentionsByName, read } from './reading.ts';

describe('universities of a state in one of its towns', () => {
  it.each([
    ['She left the University of Texas at Austin in May.', 'University of Texas at Austin'],
    ['He taught at the University of California, Berkeley, for years.', 'University of California, Berkeley'],
    ['The University of Maryland, Baltimore County, won.', 'University of Maryland, Baltimore County'],
    ['He worked at ETH Zurich for years.', 'ETH Zurich'],
    ['She left UC San Diego in May.', 'UC San Diego'],
    ['They met at NYU Abu Dhabi, he said.', 'NYU Abu Dhabi'],
  ])('%s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toEqual([name]);
  });

  it('are bodies where letters stand before a town, too', () => {
    const { actors } = read('He taught at IIT Delhi. They met at UC Davis Stadium, at RAF London and in IIT India.');
    expect(actors.find(({ name }) => name === 'IIT Delhi')?.kind).toBe('organization');
    expect(actors.map(({ name }) => name)).not.toContain('UC Davis');
    expect(actors.filter(({ name, kind }) => kind === 'organization' && /^(?:RAF|IIT India)/u.test(name))).toEqual([]);
  });

  it.each([
    ['She left the University of Texas in Austin.', 'University of Texas'],
    ['They met at the University of Texas, Dallas Police said.', 'University of Texas'],
  ])('not: %s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
  });
});
