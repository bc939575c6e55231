/** Whose word a relative clause is that begins with who says it. */
import { said } from './said.ts';

said('the clause alone', [
  [
    'The bank froze accounts that, prosecutors say, were used by thieves.',
    ['prosecutors', 'that … were used by thieves'],
  ],
  ['Police seized a phone which, they said, contained pictures of her.', ['they', 'which … contained pictures of her']],
  ['The plan, which, she said, was dead, is back.', ['she', 'which … was dead']],
]);

said('the whole sentence', [
  ['The plan, she said, was dead.', ['she', 'The plan … was dead']],
  // "that" with a subject behind it opens no relative clause
  ['It was clear that, she said, the bank was dead.', ['she', 'It was clear that … the bank was dead']],
  [
    'He told them that, as she said, it was over.',
    ['she', 'He told them that … it was over'],
    ['He', 'that … it was over'],
  ],
]);
