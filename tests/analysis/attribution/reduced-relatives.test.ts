/** A participle whose noun stands right behind a word in marks, beside speech in marks without a comma. */
import { said } from './settling/said.ts';

said('a participle behind marks', [
  [
    'Pam Duffy said that ministers should explain why they had “sat on” guidance promised in 2022.',
    ['Pam Duffy', 'that ministers should explain why they had “sat on” guidance promised in 2022'],
  ],
  ['Mr Hill said they had “hidden” plans announced in May.', ['Mr Hill', 'they had “hidden” plans announced in May']],
  ['Mr Hill said he “lost” papers written by him.', ['Mr Hill', 'he “lost” papers written by him']],
  // with an article or an owner, where somebody reports the sentence
  [
    'Mr Hill said they “broke” their promises stated in 2020.',
    ['Mr Hill', 'they “broke” their promises stated in 2020'],
  ],
  ['Mr Hill said he “hid” the remarks reported by Ann Lee.', ['Mr Hill', 'he “hid” the remarks reported by Ann Lee']],
  [
    'Mr Hill “hid” evidence revealed in court, the judge said.',
    ['the judge', 'Mr Hill “hid” evidence revealed in court'],
  ],
]);

said('somebody who speaks behind marks', [
  ['It was “a great day” officials announced in May.', ['officials', 'It was “a great day”']],
  ['It was “a great day,” documents revealed in May.', ['documents', 'It was “a great day,”']],
  ['“It was a great day” sources revealed in May.', ['sources', '“It was a great day”']],
  ['The plan is “mad” the paper reported on Monday.', ['the paper', 'The plan is “mad”']],
  ['The plan is “mad” research revealed in May.', ['research', 'The plan is “mad”']],
]);
