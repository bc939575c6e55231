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
    ['The minister stopped short of saying that trains should be halted.'],
    ['The mayor stopped short of accusing the firm of fraud.'],
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

  test.each<[text: string, source: string, content: string]>([
    ['Police said a body had been found but did not release a name.', 'Police', 'a body had been found'],
    ['The hospital said two patients had died but would not say how.', 'The hospital', 'two patients had died'],
    [
      'Anna Lee said that what had happened was a tragedy, but stopped short of naming anyone.',
      'Anna Lee',
      'that what had happened was a tragedy',
    ],
    [
      'The FBI said it was aware of the matter but does not confirm or deny investigations.',
      'The FBI',
      'it was aware of the matter',
    ],
    ['The firm said it had sold the land but did not name the buyer.', 'The firm', 'it had sold the land'],
  ])('behind what is said: %s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each<[text: string, source: string, content: string]>([
    [
      'The police said that Ms Lee had been asked but would not say where she was.',
      'The police',
      'that Ms Lee had been asked but would not say where she was',
    ],
    [
      'Ms Lee said the ministry knew of the leak but did not tell the public.',
      'Ms Lee',
      'the ministry knew of the leak but did not tell the public',
    ],
    [
      'He said the army had offered talks but did not release the prisoners.',
      'He',
      'the army had offered talks but did not release the prisoners',
    ],
    [
      'Police said the driver stopped but did not give his name.',
      'Police',
      'the driver stopped but did not give his name',
    ],
    ['She said the figures were odd but did not add up.', 'She', 'the figures were odd but did not add up'],
    [
      'The mayor said the plan stopped short of what was needed.',
      'The mayor',
      'the plan stopped short of what was needed',
    ],
  ])('within what is said: %s', (text, ...expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
