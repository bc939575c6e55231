/** What is done, and said by nobody. */
import { said } from './said.ts';

said('deeds', [
  ['She called for an ambulance.'],
  ['Police questioned three suspects.'],
  ['The school admits girls.'],
  ['The club denied him access.'],
  ['Rovers were denied a penalty after a long review.'],
  ['The post denied Salah a hat-trick.'],
  ['They denied United a goal.'],
  ['The law denies workers the right to strike.'],
  ['The law denies many independents the right to vote.'],
  ['The man stated his name.'],
  ['Defending Mr Pike, Sara Holt said he was sorry.', ['Sara Holt', 'he was sorry']],
  ['The jury was told to go home.'],
  ['She called for calm.', ['She', 'calm']],
  ['Ms Lee questioned the plan.', ['Ms Lee', 'the plan']],
  ['Ms Lee denied the charge.', ['Ms Lee', 'the charge']],
  ['Ms Lee denied Mr Ng’s claim.', ['Ms Lee', 'Mr Ng’s claim']],
  ['The bank denied claims the paper made.', ['The bank', 'claims the paper made']],
  ['The bank denied the claims the day before.', ['The bank', 'the claims']],
  ['Ms Lee denied Mr Ng had left.', ['Ms Lee', 'Mr Ng had left']],
  ['Ms Lee denied the charge a second time.', ['Ms Lee', 'the charge a second time']],
  ['Ms Lee denied claims a deal was near.', ['Ms Lee', 'claims a deal was near']],
  ['Ms Lee denied it a second time.', ['Ms Lee', 'it a second time']],
  ['It was denied that he had left.', [null, 'that he had left']],
  ['The claim was denied by officials.', ['officials', 'The claim']],
  ['Defending the plan, Ms Lee said it was cheap.', ['Ms Lee', 'the plan'], ['Ms Lee', 'it was cheap']],
]);

said('deeds within a report', [
  ['Ms Lee said he should see a doctor.', ['Ms Lee', 'he should see a doctor']],
  ['She said she had seen a knife.', ['She', 'she had seen a knife']],
  ['He said he regretted it.', ['He', 'he regretted it']],
  ['She said she saw that he was ill.', ['She', 'she saw that he was ill'], ['she', 'that he was ill']],
  ['She said they had seen "a monster".', ['She', 'they had seen "a monster"'], ['they', '"a monster"']],
]);

said('what others do with what was said', [
  ['Ms Lee said the plan worked, a view shared by Ms Tran.', ['Ms Lee', 'the plan worked']],
  ['Ms Lee said the plan worked – something Ms Tran disputes.', ['Ms Lee', 'the plan worked']],
  ['Ms Lee said the plan worked – and that it was cheap.', ['Ms Lee', 'the plan worked – and that it was cheap']],
  [
    'Ms Lee said the plan – something had to be done – worked.',
    ['Ms Lee', 'the plan – something had to be done – worked'],
  ],
]);
