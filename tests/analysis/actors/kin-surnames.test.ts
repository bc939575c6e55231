import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** Text, the relative's name with the surname, every mention. */
const related: [string, string, string[]][] = [
  ['Ann Lee, 74, and her husband Derek, 77, left. Mr Lee was ill.', 'Derek Lee', ['Derek', 'Lee']],
  ['Ann Lee left. Ann Lee’s father, Peter, wept. Mr Lee was ill. Peter slept.', 'Peter Lee', ['Peter', 'Lee', 'Peter']],
  ['Peter Lee and his wife Joyce left. Mrs Lee was ill.', 'Joyce Lee', ['Joyce', 'Lee']],
  ['Derek and Joyce Lee left. Mr Lee was ill.', 'Derek Lee', ['Derek', 'Lee']],
];

/** Where the surname is nobody's beside the one who has it in full, or may be somebody else's. */
const apart: [string, string, string[]][] = [
  ['Peter Lee’s father, Derek, wept. Mr Lee was ill.', 'Derek', ['Derek']],
  ['Ann Lee and her husband Derek left.', 'Derek', ['Derek']],
  ['Ann Lee said that her friend Derek was ill. Mr Lee died.', 'Derek', ['Derek']],
  ['Ann Lee met his brother Derek. Mr Lee died.', 'Derek', ['Derek']],
  ['Ann Lee and her husband Derek left. Peter Lee came. Mr Lee was ill.', 'Derek', ['Derek']],
  ['Ann Lee and her sister Joyce left. Mr Lee was ill.', 'Joyce', ['Joyce']],
];

describe('relatives by first name', () => {
  it.each([...related, ...apart])('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });
});
