import { describe, expect, test } from 'vitest';

import { machineDate } from '../../src/rehype/machine-date.ts';
import { isIndirectMention } from '../../src/rehype/mention.ts';

describe('machineDate: what the datetime attribute can say of a TIMEX3 value', () => {
  test.each([
    ['2019-02-16', '2019-02-16'],
    ['2019-02-16T10:30', '2019-02-16'],
    ['2019-02-16TEV', '2019-02-16'],
    ['2019-02', '2019-02'],
    ['2019', '2019'],
    ['2019-W06', '2019-W06'],
    ['2018-Q4', null],
    ['2019-SP', null],
    ['2019-H1', null],
    ['2019-W06-WE', null],
    ['199', null],
    ['19', null],
    ['P3D', null],
    ['PRESENT_REF', null],
    ['XXXX-02-16', null],
    ['XXXX', null],
    ['0000', null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(machineDate(value)).toBe(expected);
  });
});

describe('isIndirectMention', () => {
  test.each([
    'he',
    'He',
    'it',
    'I',
    'us',
    'We',
    'the company',
    'The Chinese telecom giant',
    'its chief executive',
    'a spokesman',
    'ministers',
  ])('%s is no name', (words) => {
    expect(isIndirectMention(words)).toBe(true);
  });
  test.each(['Huawei', 'US', 'U.S.', 'WHO', 'Eric Xu', 'Theresa May', 'Italy', 'British government', '5G Alliance'])(
    '%s is a name',
    (words) => {
      expect(isIndirectMention(words)).toBe(false);
    },
  );
});
