import { describe, expect, test } from 'vitest';

import type { Actor } from '../../src/analysis/schema.ts';
import { shortName, shortWords } from '../../src/view/actors/short-name.ts';
import type { Story } from '../../src/view/site.ts';
import { cutShort } from '../../src/view/wording.ts';
import { cast, story } from './story.ts';

const [some] = story.data.analysis.actors;
const actor = (name: string, kind: Actor['kind'], aliases: string[] = []): Actor => {
  if (!some) throw new Error('no actor');
  return { ...some, id: name, name, kind, aliases };
};
const short = (one: Actor, ...others: Actor[]): string => {
  const among: Story = {
    ...story,
    data: { ...story.data, analysis: { ...story.data.analysis, actors: [one, ...others] } },
  };
  return shortName(among, one, cast);
};

describe('a short name', () => {
  test.each<[Actor, string]>([
    [actor('Ciaran Martin', 'person', ['Martin']), 'Martin'],
    [actor('Baroness Morgan of Cotes', 'person', ['Morgan', 'Baroness Morgan']), 'Morgan'],
    [actor('National Cyber Security Centre', 'organization', ['the centre', 'NCSC']), 'NCSC'],
    [actor('The Guardian', 'organization', ['TG']), 'Guardian'],
  ])('is one by which they are called: %o', (one, expected) => {
    expect(short(one)).toBe(expected);
  });

  test.each<[Actor]>([
    [actor('Zhao Lijian', 'person')],
    [actor('Zhao Lijian', 'person', ['the spokesman'])],
    [actor('Munich Security Conference', 'organization', ['conference'])],
  ])('is not made up: %o', (one) => {
    expect(short(one)).toBe(one.name);
  });

  test('is not one that could mean somebody else', () => {
    const boris = actor('Boris Johnson', 'person', ['Johnson']);
    expect(short(boris, actor('Rachel Johnson', 'person'))).toBe('Boris Johnson');
    expect(short(boris, actor('Johnson Matthey', 'organization'))).toBe('Boris Johnson');
    expect(short(boris, actor('Johnsonville', 'place'))).toBe('Johnson');
  });
});

test('words are cut between two of them, and say so', () => {
  expect(shortWords('The former head of the National Cyber Security Centre')).toBe('The former head of the\u00a0…');
  expect(shortWords('a Whitehall source')).toBe('a Whitehall source');
  expect(cutShort('Britain bans equipment, and more', 24)).toBe('Britain bans equipment\u00a0…');
  expect(cutShort('Unbreakable', 5)).toBe('Unbre\u00a0…');
});
