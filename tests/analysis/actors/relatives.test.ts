import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** Text, what each actor is called in it. */
const two: [string, Record<string, string[]>][] = [
  [
    'Prime Minister Quentz left. His brother Tom Quentz stayed. Mr Quentz slept.',
    { Quentz: ['Quentz', 'His', 'Quentz'], 'Tom Quentz': ['Tom Quentz'] },
  ],
  ['Quentz left. Ann Quentz, his wife, stayed.', { Quentz: ['Quentz', 'his'], 'Ann Quentz': ['Ann Quentz'] }],
  ['Quentz’s eldest son, Tom Quentz, stayed.', { Quentz: ['Quentz'], 'Tom Quentz': ['Tom Quentz'] }],
  [
    'Mr Quentz left. His wife, Ann Quentz, stayed. Mrs Quentz slept.',
    { Quentz: ['Quentz', 'His'], 'Ann Quentz': ['Ann Quentz', 'Quentz'] },
  ],
];

/** The same, where one person is meant. */
const one: [string, Record<string, string[]>][] = [
  ['Mayor Quentz left. Ann Quentz stayed.', { 'Ann Quentz': ['Quentz', 'Ann Quentz'] }],
  ['Mayor Quentz left. Mayor Ann Quentz stayed.', { 'Ann Quentz': ['Quentz', 'Ann Quentz'] }],
  ['Mayor Quentz left. Councillor Ann Quentz stayed.', { 'Ann Quentz': ['Quentz', 'Ann Quentz'] }],
  ['President Quentz left. Former Governor Ann Quentz stayed.', { 'Ann Quentz': ['Quentz', 'Ann Quentz'] }],
  ['Mr Quentz left. Speaker Tom Quentz stayed.', { 'Tom Quentz': ['Quentz', 'Tom Quentz'] }],
];

describe('two who have one surname, of whom the text names one by it alone', () => {
  it.each(two)('%s', (text, names) => {
    expect(mentionsByName(text)).toEqual(names);
  });
});

describe('one who is named by the surname alone before the full name', () => {
  it.each(one)('%s', (text, names) => {
    expect(mentionsByName(text)).toEqual(names);
  });
});
