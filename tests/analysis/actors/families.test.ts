import { describe, expect, it } from 'vitest';

import { read, spoken } from './reading.ts';

/** Text, each actor with its kind and its mentions. */
const families: [string, Record<string, [string, string[]]>][] = [
  [
    'The Reid family was robbed. Ann Reid left. Reid was tired.',
    { 'Reid family': ['group', ['Reid family']], 'Ann Reid': ['person', ['Ann Reid', 'Reid']] },
  ],
  [
    'Ann Reid left. The Reid clan was glad. The Reid clan waited.',
    { 'Ann Reid': ['person', ['Ann Reid']], 'Reid clan': ['group', ['Reid clan', 'Reid clan']] },
  ],
  [
    "The Reid family's lawyer left. Ann Reid was glad.",
    { 'Reid family': ['group', ['Reid family']], 'Ann Reid': ['person', ['Ann Reid']] },
  ],
  // a family is no body that "the company" or "the group" may mean
  [
    'The Labour Caucus met on Monday. The Reid family was there. The group voted.',
    { 'Labour Caucus': ['organization', ['Labour Caucus', 'The group']], 'Reid family': ['group', ['Reid family']] },
  ],
  ['The Reid family left. The group was glad.', { 'Reid family': ['group', ['Reid family']] }],
  // what is somebody's own, or called after one of them
  ["Ann Reid left. Reid's family was glad.", { 'Ann Reid': ['person', ['Ann Reid', 'Reid']] }],
  ['Ann Reid left. The family was glad.', { 'Ann Reid': ['person', ['Ann Reid']] }],
  ['They met the Ann Reid family.', { 'Ann Reid': ['person', ['Ann Reid']] }],
];

describe('families', () => {
  it.each(families)('%s', (text, expected) => {
    const { actors } = read(text);
    expect(Object.fromEntries(actors.map((actor) => [actor.name, [actor.kind, spoken(text, actor)]]))).toEqual(
      expected,
    );
  });
});
