import { describe, expect, it } from 'vitest';

import { meantByHeOrShe } from './reading.ts';

/** An obituary, a paragraph an entry, and whom its pronouns that are subjects mean. */
const resolved: [string[], string[]][] = [
  // what opens a paragraph is about the dead
  [['Jane Roe has died.', 'Auberon Waugh complained that she wrote too much.'], ['Jane Roe']],
  [['Jane Roe has died.', 'Auberon Waugh wept.', 'In 1959 she married.'], ['Jane Roe']],
  [['John Roe has died.', 'Lord Denning said it was a loss.', 'Born in Leeds, he was a teacher.'], ['John Roe']],
  [['John Roe has died.', 'Tom Hale said he was “one of the funniest people”.'], ['John Roe']],
  [['John Roe has died.', 'Tom Hale said it was a loss.', '“I was dreadful,” he wrote in his memoirs.'], ['John Roe']],
  // whoever speaks on, or may do so
  [['John Roe has died.', 'Tom Hale said it was a loss.', '“I wept,” he said.'], ['Tom Hale']],
  [['Jane Roe has died.', 'Sue Marsh said it was a loss.', '“I wept,” she said in 2009.'], []],
  [['John Roe has died.', 'Tom Hale said he was a fan of Roe.'], ['Tom Hale']],
  [['John Roe has died.', 'Sue Marsh said it was a loss.', 'In 1959 she married.'], ['Sue Marsh']],
  // news of a death rather than a life
  [['John Roe was killed.', 'Tom Hale said it was a loss.', 'In 2009 he moved to Leeds.'], []],
  [['Tributes were paid to John Roe.', 'Tom Hale said it was a loss.', 'In 2009 he moved to Leeds.'], []],
  [['Tributes were paid by John Roe.', 'Tom Hale said it was a loss.', 'In 2009 he moved to Leeds.'], ['Tom Hale']],
];

describe('an obituary', () => {
  it.each(resolved)('%s', (paragraphs, names) => {
    const text = paragraphs.join('\n\n');
    const found = meantByHeOrShe(text);
    expect(found).toEqual(names);
  });
});
