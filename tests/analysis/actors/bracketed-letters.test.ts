import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('letters in brackets', () => {
  it.each([
    ['Action on Smoking and Health (Ash) said so. Ash left.', 'Action on Smoking and Health', ['Ash', 'Ash']],
    ['Campaign for Better Transport (Cbt) said so. Cbt left.', 'Campaign for Better Transport', ['Cbt', 'Cbt']],
  ])('are those of the body before them: %s', (text, name, letters) => {
    expect(mentionsByName(text)[name]).toEqual([name, ...letters]);
  });

  it.each([
    ['Action on Smoking and Health (Kent) said so.', 'Kent'],
    ['The band played Songs of the Sea (Smith) in Leeds.', 'Smith'],
  ])('that do not fit are no body’s: %s', (text, letters) => {
    for (const [name, mentions] of Object.entries(mentionsByName(text)))
      if (name !== letters) expect(mentions).not.toContain(letters);
  });
});
