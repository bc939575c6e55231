/** Every statement of every story in one list, grouped by whose word it is, and cut into pages. */
import { en } from '../../strings/en.ts';
import { figuresOfStatements } from '../figures.ts';
import type { StatementFigures } from '../figures.ts';
import { toldOnce } from '../claims/told-once.ts';
import type { ToldRow } from '../claims/told-once.ts';
import type { Claims } from '../claims/claims.ts';
import type { Note } from '../statements/note.ts';
import { marksOf } from '../statements/note.ts';
import { initialOf, pagesOf } from './paging.ts';
import type { Measure, Paging } from './paging.ts';
import type { Cast, Named, Story } from '../site.ts';

export type LedgerRow = ToldRow<{ note: Note; story: Story }>;

export interface LedgerSection {
  /** Null for what nobody is named for. */
  actor: Named | null;
  rows: LedgerRow[];
}

export interface LedgerPage {
  sections: LedgerSection[];
  /** Those whose statements stand on the page, in the order given; a story's place in it, from 1, is its number in the filter. */
  stories: Story[];
  figures: StatementFigures;
  paging: Paging;
}

/** The style sheet knows this many stories of one page (see `src/styles/filters.css`). */
export const MOST_STORIES = 24;

const MOST_STATEMENTS = 200;

/**
 * Sections go by name, those not named last.
 * @param stories from the oldest to the newest: a claim stands where it was first told
 */
export function ledgerOf(stories: readonly Story[], cast: Cast, claims: Claims): LedgerSection[] {
  const sections = new Map<string | null, LedgerSection>();
  const rows = stories.flatMap((story) => marksOf(story, cast).map((note) => ({ note, story })));
  for (const row of toldOnce(rows, claims)) {
    const { actor } = row.note.voice;
    const section = sections.get(actor?.id ?? null) ?? { actor, rows: [] };
    section.rows.push(row);
    sections.set(actor?.id ?? null, section);
  }
  return [...sections.values()].sort((a, b) => {
    if (!a.actor || !b.actor) return Number(!a.actor) - Number(!b.actor);
    return a.actor.name.localeCompare(b.actor.name, 'en');
  });
}

/** A voice with many statements may go on from page to page. */
export function ledgerPagesOf(stories: readonly Story[], cast: Cast, claims: Claims): LedgerPage[] {
  const entries = ledgerOf(stories, cast, claims).flatMap(({ actor, rows }) => rows.map((row) => ({ actor, row })));
  const measure: Measure<(typeof entries)[number]> = {
    most: MOST_STATEMENTS,
    weightOf: ({ row }) => weightOf(row),
    nameOf: ({ row: { note, story } }) => `${story.id} ${note.anchor}`,
  };
  const pages = pagesOf(entries, { first: 'ledger/' }, measure, ({ actor }) => ({
    label: actor ? initialOf(actor.name) : en.site.statements.unattributed,
  }));
  return pages.map(({ items, paging }) => {
    const sections: LedgerSection[] = [];
    for (const { actor, row } of items) {
      const last = sections.at(-1);
      if (last && last.actor?.id === actor?.id) last.rows.push(row);
      else sections.push({ actor, rows: [row] });
    }
    const onPage = new Set(items.map(({ row }) => row.story));
    return {
      sections,
      stories: stories.filter((story) => onPage.has(story)),
      figures: figuresOfStatements(items.map(({ row }) => row.note.attribution)),
      paging,
    };
  });
}

/** Bytes of a row, measured on the site's own stories: two addresses or three, five classes, and the words themselves. */
function weightOf({ note, story, claim }: LedgerRow): number {
  return (claim ? 800 : 700) + 2 * story.id.length + 2 * note.said.length + 2 * note.told.length;
}
