/** What a study finds, without "that". */
import { outermost } from './cases.ts';

outermost('a clause behind "found"', [
  ['The inquiry found ministers had lied.', ['The inquiry', 'found', 'ministers had lied']],
  ['The study found smokers were at risk.', ['The study', 'found', 'smokers were at risk']],
  ['The survey found coral cover dropped by a third.', ['The survey', 'found', 'coral cover dropped by a third']],
  // what somebody comes upon
  ['Police found the van in a ditch.'],
  ['Mr Ng found the door was locked.'],
]);
