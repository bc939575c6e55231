/** The one line that shows best what somebody says in a story. */
import type { Note } from './note.ts';

/** Letters from which a line is long enough to say something, and up to which it can be read in passing. */
const [SHORTEST, LONGEST] = [30, 220];

/** Own words go before others, what is said firmly before what isn't, what can be read in passing before what can't. */
export function strongestOf(notes: readonly Note[]): Note | null {
  return notes.toSorted((a, b) => strengthOf(b) - strengthOf(a) || a.number - b.number)[0] ?? null;
}

function strengthOf({ attribution: { form, certainty }, said }: Note): number {
  const own = { direct: 4, mixed: 2, indirect: 0 }[form];
  const firm = certainty === 'stated' ? 1 : 0;
  const readable = said.length >= SHORTEST && said.length <= LONGEST ? 3 : 0;
  return own + firm + readable;
}
