import { expect, test } from 'vitest';

import { actorIndex, indexFile, statementIndex } from '../../src/publish/site-indexes.ts';
import { dossiersOf } from '../../src/view/dossier.ts';
import { figuresOf } from '../../src/view/figures.ts';
import { absolute, cast, ORIGIN, stories } from './site.ts';

test('the index of statements holds each once, in files that lead to one another', () => {
  const many = Array.from({ length: 8 }, (_, copy) =>
    stories.map((story) => ({ ...story, id: `${story.id}-${copy}` })),
  ).flat();
  const pages = statementIndex(many, cast, absolute);
  const { statements } = figuresOf(many);
  expect(pages.length).toBe(Math.ceil(statements / 500));
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ url }) => url))).size).toBe(statements);
  expect(pages.map(({ next }) => next)).toEqual([
    ...pages.slice(1).map((_, index) => `${ORIGIN}claims-${index + 2}.json`),
    null,
  ]);
  expect(pages.every(({ total }) => total === statements)).toBe(true);
});

test('a statement says in which story it stands', () => {
  const [first] = statementIndex(stories, cast, absolute)[0]?.items ?? [];
  expect(first?.story).toMatchObject({ id: stories[0]?.id, title: stories[0]?.data.title });
  expect(first?.url.startsWith(first.story.url)).toBe(true);
});

test('the index of actors holds all who act', () => {
  const dossiers = dossiersOf(stories, cast);
  const [page] = actorIndex(dossiers, absolute);
  expect(page?.items.map(({ id }) => id)).toEqual(dossiers.map(({ id }) => id));
  expect(page?.items.find(({ id }) => id === 'nato')).toMatchObject({
    kind: 'organization',
    link: 'https://www.nato.int/',
  });
});

test('nothing to list is one empty file', () => {
  expect(statementIndex([], cast, absolute)).toEqual([{ total: 0, page: 1, pages: 1, next: null, items: [] }]);
  expect([indexFile('claims', 1), indexFile('claims', 2)]).toEqual(['claims.json', 'claims-2.json']);
});
