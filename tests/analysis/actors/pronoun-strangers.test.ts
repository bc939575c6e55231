import { describe, expect, it } from 'vitest';

import { meantByHeOrShe } from './reading.ts';

/** A pronoun behind somebody whom the text doesn't name, and whom the text's pronouns mean. */
const resolved: [string, string[]][] = [
  ['Ann Rees heard it. The woman said it was dark. She told jurors: “I fell.”', []],
  ['Ann Rees heard it. The woman said it was dark. She told jurors: “I fell.” She added: “I woke up.”', []],
  ['Ann Rees heard it. The complainant said it was dark. “I fell,” she said.', []],
  ['Ann Rees heard it. The 25-year-old woman said it was dark. “I fell,” she said.', []],
  ['Ann Rees heard it. “I fell,” said the girl. She added that it was dark.', []],
  ['Ann Rees heard it. A mum said it was dark. “I fell,” she said.', []],
  ['Ann Rees heard it. A mother-of-three said it was dark. “I fell,” she said.', []],
  ['Ann Rees heard it. A Facebook user said it was dark. “I fell,” she said.', []],
  ['Ann Rees heard it. A farmer I know was blunt. “I fell,” she said.', []],
  ['Ann Rees heard it. A farmer I spoke to at the gate was blunt. “I fell,” she said.', []],
  ['Ann Rees heard it. A farmer I know, who has left, was blunt. “I fell,” she said.', []],
  ['Ann Rees heard it. A report I know was blunt. “I fell,” she said.', ['Ann Rees']],
  ['Ann Rees heard it. A man I know was blunt. “I fell,” she said.', ['Ann Rees']],
  ['Bo Ng leads them. Another thinks it was dark. “I fell,” he likes to say.', []],
  ['Bo Ng leads them. One of them said it was dark. “I fell,” he said.', []],
  ['Bo Ng leads them. The other said it was dark. “I fell,” he said.', []],
  ['Bo Ng leads them. Someone said it was dark. “I fell,” he said.', []],
  ['Bo Ng leads them. Mr A said he cried. “I fell,” he said.', []],
  // who answers
  ['Ann Rees came. Tom Ross asked the girl whether it was dark. She said it was.', []],
  ['Ann Rees came. Tom Ross asked the boy whether it was dark. She said it was.', ['Ann Rees']],
  // somebody else than whom he tells it
  ['Mark Rees, the judge, spoke. He told the judge it was dark.', []],
  ['Mark Rees spoke. He told Bo Ng that it was dark.', ['Mark Rees']],
  ['Mark Rees spoke. He told Bo Ng’s lawyer that it was dark.', ['Mark Rees']],
  // nobody who says anything, or nobody whom the pronoun can mean
  ['Ann Rees heard it. The man said it was dark. She said it was not.', ['Ann Rees']],
  ['Ann Rees heard it. The report said it was dark. She said it was not.', ['Ann Rees']],
  ['Ann Rees heard it. Another report said it was dark. She said it was not.', ['Ann Rees']],
  ['Ann Rees heard it. The first of May was dark. She said it was not.', ['Ann Rees']],
  // called so beside his name
  ['The teacher Ann Rees said it was dark. “I fell,” she said.', ['Ann Rees']],
  ['The teacher, Ann Rees, said it was dark. “I fell,” she said.', ['Ann Rees']],
  [
    'One of them, the firm’s accountant Ann Rees, said it was dark. She told them that she fell.',
    ['Ann Rees', 'Ann Rees'],
  ],
  ['The woman, a friend of Ann Rees, said it was dark. “I fell,” she said.', []],
];

describe('a pronoun behind a stranger', () => {
  it.each(resolved)('%s', (text, names) => {
    expect(meantByHeOrShe(text)).toEqual(names);
  });
});
