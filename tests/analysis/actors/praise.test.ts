import { describe, expect, it } from 'vitest';

import { meantByHeOrShe } from './reading.ts';

/** What somebody says of whom he belongs to, and whom the pronouns in it mean. */
const resolved: [string, string[]][] = [
  ['Mary Kent left. Her teacher, Sue Marsh, said she was “a star”.', ['Mary Kent']],
  ['Paul Kent left. His brother, Luke, said he had been “my best friend”.', ['Paul Kent']],
  ['Ms Coe left. Ms Coe’s teacher, Ann Fry, said she would be sadly missed.', ['Coe']],
  ['Tom Pike left. Tom Pike’s wife, Chris, said he was ill.', ['Tom Pike']],
  // of a client, or of the lawyer
  ['Paul Kent left. His lawyer, Tom Hale, said he would appeal.', []],
  ['Paul Kent left. His lawyer, Tom Hale, said he hoped so.', ['Tom Hale']],
  // what a speaker tells of himself
  ['Mary Kent left. Her mother, Sue Marsh, said she was proud.', ['Sue Marsh']],
  ['Mary Kent left. Her teacher, Sue Marsh, said she was the first to see it.', ['Sue Marsh']],
  ['Mary Kent left. Sue Marsh said she was “a star”.', ['Sue Marsh']],
];

describe('whoever is praised', () => {
  it.each(resolved)('%s', (text, names) => {
    expect(meantByHeOrShe(text)).toEqual(names);
  });
});
