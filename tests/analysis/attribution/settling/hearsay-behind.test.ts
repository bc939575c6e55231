/** Hearsay behind what somebody says. */
import { said } from './said.ts';

said('what goes round', [
  [
    'The league declined to comment but it is understood that Mr Crane will not be fined.',
    ['The league', 'to comment'],
    [null, 'that Mr Crane will not be fined'],
  ],
  // but what is his own
  [
    'Ms Lee said it was late but it was clear that they had won.',
    ['Ms Lee', 'it was late but it was clear that they had won'],
  ],
]);
