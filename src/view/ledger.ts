/** Every statement of every story in one list, grouped by whose word it is. */
import type { Note } from './note.ts';
import { notesOf } from './note.ts';
import type { Cast, Named, Story } from './site.ts';

export interface LedgerRow {
  note: Note;
  story: Story;
  /** The story's number in the ledger's filter, from 1, by date of publication. */
  storyNumber: number;
}

export interface LedgerSection {
  /** Null for what nobody is named for. */
  actor: Named | null;
  rows: LedgerRow[];
}

/** @param stories in the order in which the filter lists them; the sections go by name, those not named last */
export function ledgerOf(stories: readonly Story[], cast: Cast): LedgerSection[] {
  const sections = new Map<string | null, LedgerSection>();
  for (const [index, story] of stories.entries()) {
    for (const note of notesOf(story, cast)) {
      const { actor } = note.voice;
      const section = sections.get(actor?.id ?? null) ?? { actor, rows: [] };
      section.rows.push({ note, story, storyNumber: index + 1 });
      sections.set(actor?.id ?? null, section);
    }
  }
  return [...sections.values()].sort((a, b) => {
    if (!a.actor || !b.actor) return Number(!a.actor) - Number(!b.actor);
    return a.actor.name.localeCompare(b.actor.name, 'en');
  });
}
