import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

/** Each actor's name and kind. */
function actorsIn(text: string): [string, string][] {
  return read(text).actors.map(({ name, kind }) => [name, kind]);
}

describe('titles that go with a place', () => {
  it.each<[text: string, ...actors: [string, string][]]>([['Prince Charles said so.', ['Prince Charles', 'person']]])(
    '%s',
    (text, ...actors) => {
      expect(actorsIn(text)).toEqual(actors);
    },
  );

  it.each<[text: string, ...actors: [string, string][]]>([
    ['The Chief Rabbi, Ephraim Mirvis, said so.', ['Ephraim Mirvis', 'person']],
    ['A former bishop of Chester said so.', ['Chester', 'place']],
    ['The mother of Tom said so.', ['Tom', 'person']],
  ])('%s', (text, ...actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });
});
