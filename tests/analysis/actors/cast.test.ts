import { describe, expect, it } from 'vitest';

import { CAST, member, mentionsByName, read } from './reading.ts';

/** Text, name in the cast, its mentions. */
const matched: [string, string, string[]][] = [
  ['Britain and the UK are one.', 'Britain', ['Britain', 'UK']],
  ['The FT reported it.', 'Financial Times', ['FT']],
  ['The Financial Times reported it.', 'Financial Times', ['Financial Times']],
  ['The pink paper reported it.', 'Financial Times', []],
  ['The FT reported it. The pink paper was right.', 'Financial Times', ['FT', 'The pink paper']],
  ["Northwind's ships sailed.", 'Northwind Cables', ['Northwind']],
  [
    'Northwind sailed, and the Norwegian cable maker was glad.',
    'Northwind Cables',
    ['Northwind', 'the Norwegian cable maker'],
  ],
  ['NATO met. The alliance was united.', 'Nato', ['NATO', 'The alliance']],
  ['Nato met. An alliance was formed.', 'Nato', ['Nato']],
  ['The alliance was united.', 'Nato', []],
  ['The UK Harbour Security Centre warned them.', 'Harbour Security Centre', ['Harbour Security Centre']],
  ['The HSC warned them. It told us so.', 'Harbour Security Centre', ['HSC', 'It']],
  ['They told us so.', 'United States', []],
  ['Ms Brightwater resigned.', 'Ada Brightwater', ['Brightwater']],
  ['Ada Brightwater resigned. She had enough.', 'Ada Brightwater', ['Ada Brightwater', 'She']],
  ['Handeslblatt reported it.', 'Handelsblatt', ['Handeslblatt']],
  ['Handelsblat reported it.', 'Handelsblatt', ['Handelsblat']],
  ['Hanselblatter reported it.', 'Handelsblatt', []],
  ['The German government refused.', 'Germany', ['The German government']],
  ['Nato met. The alliance of farmers was united.', 'Nato', ['Nato']],
];

function expectMentions(text: string, name: string, mentions: string[]): void {
  expect(mentionsByName(text, CAST)[name] ?? []).toEqual(mentions);
}

describe('the cast', () => {
  it.each(matched)('%s', expectMentions);

  it('gives its own id, name and kind, and only those aliases that the text has', () => {
    const { actors } = read('The FT said no.', CAST);
    expect(actors).toMatchObject([
      { id: 'financial-times', name: 'Financial Times', kind: 'organization', aliases: ['FT'] },
    ]);
  });

  it('wins over what the gazetteers know', () => {
    const cast = [member('Turkey', 'organization'), member('Georgia Ltd', 'organization', ['Georgia'])];
    const { actors } = read('Turkey met Georgia.', cast);
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Turkey', 'organization'],
      ['Georgia Ltd', 'organization'],
    ]);
  });

  it('keeps a name apart that only begins like one of the cast', () => {
    const text = 'The Northwind Foundation paid. Trump Tower closed.';
    expect(mentionsByName(text, CAST)).not.toHaveProperty('Northwind Cables');
  });

  it('knows a name that begins with an article, with it and without', () => {
    const cast = [member('The Register', 'organization')];
    expect(mentionsByName('The Register asked. They told the Register.', cast)).toEqual({
      'The Register': ['Register', 'They', 'Register'],
    });
  });

  it('leaves a description that two of its members share alone', () => {
    const cast = [
      member('Alphacorp', 'organization', [], ['chip maker']),
      member('Betacorp', 'organization', [], ['chip maker']),
    ];
    expect(mentionsByName('Alphacorp sued Betacorp. The chip maker lost.', cast)).toEqual({
      Alphacorp: ['Alphacorp'],
      Betacorp: ['Betacorp'],
    });
  });
});
