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
  ['Brothers Tom and Harry Clark spoke.', 'Tom Clark', null],
  ['DI Petra Lindqvist spoke.', 'Petra Lindqvist', 'DI'],
  ['Acting Det Supt Petra Lindqvist spoke.', 'Petra Lindqvist', 'Acting Det Supt'],
  ['Senior coroner Petra Lindqvist spoke.', 'Petra Lindqvist', 'Senior coroner'],
  ['In Washington DC Petra Lindqvist spoke.', 'Petra Lindqvist', null],
];

describe('roles', () => {
  it.each(roles)('%s', (text, name, role) => {
    const actor = read(text).actors.find((candidate) => candidate.name === name);
    expect(actor).toMatchObject({ name, role });
  });
});
