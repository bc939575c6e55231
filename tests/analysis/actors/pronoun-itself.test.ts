import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** What is said of Ann Lee, and whether she says it. */
const cases: [string, boolean][] = [
  ['Ann Lee was never interviewed, she said.', true],
  ['Tom Ross’s mother, Ann Lee, had not been allowed in, she said.', true],
  ['It rained. The teacher, Ann Lee, had not seen the report, she told the BBC.', true],
  ['Ann Lee said it was late. Ann Lee was ill, she said.', true],
  // whoever speaks, with a name or without one
  ['Mary Cole spoke. Ann Lee was ill, she said.', false],
  ['Mary Cole and Jane Roe spoke. Ann Lee was ill, she said.', false],
  ['The vicar said it was late. Ann Lee was ill, she said.', false],
  ['A nurse left. Ann Lee was ill, she said.', false],
  ['Ann Lee and Mary Cole were ill, she said.', false],
  // the dead speak no more, and who may be "he" as well need not be meant
  ['Ann Lee was killed on Monday, she said.', false],
  ['Robin Roe was ill, she said.', false],
];

describe('who speaks of himself', () => {
  it.each(cases)('%s', (text, isItself) => {
    const spoken = Object.entries(mentionsByName(text)).filter(([, mentions]) => mentions.includes('she'));
    expect(spoken.map(([name]) => name).some((name) => name === 'Ann Lee' || name === 'Robin Roe')).toBe(isItself);
  });
});
