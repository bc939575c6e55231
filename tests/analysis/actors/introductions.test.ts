import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('acronyms beside the names for which they stand', () => {
  it.each([
    // another language's letters
    ['The Nationalist Movement Party (MHP) met. The MHP split.', 'Nationalist Movement Party', 'MHP'],
    ['The Revolutionary Armed Forces of Colombia (FARC) met. The FARC split.', 'Farc', 'FARC'],
    // small letters
    // letters that the world knows another body by
  ])('%s', (text, name, acronym) => {
    expect(mentionsByName(text)[name]).toContain(acronym);
  });

  it.each([
    ['The Walrus Health Office (AP) met. The AP was tired.', 'Walrus Health Office', 'AP'],
    ['The Walrus Health Office (UK) met. The UK was tired.', 'Walrus Health Office', 'UK'],
    ['The Walrus Health Office (EU) met. The EU was tired.', 'Walrus Health Office', 'EU'],
    ['Ann Brightwater (MHP) met. The MHP split.', 'Ann Brightwater', 'MHP'],
    ['The Walrus Health Office met (MHP). The MHP split.', 'Walrus Health Office', 'MHP'],
    ['The Walrus Health Office, like the MHP, met.', 'Walrus Health Office', 'MHP'],
    ['The Grand Old Party met. The FBI was tired.', 'Grand Old Party', 'FBI'],
  ])('two: %s', (text, name, acronym) => {
    expect(mentionsByName(text)[name]).not.toContain(acronym);
  });
});
