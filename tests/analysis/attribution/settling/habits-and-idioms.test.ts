/** "went on", "likes to say": idioms around a report. */
import { said } from './said.ts';

said('somebody goes on', [
  [
    '"What we need," Mr Opie told a conference, "is courage. What we have," he went on, "is paperwork."',
    ['Mr Opie', '"What we need," … "is courage. What we have," … "is paperwork."'],
  ],
  [
    '"What we need is courage," Mr Opie told a conference. "What we have," he went on, "is paperwork."',
    ['Mr Opie', '"What we need is courage,"'],
    ['he', '"What we have," … "is paperwork."'],
  ],
  ['He went on to say that it was over.', ['He', 'that it was over']],
]);

said('what somebody is in the habit of saying', [
  ['He liked to tell students that writing is thinking.', ['He', 'that writing is thinking']],
  ['She likes to say that the bank is dead.', ['She', 'that the bank is dead']],
  ['"It is over," she likes to say.', ['she', '"It is over,"']],
  ['Writing is thinking, my teacher used to say.', ['my teacher', 'Writing is thinking']],
  // a liking of another sort stays what somebody likes
  ['He likes to eat out, she said.', ['she', 'He likes to eat out'], ['He', 'to eat out']],
]);

said('two quotations side by side are turns', [
  ['"Never," he says. "Why?" "It hurt."', ['he', '"Never,"'], [null, '"It hurt."']],
  ['"Never," he says. "It hurt. I cried."', ['he', '"Never," … "It hurt. I cried."']],
]);
