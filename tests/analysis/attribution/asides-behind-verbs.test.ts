/** What stands between a verb and its "that", and is no part of what is said. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';

describe('asides', () => {
  test.each<[text: string, source: string, content: string]>([
    ['Ms Lee testified under oath that she had never met him.', 'Ms Lee', 'that she had never met him'],
    ['The officer confirmed under cross-examination that he had lied.', 'The officer', 'that he had lied'],
    ['Mr Ng acknowledged on the witness stand that he had lied.', 'Mr Ng', 'that he had lied'],
    ['The court ruled 5-4 that the law was void.', 'The court', 'that the law was void'],
    ['The board voted 7-2 that the school must close.', 'The board', 'that the school must close'],
    [
      'The minister told the commission of inquiry into state capture that he had been offered the job.',
      'The minister',
      'that he had been offered the job',
    ],
    [
      'The minister said in a statement read by Ann Lee that the talks had failed.',
      'The minister',
      'that the talks had failed',
    ],
    [
      'The firm said in a letter seen by Reuters that it would close the plant.',
      'The firm',
      'that it would close the plant',
    ],
    // but what somebody testifies about
    ['She testified about the claims that had been made.', 'She', 'the claims that had been made'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
