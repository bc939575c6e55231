import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Span } from '../../src/analysis/schema.ts';
import { temporaryFolder } from '../support/command.ts';
import { readArticles, readSentences } from './fixtures.ts';

const ARTICLE = { id: 'one', published: '2024-05-15', source: 'ours', statements: [], actors: [], events: [] };

async function article(fields: object): Promise<ReturnType<typeof readArticles>[number]> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'one.json'), JSON.stringify({ ...ARTICLE, ...fields }));
  const [read] = readArticles(folder);
  if (!read) throw new Error('no article');
  return read;
}

function statement(fields: object): object {
  return { content: ['it rained'], cue: 'said', source: 'Ann', speaker: 'Ann', ...fields };
}

test('all that are committed can be read', () => {
  expect(readArticles().length).toBeGreaterThan(0);
  expect(readSentences().length).toBeGreaterThan(0);
});

describe('words are found as whole words,', () => {
  const text = ['Ann said that it rained.', 'The others said that he, Paul, lied. Ann said that it snowed.'];

  test.each([
    ['the cue next to the content', statement({}), 'cue', 4],
    ['the cue next to other content', statement({ content: ['it snowed'] }), 'cue', 67],
    ['the cue that is counted', statement({ nth: { cue: 2 } }), 'cue', 37],
    ['"he" not in "The"', statement({ content: ['lied'], source: 'he' }), 'source', 47],
  ] as const)('%s', async (_, given, part, start) => {
    const { gold } = await article({ text, statements: [given] });
    expect(gold.text).toBe(text.join('\n\n'));
    expect(gold.statements[0]?.[part]?.start).toBe(start);
  });

  test('a further piece behind the one before', async () => {
    const { gold } = await article({ text, statements: [statement({ content: ['he, Paul', 'it snowed'] })] });
    const words = ({ start, end }: Span) => gold.text.slice(start, end);
    expect(gold.statements[0]?.content.map(words)).toEqual(['he, Paul', 'it snowed']);
  });
});

describe('what is wrong is told with file and place:', () => {
  const text = 'Ann said that it rained. Paul said that it rained.';
  const named = statement({ nth: { content: 1 } });

  test.each([
    ['articles/one.json: statements.0: content: not in the text: "it snowed"', statement({ content: ['it snowed'] })],
    ['articles/one.json: statements.0: content: 2 times in the text, say which by "nth": "it rained"', statement({})],
    [
      'articles/one.json: statements.0: content: only 2 times in the text: "it rained"',
      statement({ nth: { content: 3 } }),
    ],
    ['articles/one.json: statements.0: cue: not in the text: "told"', statement({ cue: 'told', nth: { content: 1 } })],
    ['articles/one.json: statements.0: inside: there is no other statement 0', { ...named, inside: 0 }],
    ['articles/one.json: statements.0.certainty: ', { ...named, certainty: 'sure' }],
    ['articles/one.json: statements.0: Unrecognized key: "speakers"', { ...named, speakers: 'Ann' }],
  ])('%s', async (message, given) => {
    await expect(article({ text, statements: [given] })).rejects.toThrow(message);
  });

  test('an alias that isn’t there', async () => {
    const actors = [{ name: 'Ann Lee', kind: 'person', aliases: ['Ms Lee'] }];
    await expect(article({ text, actors })).rejects.toThrow(
      'articles/one.json: actors.0: aliases: not in the text: "Ms Lee"',
    );
  });

  test('an event that ends before it starts', async () => {
    const events = [{ start: '2024-05-15', end: '2024-05-14', what: 'Paul said' }];
    await expect(article({ text, events })).rejects.toThrow('articles/one.json: events.0: ends on 2024-05-14');
  });

  test('a file named otherwise than its article', async () => {
    await expect(article({ id: 'two', text })).rejects.toThrow('articles/one.json: its id is another, "two"');
  });

  test('a sentence, by its place in the list', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'clauses.json');
    await writeFile(
      file,
      JSON.stringify([
        { text, statements: [] },
        { text, statements: [statement({})] },
      ]),
    );
    expect(() => readSentences(folder)).toThrow('sentences/clauses.json: 1: statements.0: content: 2 times');
  });
});
