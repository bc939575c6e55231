/** What somebody is said to have told. */
import { said } from './said.ts';

said('a quotation before the hearsay', [
  ['"I\'m done," he is said to have told friends.', ['he', '"I\'m done,"']],
  [
    'Mr Pike is said to have told friends that he was done.',
    [null, 'Mr Pike … told friends that he was done'],
    ['Mr Pike', 'that he was done'],
  ],
]);

// the tagger takes "is alleged to have said" for one cue
said('the hearsay around what is said', [
  [
    'Mr Pike is alleged to have said that it was over.',
    [null, 'Mr Pike … said that it was over'],
    ['Mr Pike', 'that it was over'],
  ],
  [
    'The king is understood to have warned that it was over.',
    [null, 'The king … warned that it was over'],
    ['The king', 'that it was over'],
  ],
  ['Mr Pike is believed to have argued for a loan.', [null, 'Mr Pike … argued for a loan'], ['Mr Pike', 'a loan']],
]);

said('what is no hearsay', [
  ['Mr Pike was told to say that it is over.', ['Mr Pike', 'that it is over']],
  ['Mr Pike is expected to say that it is over.', ['Mr Pike', 'that it is over']],
  [
    'Police believe Mr Pike said that it was over.',
    ['Police', 'Mr Pike said that it was over'],
    ['Mr Pike', 'that it was over'],
  ],
]);
