import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** Whose mentions stand in a text that has a clause without a subject before its main one. */
const cases: [string, Record<string, string[]>][] = [
  [
    'Tom Pike left. Sentencing him, Judge Mark Rees said his acts were vile.',
    { 'Tom Pike': ['Tom Pike', 'him', 'his'], 'Mark Rees': ['Mark Rees'] },
  ],
  [
    'Tom Pike left. Thanking Pike for it, Mark Rees said he was glad.',
    { 'Tom Pike': ['Tom Pike', 'Pike'], 'Mark Rees': ['Mark Rees', 'he'] },
  ],
  // names that look like verbs
  ['Sterling Brown said it was late.', { 'Sterling Brown': ['Sterling Brown'] }],
  ['Manning Clark, the historian, said it was late.', { 'Manning Clark': ['Manning Clark'] }],
  ['Browning Clark, 40, said it was late.', { 'Browning Clark': ['Browning Clark'] }],
];

describe('a clause without a subject before the main one', () => {
  it.each(cases)('%s', (text, mentions) => {
    expect(mentionsByName(text)).toEqual(mentions);
  });
});
