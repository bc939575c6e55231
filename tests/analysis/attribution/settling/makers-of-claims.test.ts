/** Who makes a claim that a noun tells of, and hearsay with the time or at the end. */
import { said } from './said.ts';

said('whoever is named right behind the noun', [
  ['The suggestion by Mr Hart that the bank failed was dismissed.', ['Mr Hart', 'that the bank failed']],
  ['A warning from the Met Office that snow was coming was ignored.', ['the Met Office', 'that snow was coming']],
  ['Warnings from scientists that the dam was weak were ignored.', ['scientists', 'that the dam was weak']],
  ['There were complaints by residents that the road was loud.', ['residents', 'that the road was loud']],
]);

said('hearsay behind a clause, or with its time', [
  ['The mayor took the money, it is claimed.', [null, 'The mayor took the money']],
  ['The mayor took the money, it has been alleged.', [null, 'The mayor took the money']],
  ['The bank failed, it was reported on Monday.', [null, 'The bank failed']],
  ['It was reported on Monday that the bank had failed.', [null, 'that the bank had failed']],
]);

said('one of several', [
  ['A third joked that it was over.', ['A third', 'that it was over']],
  ['A third of voters said it was over.', ['A third of voters', 'it was over']],
]);

said('the marks of an entry in a live blog', [
  ['* "We are done," said Ann Lee.', ['Ann Lee', '"We are done,"']],
  ['14.40 Mr Hill said the plan was dead.', ['Mr Hill', 'the plan was dead']],
  ['11.20am Mr Hill said 14.40 was too late.', ['Mr Hill', '14.40 was too late']],
]);
