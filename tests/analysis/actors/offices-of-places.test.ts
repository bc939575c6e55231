import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('offices of a place before a name', () => {
  it.each([
    ['Chief Justice of India Ranjan Gogoi left.', 'Ranjan Gogoi'],
    ['The Foreign Minister of Latvia Edgars Rinkevics left.', 'Edgars Rinkevics'],
    ['Attorney General of Kenya Justin Muturi left.', 'Justin Muturi'],
    ['President of Ukraine Volodymyr Zelensky left.', 'Volodymyr Zelensky'],
  ])('%s', (text, name) => {
    expect(mentionsByName(text)).toHaveProperty(name);
  });

  it.each([
    ['Chairman of China Vanke Group left.', 'Vanke Group'],
    ['President of Texas Tech University left.', 'Tech University'],
  ])('one name: %s', (text, name) => {
    expect(mentionsByName(text)).not.toHaveProperty(name);
  });
});
