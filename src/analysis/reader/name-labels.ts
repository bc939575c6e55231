/**
 * The labels that the reader gives to tokens: whether a name begins, goes on, ends or is this token alone, and its kind.
 * Telling the last token and the only one apart (BILOU; Ratinov and Roth, 2009) finds more than beginnings alone do.
 */
import type { ActorKind } from '../schema.ts';
import { allowedTransitions } from '../tagger/transitions.ts';

export const NAME_KINDS = ['person', 'organization', 'place'] as const satisfies readonly ActorKind[];
export type NameKind = (typeof NAME_KINDS)[number];

/** Label of a token outside any name. */
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const ONLY = 3;
const PLACES = 4;

/** Four for each kind and one for none, filled up to the multiple of four that the network needs. */
export const NAME_LABELS = 16;

/** A name among tokens or words, the end not included. */
export interface LabelledName {
  first: number;
  end: number;
  kind: NameKind;
}

/** The label of the token `at` in a name from `first` to `end`. */
export function labelIn(kind: NameKind, at: number, first: number, end: number): number {
  const place = end - first === 1 ? ONLY : at === first ? BEGIN : at === end - 1 ? LAST : INSIDE;
  return 1 + NAME_KINDS.indexOf(kind) * PLACES + place;
}

/** Whether one label may follow the other; what follows nothing, or is followed by nothing, stands beside `OUTSIDE`. */
function allowed(from: number, to: number): boolean {
  if (from > NAME_KINDS.length * PLACES || to > NAME_KINDS.length * PLACES) return false;
  const open = from !== OUTSIDE && ((from - 1) % PLACES === BEGIN || (from - 1) % PLACES === INSIDE);
  const goesOn = to !== OUTSIDE && ((to - 1) % PLACES === INSIDE || (to - 1) % PLACES === LAST);
  if (open !== goesOn) return false;
  return !open || Math.floor((from - 1) / PLACES) === Math.floor((to - 1) / PLACES);
}

export const NAME_TRANSITIONS = allowedTransitions(NAME_LABELS, allowed);

/** The names that labels spell, as positions in `path`. */
export function namesIn(path: Uint8Array): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  for (const [at, label] of path.entries()) {
    if (label === OUTSIDE) continue;
    const place = (label - 1) % PLACES;
    if (place === BEGIN || place === ONLY) first = at;
    const kind = NAME_KINDS[Math.floor((label - 1) / PLACES)];
    if (kind && (place === LAST || place === ONLY)) names.push({ first, end: at + 1, kind });
  }
  return names;
}
