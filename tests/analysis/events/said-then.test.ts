import { describe, expect, test } from 'vitest';

import { eventsIn } from './telling.ts';

describe('a date dates what is said by its own verb', () => {
  const table: readonly [
    string,
    string,
    Readonly<Record<string, { cue: string; content: string }>>,
    readonly string[][],
  ][] = [
    [
      'not what another clause says',
      'The FT reported on Sunday that it would fail, a day after Pence described Huawei as a threat.',
      {
        ft: { cue: 'reported', content: 'that it would fail' },
        pence: { cue: 'described', content: 'Huawei as a threat' },
      },
      [['ft']],
    ],
    [
      'not what a relative clause says',
      'Pence, who has called Huawei a threat, met Merkel on Saturday.',
      { pence: { cue: 'called', content: 'Huawei a threat' } },
      [[]],
    ],
    [
      'what a relative clause says, where the date is in it',
      'The minister, who said on Monday that he would stay, resigned on Friday.',
      { minister: { cue: 'said', content: 'that he would stay' } },
      [['minister'], []],
    ],
    [
      'each clause its own',
      'After Trump said on Thursday that he would act, China warned on Friday that it would respond.',
      {
        trump: { cue: 'said', content: 'that he would act' },
        china: { cue: 'warned', content: 'that it would respond' },
      },
      [['trump'], ['china']],
    ],
    [
      'what was said, with what is reported in it',
      'The FT reported on Sunday that Younger had said that it was over.',
      {
        ft: { cue: 'reported', content: 'that Younger had said that it was over' },
        younger: { cue: 'had said', content: 'that it was over' },
      },
      [['ft', 'younger']],
    ],
    [
      'what stands before its verb',
      'In March the FT reported that it was over.',
      { ft: { cue: 'reported', content: 'that it was over' } },
      [['ft']],
    ],
    [
      'a quotation before its verb',
      '“It is over,” Pence said on Saturday.',
      { pence: { cue: 'said', content: '“It is over,”' } },
      [['pence']],
    ],
    [
      'a speaking in a participle',
      'Speaking on Saturday, Pence said it was over.',
      { pence: { cue: 'said', content: 'it was over' } },
      [['pence']],
    ],
    [
      '"when" after the date',
      'The tone changed in January, when Zhang said that it was over.',
      { zhang: { cue: 'said', content: 'that it was over' } },
      [['zhang']],
    ],
    [
      'not a complaint about what happened then',
      'China criticised Canada for her arrest on 1 December.',
      { china: { cue: 'criticised', content: 'Canada' } },
      [[]],
    ],
  ];

  test.each(table)('%s', (_name, text, said, ids) => {
    expect(eventsIn(text, { said, heard: { younger: 'ft' } }).map((event) => event.attributionIds)).toEqual(ids);
  });

  test('and what the same speaker says with it', () => {
    const text = 'Xu criticised the campaign this month, and questioned its motives.';
    const said = {
      first: { cue: 'criticised', content: 'the campaign' },
      second: { cue: 'questioned', content: 'its motives' },
    };
    const idsBy = (speakers: Record<string, string>) => eventsIn(text, { said, speakers })[0]?.attributionIds;
    expect(idsBy({ first: 'xu', second: 'xu' })).toEqual(['first', 'second']);
    expect(idsBy({ first: 'xu', second: 'li' })).toEqual(['first']);
  });
});
