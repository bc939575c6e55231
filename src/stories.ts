/** The one door through which pages get stories and actors. */
import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

import type { Cast } from './view/site.ts';

/** `id` is the slug, `data` what `storyDataSchema` says. */
export type Story = CollectionEntry<'stories'>;

/** `id` is that of the analysis, `data` what `actorEntrySchema` says. */
export type CastActor = CollectionEntry<'actors'>;

/** All stories, the newest first; of one day, the later part of a series first. */
export async function getStories(): Promise<Story[]> {
  const stories = await getCollection('stories');
  return stories.sort(
    (a, b) =>
      b.data.published.localeCompare(a.data.published) ||
      (b.data.series?.order ?? 0) - (a.data.series?.order ?? 0) ||
      a.id.localeCompare(b.id),
  );
}

export async function getStory(id: string): Promise<Story | null> {
  return (await getEntry('stories', id)) ?? null;
}

/** The stories of a series in their order, the first part first. */
export async function getSeries(name: string): Promise<Story[]> {
  const stories = await getStories();
  return stories
    .filter(({ data }) => data.series?.name === name)
    .sort((a, b) => (a.data.series?.order ?? 0) - (b.data.series?.order ?? 0));
}

/** The cast, by name. Actors that only the analysis knows are not in it. */
export async function getActors(): Promise<CastActor[]> {
  const actors = await getCollection('actors');
  return actors.sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'));
}

export async function getActor(id: string): Promise<CastActor | null> {
  return (await getEntry('actors', id)) ?? null;
}

/** The cast by id, as the view functions take it. */
export async function getCast(): Promise<Cast> {
  return new Map((await getActors()).map(({ id, data }) => [id, data]));
}
