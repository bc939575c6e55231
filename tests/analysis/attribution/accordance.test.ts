/** "According to", where it names what something goes by, beside where it names who says so. */
import { describe, expect, test } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';

/** The sources in a text. */
function sources(text: string): (string | null)[] {
  const { attributions } = analyze(text, { published: '2024-03-05' });
  return attributions.map(({ source }) => source && text.slice(source.start, source.end));
}

describe('"according to" and what something goes by', () => {
  test.each([
    'Everything went according to plan.',
    'According to plan, the bridge opened in May.',
    'The prizes are paid according to age.',
    'They are taxed according to their income.',
    'Food is allocated according to the size of a family.',
    'The form was filled according to the rules.',
    'The house was built according to his wishes.',
    'The sites are ranked according to the number of visitors.',
    'The fee varies according to how far you travel.',
    'There is a rule according to which players must train.',
  ])('%s', (text) => {
    expect(sources(text)).toEqual([]);
  });

  test('inside what somebody says', () => {
    expect(sources('Everything went according to plan, the minister said.')).toEqual(['the minister']);
  });

  test.each<[text: string, source: string]>([
    ['According to the rules, players must train on Fridays.', 'the rules'],
    ['The bridge was unsafe, according to the new plan.', 'the new plan'],
    ['The bridge was unsafe, according to a plan seen by Reuters.', 'a plan seen by Reuters'],
    ['Sales fell, according to numbers published in May.', 'numbers published in May'],
    ['According to the income report, prices rose.', 'the income report'],
    ['According to inflation figures, prices rose.', 'inflation figures'],
    ['Prices vary according to officials.', 'officials'],
    // names, and what somebody says
    ['According to the Standard, prices rose.', 'the Standard'],
    ['According to Price, the plan failed.', 'Price'],
    ['The bridge was unsafe according to what officials said.', 'what officials said'],
  ])('%s', (text, source) => {
    expect(sources(text)).toContain(source);
  });
});
