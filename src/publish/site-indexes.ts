/** Every statement and every actor of the site as JSON, in files of a size that a program can take at once. */
import type { ActorKind } from '../analysis/schema.ts';
import type { Dossier } from '../view/dossier.ts';
import { notesOf } from '../view/note.ts';
import type { Cast, Story } from '../view/site.ts';
import { actorPath, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { statementRecord } from './statement-record.ts';
import type { StatementRecord } from './statement-record.ts';

export interface IndexPage<Item> {
  /** In all files together. */
  total: number;
  page: number;
  pages: number;
  /** Full address of the next file; null in the last. */
  next: string | null;
  items: Item[];
}

export interface StatementItem extends StatementRecord {
  story: { id: string; title: string; published: string; url: string };
}

export interface ActorItem {
  id: string;
  name: string;
  kind: ActorKind;
  role: string | null;
  aliases: string[];
  /** Somewhere else, as the cast says. */
  link: string | null;
  statements: number;
  url: string;
  stories: number;
}

/** Some 240 KB. */
const MOST_STATEMENTS = 400;
const MOST_ACTORS = 1000;

/** @param stories the newest first */
export function statementIndex(stories: readonly Story[], cast: Cast, absolute: Absolute): IndexPage<StatementItem>[] {
  const items = stories.flatMap((story) => {
    const { title, published } = story.data;
    const place = { id: story.id, title, published, url: absolute(storyPath(story.id)) };
    return notesOf(story, cast).map((note) => ({ ...statementRecord(story, note, absolute), story: place }));
  });
  return inPages(items, MOST_STATEMENTS, 'claims', absolute);
}

/** @param dossiers by name */
export function actorIndex(dossiers: readonly Dossier[], absolute: Absolute): IndexPage<ActorItem>[] {
  const items = dossiers.map(({ id, name, kind, role, aliases, entry, statements, stories }) => ({
    id,
    name,
    kind,
    role,
    aliases,
    link: entry?.link ?? null,
    statements,
    url: absolute(actorPath(id)),
    stories: stories.length,
  }));
  return inPages(items, MOST_ACTORS, 'actors', absolute);
}

/** `claims.json`, `claims-2.json` */
export const indexFile = (name: 'claims' | 'actors', page: number): string =>
  page === 1 ? `${name}.json` : `${name}-${page}.json`;

function inPages<Item>(
  items: readonly Item[],
  most: number,
  name: 'claims' | 'actors',
  absolute: Absolute,
): IndexPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: pages }, (_, index) => ({
    total: items.length,
    page: index + 1,
    pages,
    next: index + 1 < pages ? absolute(indexFile(name, index + 2)) : null,
    items: items.slice(index * most, (index + 1) * most),
  }));
}
