import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

/** Whom the pronouns mean, in order; those whose meaning is open are left out. */
const resolved: [string, string[]][] = [
  // the subject of the report, or who makes it
  ['Peter Smith thinks he will win because he is rich.', ['Peter Smith', 'Peter Smith']],
  ['Peter Smith thinks Angela Merkel will win because he is ill.', ['Peter Smith']],
  ['Peter Smith met Paul Jones. Smith thinks the club will win because he is rich.', ['Peter Smith']],
  // whoever opens the sentence without a name
  ['Angela Merkel left. One told her that she was late.', ['Angela Merkel', 'Angela Merkel']],
  ['Angela Merkel left. One day she came back.', ['Angela Merkel']],
  // one of them who has a name after all
  [
    'One of them, the firm’s accountant Angela Merkel, said it was late. She added that it was dark.',
    ['Angela Merkel'],
  ],
  // what somebody liked to say is told of whom the text is about
  [
    'Angela Merkel left. One of them told her that it was dark. She liked to say that it was cold.',
    ['Angela Merkel', 'Angela Merkel'],
  ],
  // who belongs to one, and who else does
];

describe('pronouns inside a clause', () => {
  it.each(resolved)('%s', (text, expected) => {
    const { actors, mentions } = read(text);
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const pronouns = mentions.filter(({ form }) => form === 'pronoun');
    expect(pronouns.map(({ actorId }) => names.get(actorId))).toEqual(expected);
  });
});
