/** A second verb behind "and" or "but": inside what is reported, or the next report of who spoke. */
import { expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { outermost } from './cases.ts';
import { found } from './found.ts';

outermost('a clause that goes on with its own auxiliary', [
  [
    'The minister said that he had supported the inquiry and would answer questions.',
    ['The minister', 'said', 'that he had supported the inquiry and would answer questions'],
  ],
  [
    'A spokesman said that it had read the report and would consider its findings.',
    ['A spokesman', 'said', 'that it had read the report and would consider its findings'],
  ],
  [
    'Mr Price said that the trust had met the family and would answer their questions.',
    ['Mr Price', 'said', 'that the trust had met the family and would answer their questions'],
  ],
  [
    'She said that he had threatened her and had shown her a knife.',
    ['She', 'said', 'that he had threatened her and had shown her a knife'],
  ],
  [
    'The trust said it was disappointed by the judgment and was considering an appeal.',
    ['The trust', 'said', 'it was disappointed by the judgment and was considering an appeal'],
  ],
  [
    'The council said it was saddened by the ruling but understood the pressures.',
    ['The council', 'said', 'it was saddened by the ruling but understood the pressures'],
  ],
]);

outermost('the next report of who spoke', [
  [
    'The bank said it was over and called for calm.',
    ['The bank', 'said', 'it was over'],
    ['The bank', 'called for', 'calm'],
  ],
  [
    'Ms Lee said the plan was dead and accused ministers of lying.',
    ['Ms Lee', 'said', 'the plan was dead'],
    ['Ms Lee', 'accused', 'ministers of lying'],
  ],
  [
    'Ms Lee said it was over and had earlier called for talks.',
    ['Ms Lee', 'said', 'it was over'],
    ['Ms Lee', 'had earlier called for', 'talks'],
  ],
  [
    'Ms Lee has said that the bank was safe and has accused Mr Ng of lying.',
    ['Ms Lee', 'has said', 'that the bank was safe'],
    ['Ms Lee', 'has accused', 'Mr Ng of lying'],
  ],
  [
    'The trust said it was disappointed by the judgment but denied that it had lied.',
    ['The trust', 'said', 'it was disappointed by the judgment'],
    ['The trust', 'denied', 'that it had lied'],
  ],
  [
    'The paper said a man had been held but declined to name him.',
    ['The paper', 'said', 'a man had been held'],
    ['The paper', 'declined', 'to name him'],
  ],
]);

test('who would answer is who is told of', () => {
  const text = 'Mr Price said that the trust had met the family and would answer their questions.';
  const inner = found(text, {}, findAttributions).filter(({ parent }) => parent !== null);
  expect(inner.map(({ source }) => source)).not.toContain('Mr Price');
});
