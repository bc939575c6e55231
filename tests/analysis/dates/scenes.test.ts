/** Times gone by that a text tells as if it were there: entries of chronicles, and the present tense behind a year. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

function valuesIn(text: string): string[] {
  return datesIn(text, '2024-11-05').map(({ value }) => value);
}

describe('what stands without its year', () => {
  test.each([
    ['June 2014: The nurse writes to the director. He replies in July.', ['2014-06', '2014-07']],
    ['2018: She is dismissed. She sues the trust, which settles in December.', ['2018', '2018-12']],
    ['2018: She was dismissed. She sued the trust, which settled in December.', ['2018', '2018-12']],
    ['14 March 2016: The surgeon returns. He is suspended on 20 May.', ['2016-03-14', '2016-05-20']],
    ['2016: In May the firm hires a lawyer. By August it is bankrupt.', ['2016', '2016-05', '2016-08']],
    ['December 2019: The virus spreads. In January schools close.', ['2019-12', '2020-01']],
    ['Late 2019: The virus spreads. In January schools close.', ['2019', '2020-01']],
    ['Spring 2022: Police open an inquiry. In July they close it.', ['2022-SP', '2022-07']],
    ['May to December 2023: The inquiry sits. On 6 June it hears her.', ['2023-05', '2023-12', '2023-06-06']],
    ['March-May 2020: The virus spreads. In April schools close.', ['2020-03', '2020-05', '2020-04']],
    ['May and June 2023: The inquiry sits. In July it rests.', ['2023-05', '2023-06', '2023-07']],
    ['2018: She is dismissed. In May 2020 she sues. In August she wins.', ['2018', '2020-05', '2020-08']],
    ['2018: She is dismissed for a theft in March 2015. In August she sues.', ['2018', '2015-03', '2018-08']],
  ])('is of the entry that it stands in: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('is of the date that stands alone before its paragraph', () => {
    const text = 'How it began\n\n2019\n\nIn May the firm hires a lawyer. By August it is bankrupt.';
    expect(valuesIn(text)).toEqual(['2019', '2019-05', '2019-08']);
  });

  test.each([
    ['In 2016 the firm hires a lawyer. In August it goes bankrupt.', ['2016', '2016-08']],
    ['On 14 March 2016 the surgeon returns to work. He is suspended on 20 May.', ['2016-03-14', '2016-05-20']],
  ])('is of the time that is told in the present tense: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each([
    ['a year told in the past tense', 'In 2016 the firm hired a lawyer. It opens in May.', ['2016', '2025-05']],
    ['what will be', 'In 2016 the firm hires a lawyer. It will close in May.', ['2016', '2025-05']],
    ['the next paragraph', '2016: The firm opens.\n\nIt closes in July.', ['2016', '2025-07']],
    ['a second paragraph behind a title', '2016\n\nThe firm opens.\n\nIt closes in July.', ['2016', '2025-07']],
    ['a date within its paragraph', 'The firm dates from June 2014: It closes in July.', ['2014-06', '2025-07']],
    ['what isn’t over', 'November 2024: The firm opens. It closes in July.', ['2024-11', '2025-07']],
    ['a year before a word', '2016 Budget: The firm opens. It closes in July.', ['2016', '2025-07']],
  ])('is counted from publication behind %s', (_name, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});
