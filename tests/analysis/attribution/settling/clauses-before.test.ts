/** What another said in the sentence before an answer. */
import { said } from './said.ts';

said('a clause of the sentence before', [
  [
    'The lawyer put it to Mr Webb that his memory was poor. Mr Webb replied: “I kept the email.”',
    ['The lawyer', 'that his memory was poor'],
    ['Mr Webb', '“I kept the email.”'],
  ],
  // but what goes on in marks
  ['“That was wrong. I kept the email,” said Mr Webb.', ['Mr Webb', '“That was wrong. I kept the email,”']],
]);
