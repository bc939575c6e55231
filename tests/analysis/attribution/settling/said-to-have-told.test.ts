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
