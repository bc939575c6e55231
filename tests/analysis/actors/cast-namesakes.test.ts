import { describe, expect, it } from 'vitest';

import { member, mentionsByName } from './reading.ts';

const CAST = [
  member('Boris Johnson', 'person', ['Johnson']),
  member('Donald Trump', 'person', ['Trump']),
  member('Mike Pence', 'person', ['Pence']),
  member('Ciaran Martin', 'person', ['Martin']),
];

/** Text, somebody in it, what means him there. */
const others: [string, string, string[]][] = [
  ['Anna Johnson said she was leaving. Johnson wept.', 'Anna Johnson', ['Anna Johnson', 'she', 'Johnson']],
  ['Kevin Pence won. Pence said so.', 'Kevin Pence', ['Kevin Pence', 'Pence']],
  ['Melania Trump won. Trump left. Mrs Trump slept.', 'Melania Trump', ['Melania Trump', 'Trump', 'Trump']],
  ['Martin Lewis was sorry. Martin left.', 'Martin Lewis', ['Martin Lewis', 'Martin']],
  ['Martin Luther King said it was a dream.', 'Martin Luther King', ['Martin Luther King']],
  ['A reader called Martin writes to us. Martin is cold.', 'Martin', ['Martin', 'Martin']],
  ['JOHNSON SAYS NO\n\nAnna Johnson, a nurse, said no.', 'Anna Johnson', ['JOHNSON', 'Anna Johnson']],
  ['Donald Trump Jr won. Trump said so.', 'Donald Trump Jr', ['Donald Trump Jr', 'Trump']],
  ['Anna Johnson won. Johnson, the nurse, said so.', 'Anna Johnson', ['Anna Johnson', 'Johnson']],
  ['Anna Johnson won. The Johnson campaign closed.', 'Anna Johnson', ['Anna Johnson', 'Johnson']],
  ['Ron Johnson won. Dr Johnson said so.', 'Ron Johnson', ['Ron Johnson', 'Johnson']],
];

/** Text, somebody of the cast, what means him there. */
const own: [string, string, string[]][] = [
  ['Anna Johnson left. Boris Johnson came. Johnson wept.', 'Boris Johnson', ['Boris Johnson', 'Johnson']],
  ['Johnson said it was over. Anna Johnson disagreed. Johnson left.', 'Boris Johnson', ['Johnson', 'Johnson']],
  ['Melania Trump came. President Trump left. Trump said no.', 'Donald Trump', ['Trump', 'Trump']],
  ['Melania Trump came. Mr Trump left. Trump said no.', 'Donald Trump', ['Trump', 'Trump']],
  ['Donald Trump came. Mrs Trump left.', 'Donald Trump', ['Donald Trump']],
  ['Donald J. Trump won. Trump said so.', 'Donald Trump', ['Donald J. Trump', 'Trump']],
  ['Michael Pence won. Pence said so.', 'Mike Pence', ['Michael Pence', 'Pence']],
  [
    'Alexander Boris de Pfeffel Johnson left. Johnson slept.',
    'Boris Johnson',
    ['Alexander Boris de Pfeffel Johnson', 'Johnson'],
  ],
  ['The agency called Martin on Monday. Martin said no.', 'Ciaran Martin', ['Martin', 'Martin']],
  ['Melania Trump came. The Trump administration said no. Trump left.', 'Donald Trump', ['Trump', 'Trump']],
  ['Anna Johnson left. Johnson, the prime minister, said no.', 'Boris Johnson', ['Johnson']],
  ['The Trump Organization closed. Trump said no.', 'Donald Trump', ['Trump']],
];

describe('a namesake of the cast', () => {
  it.each(others)('%s', (text, name, mentions) => {
    const found = mentionsByName(text, CAST);
    expect(found[name]).toEqual(mentions);
    expect(CAST.flatMap((one) => found[one.name] ?? [])).toEqual([]);
  });
});

describe('one of the cast beside a namesake', () => {
  it.each(own)('%s', (text, name, mentions) => {
    expect(mentionsByName(text, CAST)[name]).toEqual(mentions);
  });
});
