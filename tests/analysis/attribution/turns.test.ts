/** Where one report ends and the next begins in the same sentence, and what goes on within the first. */
import { describe, expect, test } from 'vitest';

import { outermost } from './cases.ts';
import { found } from './found.ts';

outermost('another speaker behind a cue that closes its own clause', [
  [
    'The plant will close, Intel said, but the union said it would fight the plan.',
    ['Intel', 'said', 'The plant will close'],
    ['the union', 'said', 'it would fight the plan'],
  ],
  [
    'Sales rose 4% in May, Tesco said on Monday, and Sainsbury’s said they would rise further.',
    ['Tesco', 'said', 'Sales rose 4% in May'],
    ['Sainsbury’s', 'said', 'they would rise further'],
  ],
  // no other speaks: it is still said
  [
    'The plan, Ms Lee said, was dead, and it would stay so.',
    ['Ms Lee', 'said', 'The plan … was dead, and it would stay so'],
  ],
  [
    'The plant, Intel said, but not the office, will close.',
    ['Intel', 'said', 'The plant … but not the office, will close'],
  ],
  [
    'Sales fell, Tesco said, and the chief of the union left.',
    ['Tesco', 'said', 'Sales fell … and the chief of the union left'],
  ],
]);

outermost('another speaker whose name stands between commas', [
  [
    'Lufthansa said it expected a profit, but its pilots’ union, Cockpit, said the outlook was poor.',
    ['Lufthansa', 'said', 'it expected a profit'],
    ['its pilots’ union, Cockpit,', 'said', 'the outlook was poor'],
  ],
  [
    'Visa said the fee was fair, but its rival, Mastercard, said it was too low.',
    ['Visa', 'said', 'the fee was fair'],
    ['its rival, Mastercard,', 'said', 'it was too low'],
  ],
  [
    'Ms Lee said the plan was good, and its author, Bo Ng, was kind.',
    ['Ms Lee', 'said', 'the plan was good, and its author, Bo Ng, was kind'],
  ],
  [
    'Ms Lee said the bank was safe, but output, which fell in May, would rise.',
    ['Ms Lee', 'said', 'the bank was safe, but output, which fell in May, would rise'],
  ],
  ['McDonald’s said sales rose.', ['McDonald’s', 'said', 'sales rose']],
]);

outermost('what the speaker does by saying it', [
  [
    'The plan is dead, Ms Lee said, confirming a report in the Times.',
    ['Ms Lee', 'said', 'The plan is dead'],
    ['Ms Lee', 'confirming', 'a report in the Times'],
  ],
  // what comes of what is told
  ['He would go, she said, leaving the party in chaos.', ['she', 'said', 'He would go … leaving the party in chaos']],
  ['The bank, she said, facing ruin, would close.', ['she', 'said', 'The bank … facing ruin, would close']],
]);

outermost('what the reporter adds to a quotation', [
  [
    'Mr Ng said Spain would not “bow to bullies” — a swipe at Ms Lee.',
    ['Mr Ng', 'said', 'Spain would not “bow to bullies”'],
  ],
  ['Ms Lee said the talks were “a farce” – a blow for Mr Ng.', ['Ms Lee', 'said', 'the talks were “a farce”']],
  [
    'Ms Lee said it was “a mess” — a mess that nobody would clear.',
    ['Ms Lee', 'said', 'it was “a mess” — a mess that nobody would clear'],
  ],
  ['Ms Lee said the plan was dead — a victim of delay.', ['Ms Lee', 'said', 'the plan was dead — a victim of delay']],
  [
    'Ms Lee said it was “over” — a “disgrace” for the town.',
    ['Ms Lee', 'said', 'it was “over” — a “disgrace” for the town'],
  ],
]);

outermost('a relative clause without a speaker', [
  [
    'The bank, which is said to be close to a deal, has hired Mr Ng.',
    [null, 'is said to be', 'which … close to a deal'],
  ],
  ['Mr Ng, who is believed to have left, was seen in May.', [null, 'is believed to have', 'who … left']],
  ['He is said to be ill, tired and ready to go.', [null, 'is said to be', 'He … ill, tired and ready to go']],
]);

