/** What goes on behind a report between commas. */
import { said } from './said.ts';

said('what is no sentence before the aside', [
  ['One, she says, suggested yoga.', ['she', 'One … suggested yoga']],
  ['The library began, she explains, with a patient.', ['she', 'The library began … with a patient']],
  ['There is, says Ann Dee, no easy answer.', ['Ann Dee', 'There is … no easy answer']],
  ['"The plan", Mr Hill said, was "dead in the water".', ['Mr Hill', '"The plan" … was "dead in the water"']],
  ['The "nanny state", she argued, must end.', ['she', 'The "nanny state" … must end']],
]);

said('what is one', [
  ['The plan is dead, he said, before leaving.', ['he', 'The plan is dead']],
  ['The bank failed, Mr Hill said in 2012.', ['Mr Hill', 'The bank failed']],
  ['The bank failed, he said, as he left.', ['he', 'The bank failed']],
  ['The bank failed, Mr Hill said, in an interview with the BBC.', ['Mr Hill', 'The bank failed']],
]);

said('what hangs on the phrase before it', [
  ['The bill, opposed by House Republicans, never became law.', ['House Republicans', 'The bill']],
  ['The bill, which Ms Lee opposed, never became law.', ['Ms Lee', 'The bill … which']],
]);
