/** The reading of a text, through the committed network. */
import { describe, expect, test } from 'vitest';

import { readText } from '../../../src/analysis/reader/read-document.ts';
import type { ReadDocument } from '../../../src/analysis/reader/read-document.ts';
import { subjectOf } from '../../../src/analysis/tree/subject.ts';

const read = (text: string): ReadDocument => readText(text, { published: '2024-05-15' });

/** The word that is the subject of another. */
function subjectIn(text: string, verb: string): string | undefined {
  const { tokens, tree } = read(text);
  const at = tokens.find((token) => token.text === verb);
  const subject = at && subjectOf(tree, tree.token(at.index));
  return subject && tree.form(subject.token);
}

describe('a tree', () => {
  test.each([
    ['The mayor of Elmouth said on Monday that the bridge would close.', 'said', 'mayor'],
    ['The company, which owns the port, denied the report.', 'denied', 'company'],
    ['Ministers were told by the navy that the harbour was mined.', 'told', 'Ministers'],
    ['The union left the talks, saying that the offer was an insult.', 'saying', 'union'],
  ])('%s', (text, verb, subject) => {
    expect(subjectIn(text, verb)).toBe(subject);
  });
});

test('what stands in one paragraph changes nothing that is read in another', () => {
  const other = 'The council will meet on Tuesday, the mayor said.';
  const alone = read(other).readings;
  const { tokens, readings } = read(`“It is over,” Ann Lee said. “We are leaving.\n\n${other}`);
  const from = tokens.length - alone.pos.length;
  expect(readings.pos.slice(from)).toEqual(alone.pos);
  expect([...readings.marks.labels.slice(from)]).toEqual([...alone.marks.labels]);
});

test('what was read before changes nothing that is read, however many words it had', () => {
  const text = 'The council will meet on Tuesday, the mayor said. “It is over,” Ann Lee told them.';
  const before = read(text).readings;
  read(
    Array.from(
      { length: 500 },
      (_, at) => `Ten w${at}a w${at}b w${at}c w${at}d w${at}e w${at}f w${at}g w${at}h w${at}i.`,
    ).join('\n\n'),
  );
  expect(read(text).readings).toEqual(before);
});
