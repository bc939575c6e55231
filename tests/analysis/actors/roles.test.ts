import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

const roles: [string, string, string | null][] = [
  ['US vice-president Mike Pence spoke.', 'Mike Pence', 'US vice-president'],
  ['Ulla Berg, Nato deputy-secretary, told the BBC.', 'Ulla Berg', 'Nato deputy-secretary'],
  [
    'Eric Xu, one of two deputy Norvik chairmen, this month praised it.',
    'Eric Xu',
    'one of two deputy Norvik chairmen',
  ],
  ['Malaysian prime minister Datuk Seri Anwar Ibrahim spoke.', 'Anwar Ibrahim', 'Malaysian prime minister'],
  ['President Donald Trump spoke.', 'Donald Trump', 'President'],
  ['The prime minister, Boris Johnson, spoke.', 'Boris Johnson', 'prime minister'],
  ['Ciaran Martin, head of the centre, spoke.', 'Ciaran Martin', 'head of the centre'],
  ['Former Nokia chief executive Petra Lindqvist spoke.', 'Petra Lindqvist', 'Former Nokia chief executive'],
  ['Petra Lindqvist, the founder of Nokia, spoke.', 'Petra Lindqvist', 'founder of Nokia'],
  ['Petra Lindqvist, its chief executive, spoke.', 'Petra Lindqvist', 'chief executive'],
  ['They agree, its secretary-general, Jens Stoltenberg, told them.', 'Jens Stoltenberg', 'secretary-general'],
  ['Petra Lindqvist, who spoke, left.', 'Petra Lindqvist', null],
  ['Her opponent, Petra Lindqvist, also praised the president’s plan, they said.', 'Petra Lindqvist', null],
  ['Petra Lindqvist, in a letter to the chairman, spoke.', 'Petra Lindqvist', null],
  ['Mr Xu spoke.', 'Xu', null],
  ['To greet Barack Obama, the prime minister looked ashen, they said.', 'Barack Obama', null],
  ['Petra Lindqvist, a minister accused of fraud, spoke.', 'Petra Lindqvist', 'minister accused of fraud'],
  ['Petra Lindqvist spoke.', 'Petra Lindqvist', null],
  ['Petra Lindqvist MP, the shadow minister, spoke.', 'Petra Lindqvist', 'shadow minister'],
  ['Senior coroner Petra Lindqvist spoke.', 'Petra Lindqvist', 'Senior coroner'],
  // the verb of the sentence opens no apposition
  [
    'The foreign minister, Petra Lindqvist, accused the prime minister of lying.',
    'Petra Lindqvist',
    'foreign minister',
  ],
  ['His rival, Petra Lindqvist, called the president weak.', 'Petra Lindqvist', null],
  ['Her lawyer, Petra Lindqvist, praised doctors, they said.', 'Petra Lindqvist', 'lawyer'],
  ['Petra Lindqvist, accusing the prime minister of lying, left.', 'Petra Lindqvist', null],
  ['Petra Lindqvist, retired general, spoke.', 'Petra Lindqvist', 'retired general'],
  ['Petra Lindqvist, appointed minister in May, spoke.', 'Petra Lindqvist', 'appointed minister in May'],
  ['Petra Lindqvist, acting FBI director, spoke.', 'Petra Lindqvist', 'acting FBI director'],
  // "then" says that it is over, and an article may be an owner's
  [
    'Petra Lindqvist, then the centre’s chief executive, spoke.',
    'Petra Lindqvist',
    'then the centre’s chief executive',
  ],
  ['Petra Lindqvist, then head of the centre, spoke.', 'Petra Lindqvist', 'then head of the centre'],
  ['Petra Lindqvist, the then prime minister, spoke.', 'Petra Lindqvist', 'then prime minister'],
  ['Petra Lindqvist, the former head of the centre, spoke.', 'Petra Lindqvist', 'former head of the centre'],
  ['Petra Lindqvist, the centre’s chief executive, spoke.', 'Petra Lindqvist', 'the centre’s chief executive'],
  ['The centre’s chief executive, Petra Lindqvist, spoke.', 'Petra Lindqvist', 'The centre’s chief executive'],
  // an office that nobody holds yet
  ['Ukraine’s president-elect, Petra Lindqvist, spoke.', 'Petra Lindqvist', 'Ukraine’s president-elect'],
  ['The ambassador-at-large, Petra Lindqvist, spoke.', 'Petra Lindqvist', 'ambassador-at-large'],
  // offices with "of" in them
  ['The last poll put US secretary of state Petra Lindqvist ahead.', 'Petra Lindqvist', 'US secretary of state'],
  ['US secretary of state Petra Lindqvist spoke.', 'Petra Lindqvist', 'US secretary of state'],
  ['The Inspector-General of Police, Petra Lindqvist, spoke.', 'Petra Lindqvist', 'Inspector-General of Police'],
  // more than one
  ['One of the farmers, Petra Lindqvist, spoke.', 'Petra Lindqvist', null],
  ['Petra Lindqvist, friends of hers, and others spoke.', 'Petra Lindqvist', null],
  // either of two may be named
  ['They wrote to the president, Petra Lindqvist.', 'Petra Lindqvist', 'president'],
  ['A lawyer for President Petra Lindqvist spoke.', 'Petra Lindqvist', 'President'],
];

describe('roles', () => {
  it.each(roles)('%s', (text, name, role) => {
    const actor = read(text).actors.find((candidate) => candidate.name === name);
    expect(actor).toMatchObject({ name, role });
  });
});
