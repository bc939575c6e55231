import { said } from './said.ts';

said('a report in the middle of a relative clause', [
  [
    'The council said it would close three libraries, two of which, it said, had fewer than 50 visitors a week.',
    ['The council', 'it would close three libraries'],
    ['it', 'two of which … had fewer than 50 visitors a week'],
  ],
  [
    'The mission said it had recorded 43 explosions, most of them, it said, from positions held by the government.',
    ['The mission', 'it had recorded 43 explosions'],
    ['it', 'most of them … from positions held by the government'],
  ],
  [
    'The council said it had sold the land, which, it said, had cost too much.',
    ['The council', 'it had sold the land'],
    ['it', 'which … had cost too much'],
  ],
  // no report stands before
  [
    'Three libraries closed, two of which, it said, had fewer than 50 visitors a week.',
    ['it', 'two of which … had fewer than 50 visitors a week'],
  ],
  // nothing but a phrase of the same clause does
  [
    'Two of the libraries, it said, had fewer than 50 visitors a week.',
    ['it', 'Two of the libraries … had fewer than 50 visitors a week'],
  ],
]);
