import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** Whom "he" means behind somebody who speaks for, or belongs to, another one: text, and whoever is "he". */
const cases: [string, string | null][] = [
  ['The lawyer for Mr Ross, Paul Jones, said it was false. “There is nothing,” he said.', 'Paul Jones'],
  ['A lawyer for Mr Ross, Paul Jones KC, said it was false. “There is nothing,” he said.', 'Paul Jones'],
  ['Counsel for Mr Ross, Paul Jones, said it was false. “There is nothing,” he said.', 'Paul Jones'],
  // nobody who is named
  // not what somebody is, nor whom a phrase before him names
  ['In a letter to Paul Jones, Tom Ross said it was false. “There is nothing,” he said.', 'Tom Ross'],
  ['Tom Ross, the lawyer for Paul Jones, said it was false. “There is nothing,” he said.', 'Tom Ross'],
];

describe('somebody who speaks for another one', () => {
  it.each(cases)('%s', (text, name) => {
    const speakers = Object.entries(mentionsByName(text)).filter(([, mentions]) => mentions.includes('he'));
    expect(speakers.map(([one]) => one)).toEqual(name === null ? [] : [name]);
  });
});
