import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

const bodies = (text: string, ...places: string[]): Record<string, string[]> =>
  Object.fromEntries(Object.entries(mentionsByName(text)).filter(([name]) => !places.includes(name)));

describe('institutions of two countries', () => {
  it("takes Russia's and Ukraine's for two, and the bare name for neither", () => {
    const text =
      "Russia's Foreign Ministry spoke first. Ukraine's Foreign Ministry answered. The Foreign Ministry was silent.";
    expect(bodies(text, 'Russia', 'Ukraine')).toEqual({
      "Russia's Foreign Ministry": ['Foreign Ministry'],
      "Ukraine's Foreign Ministry": ['Foreign Ministry'],
      'Foreign Ministry': ['Foreign Ministry'],
    });
  });

  it.each([
    [
      "Pakistan's Supreme Court ruled. India's Supreme Court waits.",
      ["Pakistan's Supreme Court", "India's Supreme Court"],
    ],
    [
      "Russia's Foreign Ministry spoke. The Ukrainian Foreign Ministry answered.",
      ["Russia's Foreign Ministry", 'Ukrainian Foreign Ministry'],
    ],
    // one country's alone
    ["Russia's Foreign Ministry spoke. The Russian Foreign Ministry was angry.", ['Russian Foreign Ministry']],
    ["America's Supreme Court ruled. The Supreme Court was tired.", ['Supreme Court']],
    ["Germany's Deutsche Bank fell. America's Deutsche Bank rose.", ['Deutsche Bank']],
    ["China's Huawei grew. Britain's Huawei shrank.", ['Huawei']],
    ['The U.S. Department of Justice sued. The Department of Justice (DOJ) won.', ['Department of Justice']],
  ])('%s', (text, expected) => {
    const places = ['Russia', 'Ukraine', 'Pakistan', 'India', 'United States', 'Germany', 'China', 'United Kingdom'];
    expect(Object.keys(bodies(text, ...places))).toEqual(expected);
  });
});
