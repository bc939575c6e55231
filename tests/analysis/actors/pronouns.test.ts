import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

/** Text, whom its pronouns mean. */
const resolved: [string, string[]][] = [
  ['Eric Xu criticised the plan. “It is harder,” he said.', ['Eric Xu']],
  ['Angela Merkel left. She was tired.', ['Angela Merkel']],
  ['Angela Merkel met Emmanuel Macron. She was tired.', ['Angela Merkel']],
  ['Angela Merkel met Emmanuel Macron. He was tired.', ['Emmanuel Macron']],
  ['Mr Quentz left. He was tired.', ['Quentz']],
  ['Peter Smith met the press. He said his plan was ready.', ['Peter Smith', 'Peter Smith']],
  ['Peter Smith greeted Paul Jones. He was tired.', ['Peter Smith']],
  ['Peter Smith and Paul Jones left. He was tired.', []],
  ['Angela Merkel left. He was tired.', []],
  ['Nokia sold it. He was tired.', []],
  ['Peter Smith left. “He is a fool,” the crowd said.', []],
  ['Peter Smith left. It rained. It snowed. It froze. It thawed. He was tired.', []],
  ['He was tired.', []],
];

describe('pronouns', () => {
  it.each(resolved)('%s', (text, names) => {
    const { actors, mentions } = read(text);
    const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]));
    const pronouns = mentions.filter(({ form }) => form === 'pronoun');
    expect(pronouns.map(({ actorId }) => nameOf.get(actorId))).toEqual(names);
  });
});