outermost('a refusal to say more, by the speaker and by others', [
  [
    'Heathrow confirmed that a letter had been sent, but declined to say more.',
    ['Heathrow', 'confirmed', 'that a letter had been sent'],
    ['Heathrow', 'declined', 'to say more'],
  ],
  [
    'Harbour Bank said that it would cut jobs and declined to give a number.',
    ['Harbour Bank', 'said', 'that it would cut jobs'],
    ['Harbour Bank', 'declined', 'to give a number'],
  ],
  [
    'Police confirmed that a man had been arrested but declined to name him.',
    ['Police', 'confirmed', 'that a man had been arrested'],
    ['Police', 'declined', 'to name him'],
  ],
  [
    'Police said that the suspect had been questioned but declined to answer.',
    ['Police', 'said', 'that the suspect had been questioned but declined to answer'],
  ],
  [
    'Police say he posed a threat and refused to drop the gun.',
    ['Police', 'say', 'he posed a threat and refused to drop the gun'],
  ],
]);

describe('a second verb within what is reported', () => {
  test.each<[text: string, ...found: [source: string | null, content: string, parent: string | null][]]>([
    [
      'Ann Lee said that her boss had read the letter and warned staff that they would be fired.',
      ['Ann Lee', 'that her boss had read the letter and warned staff that they would be fired', null],
      [
        'her boss',
        'that they would be fired',
        'that her boss had read the letter and warned staff that they would be fired',
      ],
    ],
    // what the clause before tells of can't warn
    [
      'Tesco said that sales rose and warned investors that profits would fall.',
      ['Tesco', 'that sales rose', null],
      ['Tesco', 'that profits would fall', null],
    ],
    // "she" is who speaks
    [
      'Ms Lee said that she knew the risk and told staff that they were safe.',
      ['Ms Lee', 'that she knew the risk', null],
      ['she', 'that they were safe', null],
    ],
  ])('%s', (text, ...expected) => {
    const seen = found(text).map(({ source, content, parent }) => [source, content, parent]);
    expect(seen.filter(([, content]) => content !== 'the risk')).toEqual(expected);
  });

  test.each<[text: string, inner: string | null]>([
    ['Ms Lee said Bo Ng and Ann Ono had agreed to stop.', 'Bo Ng and Ann Ono'],
    ['Ms Lee said Thailand and Cambodia had agreed to stop fighting.', 'Thailand and Cambodia'],
    ['Ms Lee said Bo Ng and two others had refused to leave.', 'Bo Ng and two others'],
    // what is said is a word, and no first of two subjects
    ['Ms Lee said yes and Mr Ng agreed to go.', 'Mr Ng'],
    ['Ms Lee met Bo Ng and Ann Ono agreed to stop.', 'Ann Ono'],
  ])('whose agreement it is: %s', (text, inner) => {
    expect(found(text).map(({ source }) => source)).toContain(inner);
  });
});

outermost('what another denies of it', [
  [
    'Burkina Faso accused Ivory Coast of sheltering plotters, a charge Abidjan denies.',
    ['Burkina Faso', 'accused', 'Ivory Coast of sheltering plotters'],
    ['Abidjan', 'denies', 'a charge'],
  ],
  [
    'The union said that 8,000 jobs would go, a claim the company rejected.',
    ['The union', 'said', 'that 8,000 jobs would go'],
    ['the company', 'rejected', 'a claim'],
  ],
  [
    'Spain said the ships had been boarded, a charge that Paris rejected as “absurd”.',
    ['Spain', 'said', 'the ships had been boarded'],
    ['Paris', 'rejected', 'a charge … as “absurd”'],
  ],
  [
    'Niger accused France of arming rebels, a charge that Paris rejected within hours as “absurd”.',
    ['Niger', 'accused', 'France of arming rebels'],
    ['Paris', 'rejected', 'a charge … as “absurd”'],
  ],
  [
    'Ms Lee said that the bank had failed, a claim rejected by Mr Ng on Monday.',
    ['Ms Lee', 'said', 'that the bank had failed'],
    ['Mr Ng', 'rejected', 'a claim'],
  ],
  [
    'Ms Lee said the firm had lied, a claim strongly denied by the firm.',
    ['Ms Lee', 'said', 'the firm had lied'],
    ['the firm', 'strongly denied', 'a claim'],
  ],
  [
    'The report said 300 people had died, a figure that the army disputes.',
    ['The report', 'said', '300 people had died'],
    ['the army', 'disputes', 'a figure'],
  ],
  [
    'The Post said last week that the firm had failed, which the bank denied.',
    ['The Post', 'said', 'that the firm had failed'],
  ],
  // within what is said
  [
    'Ms Lee has said she has read it and disagrees with it.',
    ['Ms Lee', 'has said', 'she has read it and disagrees with it'],
  ],
  [
    'Ms Lee said the report, a claim for damages, was late.',
    ['Ms Lee', 'said', 'the report, a claim for damages, was late'],
  ],
  [
    'Police say the man, who denies the charge, was armed.',
    ['Police', 'say', 'the man, who denies the charge, was armed'],
  ],
]);
