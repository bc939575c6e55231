/** Claims that somebody turns down, and what stands between the verb and the claim. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';
import type { Said } from './said.ts';

describe('dismissals', () => {
  test.each<[text: string, ...expected: Said[]]>([
    [
      'Iran on Thursday rejected as “baseless” an accusation by the United States that it was behind the attack.',
      ['Iran', 'as “baseless” an accusation by the United States that it was behind the attack'],
    ],
    [
      'Moscow has dismissed as nonsense claims that it meddled in the election.',
      ['Moscow', 'claims that it meddled in the election'],
    ],
    ['Ms Lee dismissed as a lie the claim that she had left.', ['Ms Lee', 'the claim that she had left']],
    [
      'The court threw out claims by Nagy that he had been framed.',
      ['The court', 'claims by Nagy that he had been framed'],
    ],
    [
      'He brushed aside warnings from Israel that the deal was dangerous.',
      ['He', 'warnings from Israel that the deal was dangerous'],
    ],
    [
      'The party went on, shrugging off warnings by the army that the move was dangerous.',
      ['The party', 'warnings by the army that the move was dangerous'],
    ],
    // but things, and what somebody is called
    ['Mr Ng threw out the rubbish.'],
    ['Ms Lee dismissed him as a liar.', ['Ms Lee', 'him as a liar']],
    ['The union rejected the offer as too low.', ['The union', 'the offer as too low']],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('turning something down, as the subject of a verb, is nobody’s deed', () => {
    const text = 'Whatever she may say, shrugging off an opinion as a mere moan is never right.';
    expect(said(text).map(([source]) => source)).not.toContain('Whatever she');
  });
});
