/**
 * The linked data of the stories, held against schema.org's vocabulary as Google's `schema-dts` writes it in types: every
 * type and property exists, and takes what it is given.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { claimJsonLd, statementJsonLd, storyJsonLd } from '../../src/publish/json-ld.ts';
import type { LinkedData } from '../../src/publish/json-ld.ts';
import { claimsOf } from '../../src/view/claims/claims.ts';
import { marksOf } from '../../src/view/statements/note.ts';
import { absolute, cast, everyStory, stories } from './site.ts';

const vocabulary = fileURLToPath(import.meta.resolve('schema-dts')).replace(/[^/\\]+$/u, 'schema.d.ts');

/** schema-dts has no words for a node of two types: it is tried as each of them. */
function withOneType(data: LinkedData): LinkedData {
  const nodes = (data['@graph'] as LinkedData[]).flatMap((node): LinkedData[] => {
    const types = node['@type'];
    return Array.isArray(types) ? types.map((type) => ({ ...node, '@type': type })) : [node];
  });
  return { ...data, '@graph': nodes };
}

/** @returns what TypeScript says of the graphs */
function complaintsOf(graphs: readonly unknown[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-vocabulary-'));
  const file = join(folder, 'graphs.ts');
  const lines = graphs.map(
    (graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph, null, 1)};\n`,
  );
  writeFileSync(file, `import type { Graph } from ${JSON.stringify(vocabulary)};\n${lines.join('')}`);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2024,
  });
  const found = ts.getPreEmitDiagnostics(program);
  rmSync(folder, { recursive: true });
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
}

test('every word of it is schema.org’s, and one that isn’t would be noticed', { timeout: 120_000 }, () => {
  const author = [
    { name: 'Ann Lee', kind: 'person' as const, link: 'https://news.example/ann-lee/' },
    { name: 'Harbour Wire', kind: 'organization' as const, link: null },
    { name: 'Ben Low', kind: null, link: null },
  ];
  const [url, archived] = ['https://council.example/', 'https://archive.example/'];
  const sources = [{ title: 'Minutes', publisher: 'Council', date: '2020-01-02', url, archived }];
  const full = everyStory.slice(0, 1).map(({ data, ...story }) => ({
    ...story,
    data: { ...data, author, sources, series: { name: 'A series', order: 1 }, updated: '2021-03-09' },
  }));
  const graphs = [...everyStory, ...full].map((story) => withOneType(storyJsonLd(story, cast, absolute)));
  const graph = (node: object) => ({ '@context': 'https://schema.org', '@graph': [node] });
  const tellings = stories.flatMap((story) =>
    marksOf(story, cast)
      .slice(0, 1)
      .map(({ attribution: { id }, address }) => ({ story: story.id, id, address })),
  );
  const claims = claimsOf(stories, cast, { claims: [{ id: 'a/b-1', tellings, stories: 2 }], denials: [] });
  const pages = [
    ...everyStory.flatMap((story) => marksOf(story, cast).map((note) => statementJsonLd(story, note, absolute))),
    ...claims.all.map((claim) => claimJsonLd(claim, absolute)),
  ].flatMap((node) => (node === null ? [] : graph({ ...node, '@context': undefined })));
  expect(pages.length).toBeGreaterThan(20);
  const invented = [
    graph({ '@type': 'Quotation', text: 'It is over.' }),
    graph({ '@type': 'Quotation', saidBy: 'Ann Lee' }),
    graph({ '@type': 'Quote', text: 'It is over.' }),
  ];
  expect(complaintsOf([...graphs, ...pages, ...invented])).toEqual([
    expect.stringContaining('saidBy'),
    expect.stringContaining('Quote'),
  ]);
});
