import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

const MARY = 'Mary Cole, 44, drowned.';
const PETER = 'Her husband, Peter Cole, said he had begged her to stay.';

/** Text, and the names of Peter Cole in it. */
const speaking: [string, string[]][] = [
  [`${MARY} ${PETER} “She went back,” Cole said.`, ['Peter Cole', 'Cole']],
  [`${MARY} ${PETER} “She went back,” Cole said. “I begged her,” added Cole.`, ['Peter Cole', 'Cole', 'Cole']],
  [`${MARY} “She went back,” said her husband, Peter Cole. “I begged her,” Cole said.`, ['Peter Cole', 'Cole']],
  // the surname alone means the other one before, and again afterwards
  [`${MARY} Cole sang. Cole ran. Cole read. ${PETER} “She went back,” Cole said.`, ['Peter Cole', 'Cole']],
  [`${MARY} ${PETER} “She went back,” Cole said. Cole was a nurse.`, ['Peter Cole', 'Cole']],
  // he doesn't speak, or speaks no more
  [`${MARY} Her husband, Peter Cole, wept. “She went back,” Cole said.`, ['Peter Cole']],
  [`${PETER} Mary Cole was 44. “She went back,” Cole said.`, ['Peter Cole']],
  [`${MARY} ${PETER} Cole was a nurse. “She went back,” Cole said.`, ['Peter Cole']],
  [`${MARY} ${PETER} It rained. It rained. It rained. It rained. “She went back,” Cole said.`, ['Peter Cole']],
  // what is said begins with the name
  [`${MARY} Peter Cole said Cole supporters had left.`, ['Peter Cole']],
  // somebody else tells that he speaks
  [`${MARY} Ann Lee said Peter Cole would speak. “She went back,” Cole said.`, ['Peter Cole']],
  [`${MARY} It was clear that Peter Cole would speak. “She went back,” Cole said.`, ['Peter Cole']],
  [`${MARY} ${PETER} “She went back,” Mrs Cole said.`, ['Peter Cole']],
];

describe('the surname of two, of whom one speaks', () => {
  it.each(speaking)('%s', (text, names) => {
    const mentions = mentionsByName(text)['Peter Cole'] ?? [];
    expect(mentions.filter((one) => one.endsWith('Cole'))).toEqual(names);
  });
});
