/** Somebody whom an editor cites and the text never names: in the analysis, and in what is published of it. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { claimsCsv } from '../../src/publish/claims-csv.ts';
import { storyDataSchema } from '../../src/schema/story-data.ts';
import { faultsOf } from '../support/well-formed.ts';
import { renderMarkdown } from '../support/markdown.ts';
import { cast } from './corrected.ts';

const TEXT = 'The answer was “no” on Friday.';

const render = (directive: string) => renderMarkdown(`${TEXT}\n\n${directive}`, { cast });

test('a cast member who only speaks by an editor’s word is an actor without mentions', async () => {
  const { analysis, bodyProblems } = await render('::quote[“no”]{by="bolt" via="herald"}');
  expect(bodyProblems).toEqual([]);
  expect(faultsOf(analysis)).toEqual([]);
  expect(analysis.actors.map(({ id, name, mentions }) => [id, name, mentions])).toEqual([
    ['bolt', 'Bolt', []],
    ['herald', 'The Herald', []],
  ]);
});

test('nobody else of the cast comes in', async () => {
  const { analysis } = await render('::quote[“no”]{by="none"}');
  expect(analysis.actors).toEqual([]);
});

test('the table names the speaker', async () => {
  const { analysis, blocks, words } = await render('::quote[“no”]{by="bolt"}');
  const data = { title: 'A title', published: '2019-02-17', sources: [], corrections: [], readingMinutes: 1 };
  const story = { id: 'bridge', data: storyDataSchema.parse({ ...data, analysis, blocks, words }) };
  const csv = claimsCsv(story, new Map(), (path) => `https://news.example/${path}`);
  const [row] = parse<Record<string, string>>(csv, { columns: true });
  expect(row).toMatchObject({ said: '“no”', speaker: 'Bolt', speakerId: 'bolt' });
});
