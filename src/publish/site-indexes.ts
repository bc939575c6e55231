/** Every statement and every actor of the site as JSON, in files of a size that a program can take at once. */
import type { ActorKind } from '../analysis/schema.ts';
import type { Dossier } from '../view/actors/dossier.ts';
import { notesOf } from '../view/statements/note.ts';
import type { Note } from '../view/statements/note.ts';
import { cutIntoPages } from '../view/lists/paging.ts';
import type { Measure } from '../view/lists/paging.ts';
import type { Cast, Story } from '../view/site.ts';
import type { Claims } from '../view/claims/claims.ts';
import { claimRecord } from './claim-record.ts';
import type { ClaimRecord } from './claim-record.ts';
import { actorPath, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';
import { statementRecord } from './statement-record.ts';
import type { StatementRecord } from './statement-record.ts';

export interface IndexPage<Item> {
  /** In all files together; in the first only, or one more would change them all. */
  total?: number;
  page: number;
  pages: number;
  /** Full address of the next file; null in the last. */
  next: string | null;
  items: Item[];
}

export interface StatementItem extends StatementRecord {
  story: { id: string; title: string; published: string; url: string };
  /** What it is a telling of; null where no other story tells it. */
  claim: ClaimRecord | null;
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

/** Some 300 KB. */
const MOST_STATEMENTS = 300;
const MOST_ACTORS = 1000;

/** A statement, and the story that it stands in. */
export interface PlacedStatement<Of extends Story = Story> {
  story: Of;
  note: Note;
}

/** @param stories the newest first */
export function statementIndex<Of extends Story>(
  stories: readonly Of[],
  cast: Cast,
  absolute: Absolute,
): IndexPage<PlacedStatement<Of>>[] {
  const items = stories.flatMap((story) => notesOf(story, cast).map((note) => ({ story, note })));
  // A new story stands first: were the files cut by number alone, it would change them all.
  const nameOf = ({ story, note }: PlacedStatement): string => `${story.id} ${note.anchor}`;
  return inPages(items, { most: MOST_STATEMENTS, weightOf: () => 0, nameOf }, 'claims', absolute);
}

export function statementItem({ story, note }: PlacedStatement, absolute: Absolute, claims: Claims): StatementItem {
  const { title, published } = story.data;
  const place = { id: story.id, title, published, url: absolute(storyPath(story.id)) };
  const claim = claims.of(story.id, note.attribution.id);
  return { ...statementRecord(story, note, absolute), story: place, claim: claim && claimRecord(claim, absolute) };
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
  return inPages(items, { most: MOST_ACTORS, weightOf: () => 0 }, 'actors', absolute);
}

/** `claims.json`, `claims-2.json` */
export const indexFile = (name: 'claims' | 'actors', page: number): string =>
  page === 1 ? `${name}.json` : `${name}-${page}.json`;

function inPages<Item>(
  items: readonly Item[],
  measure: Measure<Item>,
  name: 'claims' | 'actors',
  absolute: Absolute,
): IndexPage<Item>[] {
  const pages = cutIntoPages(items, measure);
  return pages.map((ofPage, index) => ({
    ...(index === 0 && { total: items.length }),
    page: index + 1,
    pages: pages.length,
    next: index + 1 < pages.length ? absolute(indexFile(name, index + 2)) : null,
    items: ofPage,
  }));
}
