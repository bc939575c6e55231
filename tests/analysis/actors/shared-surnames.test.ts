import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

/** Text, who is meant by the surname alone before a second one has it, every mention. */
const shared: [string, string, string[]][] = [
  ['Kim Eun-hye was ill. Kim left. Kim Jong-un smiled.', 'Kim Eun-hye', ['Kim Eun-hye', 'Kim']],
  ['Kim Eun-hye was ill. Kim left. Kim Jong-un smiled. Kim sang.', 'Kim Eun-hye', ['Kim Eun-hye', 'Kim']],
  ['Anna Ford was ill. The Ford family left. Bob Ford smiled. Ford sang.', 'Anna Ford', ['Anna Ford']],
  ['Kim Jong Un sang. Kim Eun-hye was ill. Kim left. Kim Yo-jong smiled.', 'Kim Eun-hye', ['Kim Eun-hye']],
  // far away, or before both
  ['Ford left. Anna Ford was ill. Bob Ford smiled.', 'Anna Ford', ['Anna Ford']],
  [
    'Anna Ford was ill. It rained. It was dark. It was cold. Ford left. Bob Ford smiled. Ford sang.',
    'Anna Ford',
    ['Anna Ford'],
  ],
];

describe('a surname of two people', () => {
  it.each(shared)('%s', (text, name, mentions) => {
    expect(mentionsByName(text)[name]).toEqual(mentions);
  });
});
