/** Lists in which what several stories tell stands once. */
import type { Claim, Claims } from './claims.ts';
import type { Story } from '../site.ts';
import type { Note } from '../statements/note.ts';

interface Row {
  story: Story;
  note: Note;
}

/** A statement of a list, and the claim that it is a telling of; null for what one story tells. */
export type ToldRow<Of extends Row = Row> = Of & { claim: Claim | null };

/** @returns the rows in their order; of the tellings of a claim, the first */
export function toldOnce<Of extends Row>(rows: readonly Of[], claims: Claims): ToldRow<Of>[] {
  const told = new Set<Claim>();
  return rows.flatMap((row) => {
    const claim = claims.of(row.story.id, row.note.attribution.id);
    if (claim && told.has(claim)) return [];
    if (claim) told.add(claim);
    return [{ ...row, claim }];
  });
}
