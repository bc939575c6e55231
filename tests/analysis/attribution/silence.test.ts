/** What tells that nobody spoke, or why somebody isn't named, beside what is said in the same words. */
import { describe, expect, test } from 'vitest';

import { said } from './said.ts';

describe('silence', () => {
  test.each([
    ['A spokesman did not immediately respond to a request for comment.'],
    ['Boeing did not respond to an email on Monday.'],
    ['Apple did not respond to questions about the report.'],
    ['Apple has not responded to claims that it broke the law.'],
    ['The official spoke on condition of anonymity because he was not authorized to discuss the matter publicly.'],
    ['The people asked not to be identified discussing private information.'],
    ['He was not allowed to say that the bank had failed.'],
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each<[text: string, source: string, content: string]>([
    ['The army responded that it was over.', 'The army', 'that it was over'],
    ['Mr Ng was authorised to say that the bank was safe.', 'Mr Ng', 'that the bank was safe'],
    ['He said he was not authorised to sign the deal.', 'He', 'he was not authorised to sign the deal'],
  ])('%s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
