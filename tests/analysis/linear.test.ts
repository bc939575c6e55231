/** Whatever stands in a text, twice as much of it takes twice the work: counted in steps, since seconds depend on the machine. */
import { expect, test } from 'vitest';

import { stepsOf } from '../support/steps.ts';

const { analyze } = await import('../../src/analysis/analyze.ts');

const options = { published: '2019-02-17' };
const CHARACTERS = 5_000;

/** Of twice the text, to that of the text: what is kept from one text to the next makes it no exact 2. */
const MOST_TIMES_THE_WORK = 2.3;
/** One long word is hardly any work, in which other things count. */
const HARDLY_ANY_A_CHARACTER = 100;
/** 200,000 characters take less than 15 seconds of a usual core. */
const MOST_STEPS_A_CHARACTER = 8000;

function textOf(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
}

// what is read once, such as models, is no work of a text
analyze('Ann Lee said on Monday that “it” was so, and May 5, 2012 would come.', options);

test.each([
  ["'"],
  ['"'],
  ['!'],
  ['-'],
  ['/'],
  ['('],
  ['_'],
  ['?!'],
  ['a-'],
  ["'a' "],
  ['"a" '],
  ['“ a '],
  ['‘a '],
  ['(a '],
  ['“(a '],
  ['“a (b” '],
  ['[a](b) '],
  ['A'],
  ['AB '],
  ['U.S. '],
  ['Mr. Lee '],
  ['Prime Minister Nokia Norway '],
  ['Lee, '],
  ['of Lee '],
  ['1 '],
  ['1/2/'],
  ['May 5 '],
  ['A: '],
  ['a\n\n'],
  ['“a\n\n'],
  ['— '],
  ['... '],
  [', '],
  ['abcdefghij'],
  ['and said '],
  ['he said '],
  ['she who '],
  ['according to '],
  ['Ann Lee said it was so. '],
  ['Ann Lee said it was so, he said. “No,” she said.\n\n'],
  ['Who? I do.\n\n'],
])('work on a text of nothing but %j grows with its length', { timeout: 120_000 }, (unit) => {
  const once = stepsOf(() => analyze(textOf(unit, CHARACTERS), options));
  const twice = stepsOf(() => analyze(textOf(unit, 2 * CHARACTERS), options));
  expect(twice).toBeLessThan(2 * CHARACTERS * MOST_STEPS_A_CHARACTER);
  const nothing = 2 * CHARACTERS * HARDLY_ANY_A_CHARACTER;
  expect(twice / Math.max(once, nothing)).toBeLessThan(MOST_TIMES_THE_WORK);
});
