/** Who reports between commas, within another's report. */
import { said } from './said.ts';

said('a report between a source and its verb', [
  [
    'Mr Pike, Ms Lund alleges, told her: "I will kill you."',
    ['Ms Lund', 'Mr Pike … told her: "I will kill you."'],
    ['Mr Pike', '"I will kill you."'],
  ],
  ['Mr Pike, who runs the bank, told her: "It is over."', ['Mr Pike, who runs the bank,', '"It is over."']],
]);

said('whom "whose" leads to', [
  [
    'The plan was attacked by unions, whose leader, Bo Ng, said it was dead.',
    ['unions', 'The plan'],
    ['Bo Ng', 'it was dead'],
  ],
]);
