/** Reports inside a relative clause: who reports there, and where what is reported ends. */
import { outermost } from './cases.ts';

outermost('what is said lacks its subject', [
  ['The driver, who police said acted alone, was shot dead.', ['police', 'said', 'who … acted alone']],
  [
    'The clerk, who prosecutors say planned the theft for months, pleaded guilty.',
    ['prosecutors', 'say', 'who … planned the theft for months'],
  ],
  [
    'Jones, who the mayor said had been warned twice, lost his job.',
    ['the mayor', 'said', 'who … had been warned twice'],
  ],
  ['A man who police say had been drinking was held on Sunday.', ['police', 'say', 'who … had been drinking']],
  [
    'A man who police say stabbed his wife and shot two people appeared in court.',
    ['police', 'say', 'who … stabbed his wife and shot two people'],
  ],
  [
    'A blast that residents said shook the whole town killed six people.',
    ['residents', 'said', 'that … shook the whole town'],
  ],
  ['He works for a firm that analysts say is worth £3bn.', ['analysts', 'say', 'that … is worth £3bn']],
  [
    'The army released a film it said showed militants hiding arms.',
    ['it', 'said', 'a film … showed militants hiding arms'],
  ],
  ['The plan, which Ann Lee says is “a joke,” is dead.', ['Ann Lee', 'says', 'which … is “a joke,”']],
]);

outermost('a clause without a comma stays with what is praised', [
  [
    'Mr Ng praised Ms Lee for a plan that he said helped the poor.',
    ['Mr Ng', 'praised', 'Ms Lee for a plan that he said helped the poor'],
  ],
]);

outermost('the comma that closes the clause ends what is said', [
  ['The drone, which Iran denies supplying, hit a school.', ['Iran', 'denies', 'supplying']],
  ['Ann Lee, who said the vote was “rigged,” lost her seat.', ['who', 'said', 'the vote was “rigged,”']],
  ['Bo Ng, who told reporters that the poll was “a sham”, has sued.', ['who', 'told', 'that the poll was “a sham”']],
  ['Ann Lee, whose father said he was proud, won the race.', ['whose father', 'said', 'he was proud']],
]);

outermost('a report around such a clause goes on behind it', [
  [
    'Police said the man, who his lawyer says is innocent, had fled.',
    ['Police', 'said', 'the man, who his lawyer says is innocent, had fled'],
  ],
  // a comma before the clause has a verb closes nothing
  [
    'Ann Lee, who said that the two men, and Mr Ng in particular, must leave, won the vote.',
    ['who', 'said', 'that the two men, and Mr Ng in particular, must leave'],
  ],
]);

outermost('clauses that only look like it', [
  ['Ms Lee said that officials said the bank was safe.', ['Ms Lee', 'said', 'that officials said the bank was safe']],
  [
    'Ms Lee said that police said stolen cars were found.',
    ['Ms Lee', 'said', 'that police said stolen cars were found'],
  ],
  [
    'A lawyer who represents police said the case was over.',
    ['A lawyer who represents police', 'said', 'the case was over'],
  ],
]);
