/** What an editor says of two statements wins over what the machine takes them for. */
import { expect, test } from 'vitest';

import { unansweredWords } from '../../src/across/editors-words.ts';
import { keysOf } from '../../src/across/keys.ts';
import { told, toldIn, storiesOf } from './told.ts';

const SAID = '“The old bridge will not survive another winter,” Ann Lee said.';
const OTHERWISE = 'Ann Lee said that ice would bring the crossing down by March.';
const SOLD = 'Ann Lee said that the council would sell the harbour to Norway.';
const SAME = '::same-claim[ice would bring the crossing down by March]{as="lee-1" in="a"}';
const OTHER = '::other-claim[“The old bridge will not survive another winter,”]{as="a/lee-1"}';

const groups = (...texts: string[]): string[][] =>
  told(texts).statements.map((group) => group.map((one) => one[0] ?? ''));

test('one claim in other words, with all who tell it in either', () => {
  expect(groups(SAID, OTHERWISE)).toEqual([]);
  expect(groups(SAID, `${OTHERWISE}\n\n${SAME}`, SOLD)).toEqual([['a', 'b']]);
  expect(groups(SAID, `${OTHERWISE}\n\n${SAME}`, SAID, OTHERWISE)).toEqual([['a', 'b', 'c', 'd']]);
});

test('two claims in the same words, each with those that tell it otherwise', () => {
  expect(groups(SAID, SAID)).toEqual([['a', 'b']]);
  expect(groups(SAID, `${SAID}\n\n${OTHER}`)).toEqual([]);
  expect(groups(SAID, `${SAID}\n\n${OTHER}`, SAID)).toHaveLength(1);
});

test('never one claim of two speakers, nor of what is not there', () => {
  const bob = SAME.replace('lee-1', 'hill-1');
  expect(groups('“The old bridge will not survive another winter,” Bob Hill said.', `${OTHERWISE}\n\n${bob}`)).toEqual(
    [],
  );
  expect(groups(SAID, `${OTHERWISE}\n\n${SAME.replace('lee-1', 'lee-7')}`)).toEqual([]);
});

test('what fits no statement is told of, but for stories that are held back', () => {
  const unanswered = (first: string, same = SAME): string[] =>
    unansweredWords(storiesOf([first, `${OTHERWISE}\n\n${same}`]).map((one) => keysOf(one, []))).map(
      ({ to }) => to.note,
    );
  expect(unanswered(SAID)).toEqual([]);
  expect(unanswered(SOLD.replace('Ann Lee', 'Bob Hill'))).toEqual(['lee-1']);
  expect(unanswered(SAID, SAME.replace('lee-1', 'lee-7'))).toEqual(['lee-7']);
  expect(unanswered(SAID, SAME.replace('in="a"', 'in="held-back"'))).toEqual([]);
});

test('a statement that an editor deletes is told by the others alone, and joins nothing', () => {
  const deleted = `${SAID}\n\n::no-statement[The old bridge will not survive another winter]`;
  expect(groups(SAID, deleted, SAID)).toEqual([['a', 'c']]);
  expect(groups(deleted, `${OTHERWISE}\n\n${SAME}`, OTHERWISE)).toEqual([['b', 'c']]);
});

test('what the machine is unsure of is asked about, until an editor has answered', () => {
  const near = 'Ann Lee said that the council would sell the harbour, its cranes and the lighthouse on the island.';
  const doubts = (...texts: string[]): number => {
    const stories = storiesOf(texts);
    return toldIn(stories).doubts.length;
  };
  expect(groups(SOLD, near)).toEqual([]);
  expect(doubts(SOLD, near)).toBe(1);
  const words = '[the council would sell the harbour, its cranes and the lighthouse on the island]{as="lee-1" in="a"}';
  for (const name of ['same-claim', 'other-claim']) expect(doubts(SOLD, `${near}\n\n::${name}${words}`)).toBe(0);
  expect(doubts(SOLD, OTHERWISE)).toBe(0);
});
