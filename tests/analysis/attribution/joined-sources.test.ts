/** Sources that "and" joins, before and behind what they say. */
import { outermost } from './cases.ts';

outermost('two who say what stands before them', [
  ['The van was stolen, police and witnesses said.', ['police and witnesses', 'said', 'The van was stolen']],
  ['The ferry sank, Reuters and the BBC reported.', ['Reuters and the BBC', 'reported', 'The ferry sank']],
  [
    'Nine people were killed, the governor and his deputy said.',
    ['the governor and his deputy', 'said', 'Nine people were killed'],
  ],
  [
    'Eight guests were hurt when a gunman stormed a hotel in Quetta, police and hospital sources said on Friday.',
    ['police and hospital sources', 'said', 'Eight guests were hurt when a gunman stormed a hotel in Quetta'],
  ],
]);

outermost('a list of those who say it', [
  [
    'Nine people were killed, the army, police and medics said.',
    ['the army, police and medics', 'said', 'Nine people were killed'],
  ],
  [
    'Nine people were killed on Monday, the army, police and medics said.',
    ['the army, police and medics', 'said', 'Nine people were killed on Monday'],
  ],
  [
    'The army, police and medics said nine people were killed.',
    ['The army, police and medics', 'said', 'nine people were killed'],
  ],
  // a phrase behind a noun may describe it
  [
    'A bomb hit a mosque in Quetta, the provincial capital, police and medics said.',
    ['police and medics', 'said', 'A bomb hit a mosque in Quetta, the provincial capital'],
  ],
]);

outermost('a list inside what is said', [
  ['When the bridge fell, police and residents said it was old.', ['police and residents', 'said', 'it was old']],
  ['Ms Lee grows apples, pears and plums.'],
]);
