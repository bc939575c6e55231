import { describe, expect, it } from 'vitest';

import { CAST, mentionsByName } from './reading.ts';

const governments: [string, string, string[]][] = [
  ['The British government refused.', 'United Kingdom', ['The British government']],
  ['Britain waited. Then the UK government refused.', 'United Kingdom', ['Britain', 'the UK government']],
  ['The US administration refused.', 'United States', ['The US administration']],
  ['German authorities refused.', 'Germany', ['German authorities']],
  ['Chinese officials refused.', 'China', ['Chinese officials']],
  ['South Korean officials refused.', 'South Korea', ['South Korean officials']],
  ['The new French government refused.', 'France', ['The new French government']],
  ['The French coalition government refused.', 'France', ['The French coalition government']],
  ['Britain’s government refused.', 'United Kingdom', ['Britain’s government']],
  ["France's coalition government refused.", 'France', ["France's coalition government"]],
  ['Britain’s government minister resigned.', 'United Kingdom', ['Britain']],
  ['A visit angered the Chinese government.', 'China', ['the Chinese government']],
  ['The Czech said no.', 'Czech Republic', []],
  ['A British government minister resigned.', 'United Kingdom', []],
  ['The Chinese equipment was removed.', 'China', []],
];

describe('governments', () => {
  it.each(governments)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name] ?? []).toEqual(mentions);
  });
});

/** Text, whether the capital stands for its country's government. */
const capitals: [string, string, string, boolean][] = [
  ['Washington wants a ban.', 'United States', 'Washington', true],
  ['Germany was the first to rebuke Washington.', 'United States', 'Washington', true],
  ["They ignored Washington's demands.", 'United States', 'Washington', true],
  ['The ball is in Washington’s court.', 'United States', 'Washington', true],
  ['Moscow denied the claim.', 'Russia', 'Moscow', true],
  ['Beijing has accused Canberra of lying.', 'Australia', 'Canberra', true],
  ['Talks between London and Paris stalled.', 'United Kingdom', 'London', true],
  ['The envoy landed in Washington.', 'United States', 'Washington', false],
  ['The office near Moscow burnt down.', 'Russia', 'Moscow', false],
  ["Crowds filled Washington's streets.", 'United States', 'Washington', false],
  ['London could well see snow.', 'United Kingdom', 'London', false],
  ['Paris recorded its hottest day.', 'France', 'Paris', false],
  ['Beijing said that it would retaliate.', 'China', 'Beijing', true],
  ['Beijing will see to it.', 'China', 'Beijing', false],
  ['London could refuse.', 'United Kingdom', 'London', true],
  ['He drove from London to Paris.', 'France', 'Paris', false],
  ['Rome, Italy, is hot.', 'Italy', 'Rome', false],
];

describe('capitals', () => {
  it.each(capitals)('%s %s', (text, country, capital, stands) => {
    expect((mentionsByName(text)[country] ?? []).includes(capital)).toBe(stands);
  });

  it("are not their country where they are a location, even if the cast lists them among the country's names", () => {
    const text = 'Washington refused. The envoy stayed in Washington.';
    expect(mentionsByName(text, CAST)).toEqual({ 'United States': ['Washington'], Washington: ['Washington'] });
  });
});
