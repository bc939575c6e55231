/** One event, told by several stories. */
import { describe, expect, test } from 'vitest';

import { told } from './told.ts';

describe('one event', () => {
  const cases: [string, string[]][] = [
    [
      'of one day in the same words',
      [
        'Norway Shipping sank the ferry on 4 March 2018 off Harwich.',
        'Norway Shipping sank the ferry off Harwich on 4 March 2018.',
      ],
    ],
    [
      'of a day and of its month',
      [
        'Norway Shipping bought the lighthouse on 4 March 2018.',
        'Norway Shipping bought the lighthouse in March 2018.',
      ],
    ],
    [
      'of which both tell that somebody said the same',
      [
        'Ann Lee told the council on 4 March 2018 that the harbour needs a deeper basin for tankers.',
        'In March 2018 Ann Lee said that the harbour needs a deeper basin for tankers.',
      ],
    ],
  ];
  test.each(cases)('%s', (_name, texts) => {
    const { events } = told(texts);
    expect(events).toHaveLength(1);
    expect(events[0]?.map((words) => words[0])).toEqual(['a', 'b']);
  });
});

describe('two events', () => {
  const cases: [string, string[]][] = [
    [
      'of two days',
      [
        'Norway Shipping sank the ferry on 4 March 2018 off Harwich.',
        'Norway Shipping sank the ferry off Harwich on 5 March 2018.',
      ],
    ],
    [
      'of one day',
      ['Norway Shipping sank the ferry on 4 March 2018.', 'Norway Shipping bought the lighthouse on 4 March 2018.'],
    ],
    [
      'of a day and of its whole year',
      ['Norway Shipping bought the lighthouse on 4 March 2018.', 'Norway Shipping bought the lighthouse in 2018.'],
    ],
  ];
  test.each(cases)('%s', (_name, texts) => {
    expect(told(texts).events).toEqual([]);
  });
});
