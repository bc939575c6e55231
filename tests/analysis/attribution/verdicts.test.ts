/** Quotations that a noun tells of, and sentences of a word or two. */
import { describe, expect, test } from 'vitest';

import { findAttributions } from '../../../src/analysis/attribution/attributions.ts';
import { found } from './found.ts';

/** Source and content, with the model. */
function said(text: string): (readonly [string | null, string])[] {
  return found(text, {}, findAttributions).map(({ source, content }) => [source, content]);
}

describe('a quotation is somebody’s verdict', () => {
  test.each<[text: string, source: string | null, content: string]>([
    ['“Nonsense,” was Jo Holt’s verdict. “He called me at six.”', 'Jo Holt', '“Nonsense,” … “He called me at six.”'],
    ['“It is a shambles,” was Ann Lee’s first assessment.', 'Ann Lee', '“It is a shambles,”'],
    ['“No comment,” was the reply from Downing Street.', 'Downing Street', '“No comment,”'],
    ['“Never again,” was her answer.', 'her', '“Never again,”'],
    [
      '“The worst film of the year” is how Peter Bradshaw summed it up.',
      'Peter Bradshaw',
      '“The worst film of the year”',
    ],
    ['“Stupid” was how Ann Lee described the challenge.', 'Ann Lee', '“Stupid”'],
    ['Jo Holt’s verdict was simple: “We were lucky.”', 'Jo Holt', '“We were lucky.”'],
    // a thing that is so called
    ['“The Crown” was the hit of the year.', null, '“The Crown”'],
  ])('%s', (text, source, content) => {
    const all = said(text);
    if (source === null) expect(all.filter(([one]) => one !== null)).toEqual([]);
    else expect(all).toContainEqual([source, content]);
  });
});

describe('a sentence without a verb', () => {
  test.each<[text: string, source: string, content: string]>([
    ['Not so, says Nigel Holt.', 'Nigel Holt', 'Not so'],
    ['Nonsense, says Ann Lee.', 'Ann Lee', 'Nonsense'],
    ['Wrong, said Ann Lee.', 'Ann Lee', 'Wrong'],
    ['Yesterday, said Ann Lee, it was cold.', 'Ann Lee', 'it was cold'],
    ['In Leeds, said Ann Lee, it was cold.', 'Ann Lee', 'it was cold'],
  ])('%s', (text, source, content) => {
    expect(said(text)).toEqual([[source, content]]);
  });
});
