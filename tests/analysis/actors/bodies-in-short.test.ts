import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('a body by the last words of its name, in small letters', () => {
  it.each([
    ['The National Weather Service issued a warning. The weather service said it would rain.', 'The weather service'],
    [
      'The National Weather Service was right. It rained. Roads flooded. So the weather service said.',
      'the weather service',
    ],
  ])('%s', (text, short) => {
    expect(mentionsByName(text)['National Weather Service']).toEqual(['National Weather Service', short]);
  });

  it.each([
    ['not yet named', 'The weather service said it would rain. The National Weather Service was right.'],
    ['another of the kind', 'The National Weather Service met a weather service. A weather service is cheap.'],
    ['a thing with that name', 'The National Weather Service closed. The weather service office was sold.'],
    [
      'long out of view',
      `The National Weather Service closed.${' It rained.'.repeat(7)} The weather service was sold.`,
    ],
    ['one of two', 'The National Weather Service met the Norwich Weather Service. The weather service was tired.'],
  ])('%s', (_name, text) => {
    const mentions = mentionsByName(text)['National Weather Service'] ?? [];
    expect(mentions.filter((mention) => mention.includes('weather'))).toEqual([]);
    expect(mentions).toContain('National Weather Service');
  });

  it('is none of a name in two words, or of one whose last word is no body’s', () => {
    expect(mentionsByName('The Reid Agency closed. The reid agency was sold.')['Reid Agency']).toEqual(['Reid Agency']);
    const mentions = mentionsByName('The Green New Deal passed. The new deal was signed.');
    expect(Object.values(mentions).flat()).not.toContain('The new deal');
  });
});
