/**
 * Of several people with one surname, the one whom the surname alone means: newspapers name the others in full just
 * because it is taken.
 */

export interface NamedInFull {
  /** Where the text has one of the full names. */
  starts: number[];
}

/** Whoever is named in full so often, and so many times as often as all others together, is whom the text is about. */
const OFTEN = 4;
const TIMES_THE_OTHERS = 4;

/** The surname alone comes at least so many times as often as the others in full, where one has it before they come up. */
const TIMES_IN_FULL = 3;

/** @param surnames where the text has the surname alone, in text order */
export function mainBearer<One extends NamedInFull>(bearers: readonly One[], surnames: readonly number[]): One | null {
  const all = bearers.reduce((sum, { starts }) => sum + starts.length, 0);
  return (
    bearers.find((one) => {
      const others = all - one.starts.length;
      if (one.starts.length >= OFTEN && one.starts.length >= TIMES_THE_OTHERS * others) return true;
      return surnames.length >= TIMES_IN_FULL * others && hasItFirst(one, bearers, surnames);
    }) ?? null
  );
}

/** "Bernie Sanders … Sanders … Jane Sanders": the surname alone comes before anybody else is named with it. */
function hasItFirst(one: NamedInFull, bearers: readonly NamedInFull[], surnames: readonly number[]): boolean {
  const from = Math.min(...one.starts);
  const others = Math.min(...bearers.filter((other) => other !== one).flatMap(({ starts }) => starts));
  return from < others && surnames.some((start) => start > from && start < others);
}
