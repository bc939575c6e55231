import { expect, test } from 'vitest';

import { actorIndex, indexFile, statementIndex, statementItem } from '../../src/publish/site-indexes.ts';
import { dossiersOf } from '../../src/view/actors/dossier.ts';
import { shownAttributions } from '../../src/schema/shown.ts';
import { absolute, cast, claims, ORIGIN, stories } from './site.ts';

test('the index of statements holds each once, in files that lead to one another', () => {
  const many = Array.from({ length: 12 }, (_, copy) =>
    stories.map((story) => ({ ...story, id: `${story.id}-${copy}` })),
  ).flat();
  const pages = statementIndex(many, cast, absolute);
  const statements = many.flatMap(({ data }) => shownAttributions(data.analysis)).length;
  expect(pages.slice(0, -1).every(({ items }) => items.length >= 225 && items.length <= 300)).toBe(true);
  expect(pages.length).toBeGreaterThan(1);
  expect(
    new Set(pages.flatMap(({ items }) => items.map((item) => statementItem(item, absolute, claims).url))).size,
  ).toBe(statements);
  expect(pages.map(({ next }) => next)).toEqual([
    ...pages.slice(1).map((_, index) => `${ORIGIN}claims-${index + 2}.json`),
    null,
  ]);
  expect(pages.map(({ total }) => total)).toEqual([statements, ...pages.slice(1).map(() => undefined)]);
});

/** How many files change where one story is added to the archive; the names of stories decide where files end. */
function changedFiles(archiveName: string): number {
  const archive = Array.from({ length: 100 }, (_, copy) =>
    stories.map((story) => ({ ...story, id: `${archiveName}-${story.id}-${copy}` })),
  ).flat();
  const files = (of: typeof archive) =>
    statementIndex(of, cast, absolute).map(({ items, next }) =>
      [next, ...items.map(({ story, note }) => `${story.id} ${note.anchor}`)].join(),
    );
  const before = new Set(files(archive.slice(1)));
  expect(before.size).toBeGreaterThan(10);
  return files(archive).filter((file) => !before.has(file)).length;
}

test('a new story changes few files of most archives', () => {
  // Now and then it makes one file more, and all behind it get other names.
  const changed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(changedFiles).sort((a, b) => a - b);
  expect(changed[3]).toBeLessThan(4);
});

test('a statement says in which story it stands', () => {
  const [placed] = statementIndex(stories, cast, absolute)[0]?.items ?? [];
  const first = placed && statementItem(placed, absolute, claims);
  expect(first?.story).toMatchObject({ id: stories[0]?.id, title: stories[0]?.data.title });
  expect(first?.url.startsWith(first.story.url)).toBe(true);
});

test('a statement says which claim it tells, and where that was told first', () => {
  const items = statementIndex(stories, cast, absolute).flatMap((page) =>
    page.items.map((item) => statementItem(item, absolute, claims)),
  );
  const [told] = claims.all;
  const tellings = items.filter(({ claim }) => claim?.id === told?.id);
  expect(tellings.map(({ story, id }) => `${story.id}/${id}`).sort()).toEqual(
    told?.places.map(({ story, id }) => `${story}/${id}`).sort(),
  );
  expect(tellings[0]?.claim).toMatchObject({
    url: absolute(`claims/${told?.id ?? ''}/`),
    first: { story: told?.firstStory.id, published: told?.firstStory.data.published },
    stories: told?.stories,
  });
  expect(items.map(({ url }) => url)).toContain(tellings[0]?.claim?.first.url);
  expect(items.some(({ claim }) => claim === null)).toBe(true);
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
