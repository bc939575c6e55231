/** Labels of tokens: what is said, the cue that tells so, and the source, each from its first token on. */
import { allowedTransitions } from '../tagger/transitions.ts';
import type { Transitions } from '../tagger/transitions.ts';
import type { Stretch } from './windows.ts';

export const O = 0;
export const CONTENT_BEGIN = 1;
export const CONTENT_INSIDE = 2;
export const CONTENT_END = 3;
export const CUE_BEGIN = 4;
export const CUE_INSIDE = 5;
export const SOURCE_BEGIN = 6;
export const SOURCE_INSIDE = 7;
export const ATTRIBUTION_LABELS = 8;

/** Labels that may stand before one; of those not named here, every label may. Contents of one token only begin. */
const BEFORE: Partial<Record<number, readonly number[]>> = {
  [CONTENT_INSIDE]: [CONTENT_BEGIN, CONTENT_INSIDE],
  [CONTENT_END]: [CONTENT_BEGIN, CONTENT_INSIDE],
  [CUE_INSIDE]: [CUE_BEGIN, CUE_INSIDE],
  [SOURCE_INSIDE]: [SOURCE_BEGIN, SOURCE_INSIDE],
};

export const ATTRIBUTION_TRANSITIONS: Transitions = allowedTransitions(
  ATTRIBUTION_LABELS,
  (from, to) =>
    (BEFORE[to]?.includes(from) ?? true) && (from !== CONTENT_INSIDE || [CONTENT_INSIDE, CONTENT_END].includes(to)),
);

/** The contents that labels spell, in text order. */
export function contentsIn(labels: Uint8Array): Stretch[] {
  return runsOf(labels, CONTENT_BEGIN, [CONTENT_INSIDE, CONTENT_END]);
}

/** Runs of tokens of which the first has one label, and each further one of the others. */
export function runsOf(labels: Uint8Array, begin: number, inside: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [token, label] of labels.entries()) {
    const last = found.at(-1);
    if (label === begin) found.push({ first: token, end: token + 1 });
    else if (last?.end === token && inside.includes(label)) last.end = token + 1;
  }
  return found;
}
