import { describe, expect, it } from 'vitest';

import { meantByHeOrShe } from './reading.ts';

const spoken: [string, string[]][] = [
  [
    'Florida delegate John Archer said he was proud of Tom Canova. “It is the Sanders way,” he said.',
    ['John Archer', 'John Archer'],
  ],
  [
    'Peter Wehner said the party had changed. “Paul Ryan has set forth a path for the party,” he said.',
    ['Peter Wehner'],
  ],
  [
    'Linda Hudson praised the town. “We all get along. My mother lived here,” she said.\n\nShe added that it would stay so.',
    ['Linda Hudson', 'Linda Hudson'],
  ],
];

describe('who goes on speaking', () => {
  it.each(spoken)('%s', (text, names) => {
    expect(meantByHeOrShe(text)).toEqual(names);
  });
});
