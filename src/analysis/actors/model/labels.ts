/**
 * The labels that the tagger gives to words: whether a name begins, goes on, ends or is this word alone, and its kind.
 * Telling the last word and the only word apart (BILOU; Ratinov and Roth, 2009) finds more than beginnings alone do.
 */
import type { ActorKind } from '../../schema.ts';

export const NAME_KINDS = ['person', 'organization', 'place'] as const satisfies readonly ActorKind[];
export type NameKind = (typeof NAME_KINDS)[number];

/** Label of a word outside any name. */
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const ONLY = 3;
const PLACES = 4;

/** Four for each kind and one for none, filled up to the multiple of four that the tagger needs. */
export const LABEL_COUNT = 16;

/** A name among words, the end not included. */
export interface LabelledName {
  first: number;
  end: number;
  kind: NameKind;
}

/** The label of the word `at` in a name from `first` to `end`. */
export function labelIn(kind: NameKind, at: number, first: number, end: number): number {
  const place = end - first === 1 ? ONLY : at === first ? BEGIN : at === end - 1 ? LAST : INSIDE;
  return 1 + NAME_KINDS.indexOf(kind) * PLACES + place;
}

/** Whether one label may follow the other; what follows nothing, or is followed by nothing, stands beside `OUTSIDE`. */
export function allowed(from: number, to: number): boolean {
  if (from > NAME_KINDS.length * PLACES || to > NAME_KINDS.length * PLACES) return false;
  const open = from !== OUTSIDE && ((from - 1) % PLACES === BEGIN || (from - 1) % PLACES === INSIDE);
  const goesOn = to !== OUTSIDE && ((to - 1) % PLACES === INSIDE || (to - 1) % PLACES === LAST);
  if (open !== goesOn) return false;
  return !open || Math.floor((from - 1) / PLACES) === Math.floor((to - 1) / PLACES);
}

/** The names that labels spell, as indexes into `path`. */
export function namesIn(path: Uint8Array, length: number): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  for (let at = 0; at < length; at += 1) {
    const label = path[at] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const place = (label - 1) % PLACES;
    if (place === BEGIN || place === ONLY) first = at;
    const kind = NAME_KINDS[Math.floor((label - 1) / PLACES)];
    if (kind && (place === LAST || place === ONLY)) names.push({ first, end: at + 1, kind });
  }
  return names;
}
